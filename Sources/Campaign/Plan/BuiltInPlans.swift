/// The plans that come inside the program.
package enum BuiltInPlans {
  /// A plan and the units it is for.
  package struct Source: Sendable {
    package let name: String
    package let plan: [UInt8]
    package let units: [UInt8]
  }

  package static let all: [Source] = [
    Source(
      name: "quang-ngai-2022", plan: PackageResources.quang_ngai_2022_toml,
      units: PackageResources.quang_ngai_2022_units_csv)
  ]

  /// The plan of that name; without a name the only one there is.
  ///
  /// - Throws: ``CampaignError`` with the names there are.
  package static func source(named name: String?) throws(CampaignError) -> Source {
    let matches = name.map { name in all.filter { $0.name == name } } ?? all
    guard let source = matches.first, matches.count == 1 else {
      throw CampaignError(.unknownPlan(known: all.map(\.name)), path: name ?? "")
    }
    return source
  }
}
