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
  /// How people stand within their unit on the sheets that people read.
  package var order = PersonOrder.own
  /// Whether new questions are put into decisions.xlsx: they are about today.
  package var asksQuestions = false
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
  /// What only a person can decide, answered or not.
  package let questions: [Question]
  /// Answers in decisions.xlsx that were not followed.
  package let decisionFaults: [DecisionFault]
  /// Files that decisions.xlsx speaks of and that are not there.
  package let idleDecisions: [String]
  /// What became of decisions.xlsx.
  package internal(set) var decisionsOutcome = DecisionsUpdate.Outcome.untouched
  package let context: ReportContext

  /// Whether a person must act: something does not count, or a unit is missing after its deadline.
  package var needsPerson: Bool {
    let hasErrors = consolidation.findings.contains { $0.finding.severity == .error }
    let deadline = plan.deadline(of: context.layout.id)
    let isOverdue = deadline.map { !$0.isMet(by: context.asOf) } ?? false
    let hasMissing = consolidation.roster.contains { $0.status == .missing }
    return hasErrors || (isOverdue && hasMissing) || !decisionFaults.isEmpty
      || decisionsOutcome.needsPerson
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
    let lists = try CampaignLists(folder)
    let decided = try CampaignDecisions(folder, lists)
    let (layout, words, abbreviations) = try BuiltInData.load()
    let files = try ReceivedFolder(folder.received, instructions: lists.instructions).files()
    let reader = SubmissionReader(
      form: FormReader(layout: layout, words: words, year: lists.plan.year),
      otherDocuments: lists.plan.otherDocuments(than: layout.id))
    let submissions = await read(files.filter { $0.earliest <= options.asOf }, reader)
    return CampaignReading(
      lists: lists, decided: decided, layout: layout, words: words, abbreviations: abbreviations,
      files: files, submissions: decided.decisions.applied(to: submissions),
      until: options.asOf, language: options.language, folder: folder)
  }

  private func read(_ files: [ReceivedFile], _ reader: SubmissionReader) async -> [Submission] {
    let progress = options.progress
    return await IntakeBatch(reader: reader, jobs: options.jobs).submissions(in: files) {
      progress($0, files.count)
    }
  }
}
