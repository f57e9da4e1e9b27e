internal import CSV
package import Consolidation
internal import Reports
internal import Spreadsheet
package import SystemPackage

/// The main job: a campaign folder in, the aggregate workbook, the units' lists and the tables out.
package struct ConsolidateJob: Sendable {
  private let folder: CampaignFolder
  private let output: FilePath
  private let options: JobOptions

  /// - Parameters:
  ///   - folder: The campaign.
  ///   - output: Where to write, or `nil` for the campaign's own `out/`.
  ///   - options: What the user chose.
  package init(_ folder: CampaignFolder, output: FilePath?, options: JobOptions) {
    self.folder = folder
    self.output = output ?? folder.out
    self.options = options
  }

  /// - Throws: ``CampaignError`` when nothing could be done; a bad submission is none.
  package func run() async throws(CampaignError) -> (ConsolidatedCampaign, AwardSurvey) {
    let reading = try await CampaignJob(folder, options: options).read()
    var campaign = try reading.consolidated(asOf: options.asOf)
    let survey = try reading.standards(on: options.asOf).survey(of: campaign)
    try await write(campaign, survey)
    if options.asksQuestions {
      campaign.decisionsOutcome = try DecisionsUpdate(folder, of: reading)
        .ask(campaign.questions)
    }
    return (campaign, survey)
  }

  private func write(
    _ campaign: ConsolidatedCampaign, _ survey: AwardSurvey
  ) async throws(CampaignError) {
    let tables = ContractTables(campaign.consolidation, language: options.language)
    let surveyTables = SurveyTables(survey, language: options.language)
    let (lists, workbook) = try await workbooks(campaign, survey)
    var staged = try StagedOutput(folder: output)
    try staged.add("register.csv", tables.register.csv())
    try staged.add("status.csv", tables.status.csv())
    try staged.add("findings.csv", tables.findings.csv())
    try staged.add("ledger.csv", tables.ledger.csv())
    try staged.add("counts.csv", surveyTables.counts.csv())
    try staged.add("rules.csv", surveyTables.rules.csv())
    try staged.add(folder: CleanLists.folder, lists)
    try staged.add("tong-hop.xlsx", workbook)
    try staged.commit()
  }

  // MARK: Workbooks

  private typealias OutputFile = (name: String, bytes: [UInt8])

  /// The units' lists and the aggregate workbook, made at once.
  private func workbooks(
    _ campaign: ConsolidatedCampaign, _ survey: AwardSurvey
  ) async throws(CampaignError) -> (lists: [OutputFile], aggregate: [UInt8]) {
    var context = campaign.context
    context.order = options.order
    let aggregate = AggregateWorkbook(
      campaign.consolidation, survey: survey, context: context)
    let lists = CleanLists(campaign.consolidation, context: context)
    // The aggregate workbook takes longest and goes first.
    let items = [nil] + lists.units.map(Optional.some)
    let results = await BoundedTasks.results(of: items, jobs: options.jobs) { unit in
      Result { () throws(CampaignError) in
        guard let unit else {
          return [("tong-hop.xlsx", try aggregate.workbook().bytes(for: "tong-hop.xlsx"))]
        }
        return try Self.files(of: unit, lists.workbook(of: unit))
      }
    }
    var files: [OutputFile] = []
    for result in results { files += try result.get() }
    return (Array(files.dropFirst()), files[0].bytes)
  }

  /// A unit's list as workbook, which tells whose it is when it comes back, and as table.
  private static func files(
    of unit: Unit, _ workbook: Workbook
  ) throws(CampaignError) -> [OutputFile] {
    let name = CleanLists.fileName(of: unit)
    var marked = workbook
    marked.properties.custom = [.init(name: DocumentOpener.unitProperty, value: unit.code)]
    var table = CSVWriter()
    workbook.sheets[0].rows { table.write($0) }
    return [
      ("\(name).csv", table.finish()), ("\(name).xlsx", try marked.bytes(for: "\(name).xlsx")),
    ]
  }
}
