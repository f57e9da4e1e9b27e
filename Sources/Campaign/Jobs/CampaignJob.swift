package import Consolidation
internal import Forms
package import Reports
internal import Spreadsheet
internal import SystemPackage
internal import VietnameseText

/// What a command on a campaign may choose.
package struct JobOptions: Sendable {
  /// The day to look from: what came later does not exist.
  package var asOf: Day
  /// How many files are read at once.
  package var jobs: Int
  package var language = Language.vietnamese
  /// Told how many of how many files are read.
  package var progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }

  package init(asOf: Day, jobs: Int) {
    self.asOf = asOf
    self.jobs = jobs
  }
}

/// A campaign folder, read and brought together.
package struct ConsolidatedCampaign: Sendable {
  package let plan: Plan
  package let consolidation: Consolidation
  /// Files that came after the day it is looked at from.
  package let laterFiles: Int
  /// Files that receipts.csv speaks of and that are not there.
  package let idleInstructions: [String]
  package let context: ReportContext

  /// Whether a person must act: something does not count, or a unit is missing after its deadline.
  package var needsPerson: Bool {
    let hasErrors = consolidation.findings.contains { $0.finding.severity == .error }
    let deadline = plan.deadline(of: context.layout.id)
    let isOverdue = deadline.map { !$0.isMet(by: context.asOf) } ?? false
    let hasMissing = consolidation.roster.contains { $0.status == .missing }
    return hasErrors || (isOverdue && hasMissing)
  }
}

/// Reads a campaign folder and consolidates it, without writing anything.
package struct CampaignJob: Sendable {
  private let folder: CampaignFolder
  private let options: JobOptions

  package init(_ folder: CampaignFolder, options: JobOptions) {
    self.folder = folder
    self.options = options
  }

  /// - Throws: ``CampaignError`` when the campaign as a whole cannot be used, or the ledger's law is broken.
  package func run() async throws(CampaignError) -> ConsolidatedCampaign {
    let plan = try loadPlan()
    let (layout, words, abbreviations) = try BuiltInData.load()
    let deadline = plan.deadline(of: layout.id)
    let registry = registry(try loadUnits(), plan, deadline, abbreviations)
    let instructions = try loadInstructions(registry.units)
    let files = try ReceivedFolder(folder.received, instructions: instructions).files()
    let present = files.filter { $0.received <= options.asOf }
    let submissions = await read(
      present, FormReader(layout: layout, words: words, year: plan.year))
    let consolidation = Consolidator(
      registry: registry, words: words, year: plan.year, deadline: deadline
    ).consolidate(submissions)
    try checkLaw(consolidation, submissions)
    return ConsolidatedCampaign(
      plan: plan, consolidation: consolidation, laterFiles: files.count - present.count,
      idleInstructions: idle(instructions, files, submissions),
      context: context(plan, layout, deadline))
  }

  /// The units of the campaign: those that exist on the day of the deadline, whose people stay registered
  /// when the unit is closed later in the year, and those that exist on the day it is looked at from.
  private func registry(
    _ units: [Unit], _ plan: Plan, _ deadline: Deadline?, _ abbreviations: AbbreviationDictionary
  ) -> UnitRegistry {
    let days = [options.asOf, deadline?.received].compactMap(\.self)
    func counts(_ unit: Unit) -> Bool { days.contains(where: unit.exists(on:)) }
    return UnitRegistry(
      units: units.filter(counts), closed: units.filter { !counts($0) },
      province: plan.department.place, abbreviations: abbreviations)
  }

  // MARK: The folder

  private func loadPlan() throws(CampaignError) -> Plan {
    guard FileSystem.exists(folder.plan) else {
      throw CampaignError(.missingPlan, path: folder.plan.string)
    }
    return try PlanFileReader.plan(at: folder.plan)
  }

  private func loadUnits() throws(CampaignError) -> [Unit] {
    guard let path = folder.units else {
      throw CampaignError(.missingUnits, path: folder.root.appending("units.csv").string)
    }
    let table = try table(at: path) { .unusableUnits($0) }
    return try UnitsFile.units(in: table, path: path.string)
  }

  private func loadInstructions(_ units: [Unit]) throws(CampaignError) -> [String: Instruction] {
    guard let path = folder.receipts else { return [:] }
    let table = try table(at: path) { .unusableReceipts($0) }
    return try ReceiptsFile.instructions(in: table, units: units, path: path.string)
  }

  /// The instructions whose file is not there: a slip of the pen, or a file that was moved.
  private func idle(
    _ instructions: [String: Instruction], _ files: [ReceivedFile], _ submissions: [Submission]
  ) -> [String] {
    let followed = Set(
      files.compactMap(\.instruction?.file) + submissions.compactMap(\.instruction?.file))
    return instructions.values.map(\.file).filter { !followed.contains($0) }.sorted()
  }

  /// The first sheet of a list file.
  private func table(
    at path: FilePath, failure: (String) -> CampaignError.Kind
  ) throws(CampaignError) -> Table {
    let bytes = try FileSystem.bytes(of: path)
    guard case .document(let opened) = DocumentOpener.open(bytes),
      let table = opened.document.tables.first
    else { throw CampaignError(failure("neither CSV nor XLSX"), path: path.string) }
    return table
  }

  // MARK: The work

  private func read(_ files: [ReceivedFile], _ form: FormReader) async -> [Submission] {
    let batch = IntakeBatch(reader: SubmissionReader(form: form), jobs: options.jobs)
    let progress = options.progress
    return await batch.submissions(in: files) { progress($0, files.count) }
  }

  private func checkLaw(
    _ consolidation: Consolidation, _ submissions: [Submission]
  ) throws(CampaignError) {
    do {
      try LedgerLaw.check(consolidation, of: submissions)
    } catch {
      throw CampaignError(.brokenLaw(error.description), path: folder.root.string)
    }
  }

  private func context(
    _ plan: Plan, _ layout: FormLayout, _ deadline: Deadline?
  ) -> ReportContext {
    var context = ReportContext(asOf: options.asOf, layout: layout)
    context.year = plan.year
    context.department = plan.departmentName
    context.attached = plan.attachedLine
    context.groups = plan.groups
    context.deadline = deadline?.received
    context.signers = plan.department.signers
    context.language = options.language
    return context
  }
}
