internal import CSV
internal import Consolidation
package import Reports
package import SystemPackage

/// The register at the end of a month or other period, and what changed in it, as files for people and programs.
package struct ExportJob: Sendable {
  /// A kind of file to write.
  package enum Format: String, Sendable, CaseIterable {
    case csv, xlsx, json
  }

  private let folder: CampaignFolder
  private let period: ExportPeriod
  private let formats: [Format]
  private let output: FilePath
  private var options: JobOptions

  /// - Parameters:
  ///   - folder: The campaign.
  ///   - period: The days to tell of; the options' day is not asked.
  ///   - formats: What to write.
  ///   - output: Where to write, or `nil` for the period's folder below the campaign's `out/export/`.
  ///   - options: What the user chose.
  package init(
    _ folder: CampaignFolder, period: ExportPeriod, formats: [Format], output: FilePath?,
    options: JobOptions
  ) {
    self.folder = folder
    self.period = period
    self.formats = formats
    self.output = output ?? folder.out.appending("export").appending(period.name)
    self.options = options
    self.options.asOf = period.last
  }

  /// Writes the files.
  ///
  /// - Throws: ``CampaignError`` when nothing could be done, or nothing had been received by the period's end.
  package func run() async throws(CampaignError) -> (ConsolidatedCampaign, RegisterExport) {
    let reading = try await CampaignJob(folder, options: options).read()
    guard !reading.submissions.isEmpty else {
      throw CampaignError(.nothingReceived(by: period.last), path: folder.root.string)
    }
    let campaign = try reading.consolidated(asOf: period.last)
    let export = RegisterExport(
      period: period, context: campaign.context,
      before: try reading.consolidated(asOf: period.eve).consolidation,
      after: campaign.consolidation, months: try months(of: reading),
      survey: try reading.standards(on: period.last).survey(of: campaign),
      lastYear: try await LastYearJob(folder: folder, options: options).comparison(of: campaign))
    try write(export)
    return (campaign, export)
  }

  /// The year so far; each month is compared with the one before.
  private func months(of reading: CampaignReading) throws(CampaignError) -> [MonthSums] {
    var months: [MonthSums] = []
    guard let first = period.yearSoFar.first else { return [] }
    var before = try reading.consolidated(asOf: Day(number: first.month.firstDay.number - 1))
      .consolidation
    for (month, last) in period.yearSoFar {
      let after = try reading.consolidated(asOf: last).consolidation
      months.append(MonthSums(month: month, RegisterComparison(before.register, after), after))
      before = after
    }
    return months
  }

  // MARK: Files

  private func write(_ export: RegisterExport) throws(CampaignError) {
    var staged = try StagedOutput(folder: output)
    if formats.contains(.csv) { try write(tablesOf: export, to: &staged) }
    if formats.contains(.json) {
      try staged.add("export.json", Array(ExportDocument(export).json.utf8))
    }
    if formats.contains(.xlsx) {
      try staged.add(
        "bao-cao.xlsx", try ExportWorkbook(export).workbook().bytes(for: "bao-cao.xlsx"))
    }
    try staged.commit()
  }

  private func write(
    tablesOf export: RegisterExport, to staged: inout StagedOutput
  ) throws(CampaignError) {
    let register = ContractTables(export.after, language: options.language).register
    let survey = SurveyTables(export.survey, language: options.language)
    let tables = [
      ("register", register), ("changes", export.changes), ("counts", survey.counts),
      ("rules", survey.rules),
    ]
    for (name, table) in tables {
      try staged.add("\(name).csv", table.csv())
      try staged.add("\(name)-excel-vi.csv", table.csv(profile: .excelVietnamese))
    }
  }
}
