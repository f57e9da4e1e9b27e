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
  /// Documents that receipts.csv speaks of and that the plan does not know.
  package let unknownDocuments: [String]
  package let context: ReportContext

  /// Whether a person must act: something does not count, or a unit is missing after its deadline.
  package var needsPerson: Bool {
    let hasErrors = consolidation.findings.contains { $0.finding.severity == .error }
    let deadline = plan.deadline(of: context.layout.id)
    let isOverdue = deadline.map { !$0.isMet(by: context.asOf) } ?? false
    let hasMissing = consolidation.roster.contains { $0.status == .missing }
    return hasErrors || (isOverdue && hasMissing)
  }
  /// Who has sent which of the documents that the plan asks for.
  package var documents: DocumentMatrix {
    DocumentMatrix(
      consolidation, documents: plan.owedDocuments, list: context.layout.id, groups: plan.groups)
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

  /// What the campaign comes to on the day of the options.
  ///
  /// - Throws: ``CampaignError`` when the campaign as a whole cannot be used, or the ledger's law is broken.
  package func run() async throws(CampaignError) -> ConsolidatedCampaign {
    try await read().consolidated(asOf: options.asOf)
  }

  /// Reads what was received until the day of the options.
  ///
  /// - Throws: ``CampaignError`` when the campaign as a whole cannot be used.
  package func read() async throws(CampaignError) -> CampaignReading {
    let plan = try loadPlan()
    let (layout, words, abbreviations) = try BuiltInData.load()
    let units = try loadUnits()
    let instructions = try loadInstructions(units)
    let files = try ReceivedFolder(folder.received, instructions: instructions).files()
    let reader = SubmissionReader(
      form: FormReader(layout: layout, words: words, year: plan.year),
      otherDocuments: plan.otherDocuments(than: layout.id))
    return CampaignReading(
      plan: plan, layout: layout, words: words, abbreviations: abbreviations, units: units,
      instructions: instructions, files: files,
      submissions: await read(files.filter { $0.earliest <= options.asOf }, reader),
      until: options.asOf, language: options.language, path: folder.root.string)
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

  private func loadInstructions(_ units: [Unit]) throws(CampaignError) -> [Instruction] {
    guard let path = folder.receipts else { return [] }
    let table = try table(at: path) { .unusableReceipts($0) }
    return try ReceiptsFile.instructions(in: table, units: units, path: path.string)
  }

  /// The first sheet of a list file.
  private func table(
    at path: FilePath, failure: (String) -> CampaignError.Kind
  ) throws(CampaignError) -> Table {
    switch DocumentOpener.open(try FileSystem.bytes(of: path)) {
    case .document(let opened): return opened.document.tables.first ?? Table(name: "")
    case .unreadable(let finding) where finding.code == .emptyFile: return Table(name: "")
    case .unreadable(let finding) where finding.code == .unreadableFile:
      let reason = finding.values.first ?? "the file is damaged"
      throw CampaignError(failure(reason), path: path.string)
    case .unreadable, .scan, .archive:
      throw CampaignError(failure("neither CSV nor XLSX"), path: path.string)
    }
  }

  private func read(_ files: [ReceivedFile], _ reader: SubmissionReader) async -> [Submission] {
    let progress = options.progress
    return await IntakeBatch(reader: reader, jobs: options.jobs).submissions(in: files) {
      progress($0, files.count)
    }
  }
}
