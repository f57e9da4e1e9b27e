package import Consolidation
internal import Reports
private import TOMLKit

/// The rule sets that come inside the program, the oldest first.
package enum BuiltInRules {
  package static func all() throws(CampaignError) -> [RuleSet] {
    let files = [
      PackageResources.quy_dinh_2004_07_toml, PackageResources.quy_dinh_2014_06_toml,
      PackageResources.quy_dinh_2017_10_toml, PackageResources.quy_dinh_2024_01_toml,
      PackageResources.quy_dinh_2025_07_toml,
    ]
    do {
      return try files.map {
        try TOMLDecoder().decode(RuleSet.self, from: String(decoding: $0, as: UTF8.self))
      }
    } catch {
      throw CampaignError(.cannotBuild(String(describing: error)), path: "")
    }
  }

  /// The rules of a plan: the set that it names, or else the one that holds at its year's end.
  ///
  /// - Throws: ``CampaignError`` naming what the plan says and no set knows.
  static func rules(
    of plan: Plan, asOf day: Day, path: String
  ) throws(CampaignError) -> RuleSet {
    let sets = try all()
    let yearEnd = plan.year.map { "\($0)-12-31" } ?? day.iso
    let found = sets.first { set in
      plan.rules.set.map { $0 == set.id } ?? set.holds(on: yearEnd)
    }
    guard let set = found ?? (plan.rules.set == nil ? sets.first : nil) else {
      let known = sets.map(\.id).joined(separator: ", ")
      throw CampaignError(
        .unusablePlan("rules.set: “\(plan.rules.set ?? "")” is none of \(known)"), path: path)
    }
    do {
      return try set.adapted(levels: plan.rules.levels, quotas: plan.rules.quotas)
    } catch {
      let known = error.known.joined(separator: ", ")
      throw CampaignError(.unusablePlan("\(error.key): none of \(known)"), path: path)
    }
  }
}
