internal import Consolidation
internal import Spreadsheet
internal import SystemPackage

/// Makes a campaign folder, or completes one.
///
/// Nothing that is there is touched.
package struct InitJob: Sendable {
  /// Where the plan and the units come from.
  package enum Source: Sendable {
    /// A plan inside the program, by its name; without a name the only one there is.
    case builtIn(String?)
    /// The plan for any department.
    case department(PlanDetails)
    /// Another year's campaign, moved to the year that is told or to the next; what people remembered is among its aliases.
    case lastYear(CampaignFolder, PlanDetails)
  }

  private let folder: CampaignFolder
  private let source: Source

  package init(_ folder: CampaignFolder, from source: Source) {
    self.folder = folder
    self.source = source
  }

  /// What was added, by name.
  ///
  /// - Throws: ``CampaignError`` when there is no such plan, or last year's cannot be moved.
  package func run() throws(CampaignError) -> [String] {
    let files = try files()
    try FileSystem.makeFolder(folder.root)
    var added: [String] = []
    if !FileSystem.exists(folder.plan) {
      try FileSystem.write(try files.plan(), to: folder.plan)
      added.append("plan.toml")
    }
    if folder.units == nil {
      try FileSystem.write(files.units, to: folder.root.appending(files.unitsName))
      added.append(files.unitsName)
    }
    if !FileSystem.exists(folder.received) {
      try FileSystem.makeFolder(folder.received)
      added.append("received/")
    }
    return added
  }

  /// The files of a new campaign; the plan is made once its folder is there.
  private struct Files {
    let plan: () throws(CampaignError) -> [UInt8]
    var unitsName = "units.csv"
    let units: [UInt8]
  }

  private func files() throws(CampaignError) -> Files {
    switch source {
    case .builtIn(let name):
      let source = try BuiltInPlans.source(named: name)
      return Files(plan: { source.plan }, units: source.units)
    case .department(let details):
      let plan = Array(GenericPlan(details: details).toml.utf8)
      return Files(plan: { plan }, units: Array(GenericPlan.units.utf8))
    case .lastYear(let lastYear, let details):
      let units = try UnitsRenewal(of: lastYear)
      let plan = try PlanFileReader.plan(at: lastYear.plan)
      return Files(
        plan: { () throws(CampaignError) in try renewed(plan, of: lastYear, details) },
        unitsName: units.name, units: units.bytes)
    }
  }

  // MARK: Last year's plan

  /// Last year's plan with the year, the deadlines and the document moved; read again to see that it is so.
  private func renewed(
    _ plan: Plan, of lastYear: CampaignFolder, _ details: PlanDetails
  ) throws(CampaignError) -> [UInt8] {
    guard let year = plan.year else {
      throw CampaignError(.unusablePlan("year: missing"), path: lastYear.plan.string)
    }
    let renewal = PlanRenewal(
      from: year, details: details,
      place: FileSystem.relativePath(of: lastYear.root, from: folder.root))
    let toml = renewal.renewed(
      String(decoding: try FileSystem.bytes(of: lastYear.plan), as: UTF8.self))
    let renewed = try PlanFileReader.plan(Array(toml.utf8), path: lastYear.plan.string)
    let moved = renewed.deadlines.compactMap(\.received).map(\.year)
    let expected = plan.deadlines.compactMap(\.received).map {
      $0.year + (details.year ?? year + 1) - year
    }
    guard renewed.year == details.year ?? year + 1, renewed.previous != nil, moved == expected
    else {
      throw CampaignError(
        .unusablePlan("year and deadlines must stand on lines of their own to be moved"),
        path: lastYear.plan.string)
    }
    return Array(toml.utf8)
  }
}
