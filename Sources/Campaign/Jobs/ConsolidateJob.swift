internal import Consolidation
internal import Reports
package import SystemPackage
internal import XLSX

/// The main job: a campaign folder in, the aggregate workbook and the tables out.
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
  package func run() async throws(CampaignError) -> ConsolidatedCampaign {
    let campaign = try await CampaignJob(folder, options: options).run()
    try write(campaign)
    return campaign
  }

  private func write(_ campaign: ConsolidatedCampaign) throws(CampaignError) {
    let tables = ContractTables(campaign.consolidation, language: options.language)
    var staged = try StagedOutput(folder: output)
    try staged.add("register.csv", tables.register.csv())
    try staged.add("status.csv", tables.status.csv())
    try staged.add("findings.csv", tables.findings.csv())
    try staged.add("ledger.csv", tables.ledger.csv())
    try staged.add("tong-hop.xlsx", try workbook(campaign))
    try staged.commit()
  }

  private func workbook(_ campaign: ConsolidatedCampaign) throws(CampaignError) -> [UInt8] {
    let workbook = AggregateWorkbook(campaign.consolidation, context: campaign.context).workbook()
    do {
      return try WorkbookWriter.bytes(of: workbook)
    } catch {
      throw CampaignError(.cannotBuild(String(describing: error)), path: "tong-hop.xlsx")
    }
  }
}
