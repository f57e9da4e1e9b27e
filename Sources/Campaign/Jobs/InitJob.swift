internal import SystemPackage

/// Makes a campaign folder from a built-in plan, or completes one.
///
/// Nothing that is there is touched.
package struct InitJob: Sendable {
  private let folder: CampaignFolder
  private let planName: String?

  package init(_ folder: CampaignFolder, planName: String?) {
    self.folder = folder
    self.planName = planName
  }

  /// What was added, by name.
  package func run() throws(CampaignError) -> [String] {
    let source = try BuiltInPlans.source(named: planName)
    try FileSystem.makeFolder(folder.root)
    var added: [String] = []
    if !FileSystem.exists(folder.plan) {
      try FileSystem.write(source.plan, to: folder.plan)
      added.append("plan.toml")
    }
    if folder.units == nil {
      try FileSystem.write(source.units, to: folder.root.appending("units.csv"))
      added.append("units.csv")
    }
    if !FileSystem.exists(folder.received) {
      try FileSystem.makeFolder(folder.received)
      added.append("received/")
    }
    return added
  }
}
