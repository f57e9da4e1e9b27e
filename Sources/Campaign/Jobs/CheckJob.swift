package import Consolidation
internal import Forms
package import SystemPackage

/// What a unit's file would be told, without a campaign and without asking whose it is.
package struct CheckJob: Sendable {
  /// The only unit there is while a file is looked at by itself.
  private static let anyUnit = Unit(code: "-", name: "-", group: "")

  private let file: FilePath
  private let planName: String?

  /// - Parameters:
  ///   - file: The file to check.
  ///   - planName: A built-in plan's name or a plan file; `nil` checks no year.
  package init(_ file: FilePath, planName: String?) {
    self.file = file
    self.planName = planName
  }

  /// Reads the file as if it were the only submission of the only unit.
  ///
  /// - Throws: ``CampaignError`` when there is no such file or plan.
  package func run() throws(CampaignError) -> Consolidation {
    guard FileSystem.exists(file) else {
      throw CampaignError(.cannotRead(.noSuchFileOrDirectory), path: file.string)
    }
    guard !FileSystem.isFolder(file) else {
      throw CampaignError(.cannotRead(.isDirectory), path: file.string)
    }
    let (layout, words, abbreviations) = try BuiltInData.load()
    let year = try plan()?.year
    let reader = SubmissionReader(form: FormReader(layout: layout, words: words, year: year))
    let registry = UnitRegistry(
      units: [Self.anyUnit], province: "", abbreviations: abbreviations)
    return Consolidator(registry: registry, words: words, year: year, deadline: nil)
      .consolidate(reader.submissions(in: received))
  }

  private var received: ReceivedFile {
    var instruction = Instruction(file: file.string)
    instruction.unit = Self.anyUnit.code
    instruction.mode = .supplement
    let name = file.lastComponent?.string ?? file.string
    return ReceivedFile(
      path: file, name: name, storedName: name, received: VietnamTime.today(),
      isDatedByFile: false, instruction: instruction, memberInstructions: [:])
  }

  private func plan() throws(CampaignError) -> Plan? {
    guard let planName else { return nil }
    let path = FilePath(planName)
    if FileSystem.exists(path) { return try PlanFileReader.plan(at: path) }
    return try PlanFileReader.plan(BuiltInPlans.source(named: planName).plan, path: planName)
  }
}
