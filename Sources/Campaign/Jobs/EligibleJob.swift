internal import CSV
internal import Consolidation
internal import Forms
package import Reports
package import SystemPackage

/// Award proposals against the register of a campaign: who may be considered for what.
package struct EligibleJob: Sendable {
  private let proposals: FilePath
  private let folder: CampaignFolder
  private let output: FilePath
  private let options: JobOptions
  /// Where it writes.
  package var place: String { output.string }

  /// - Parameters:
  ///   - proposals: A workbook or CSV file with names and awards.
  ///   - folder: The campaign.
  ///   - output: Where to write, or `nil` for a folder of the file's name below the campaign's `out/eligible/`.
  ///   - options: What the user chose.
  package init(
    _ proposals: FilePath, folder: CampaignFolder, output: FilePath?, options: JobOptions
  ) {
    self.proposals = proposals
    self.folder = folder
    self.output =
      output ?? folder.out.appending("eligible").appending(proposals.stem ?? "proposals")
    self.options = options
  }

  /// Writes the workbook and the tables.
  ///
  /// - Throws: ``CampaignError`` when the campaign or the proposals as a whole cannot be used.
  package func run() async throws(CampaignError) -> (ConsolidatedCampaign, AwardReview) {
    let form = try BuiltInData.proposalForm()
    let document = try DocumentOpener.document(in: proposals)
    let reading = try await CampaignJob(folder, options: options).read()
    let campaign = try reading.consolidated(asOf: options.asOf)
    let registry = reading.registry(on: options.asOf)
    let standards = try reading.standards(on: options.asOf)
    let sheet = FormReader(layout: form, words: reading.words, year: campaign.plan.year)
      .read(document)
    let file = proposals.lastComponent?.string ?? proposals.string
    let (found, findings) = ProposalReader(
      registry: registry, lexicon: standards.lexicon, year: campaign.plan.year
    ).read(sheet, file: proposals.stem ?? file)
    guard !found.isEmpty else { throw CampaignError(.noProposals, path: proposals.string) }
    let eligibility = Eligibility(
      found, findings: findings, against: campaign.consolidation, registry: registry,
      registrationRule: standards.rules.registrationLevel)
    let (lists, survey) = standards.survey(of: campaign, lines: eligibility.lines, file: file)
    let review = AwardReview(
      file: file, context: campaign.context, eligibility: eligibility, lists: lists,
      survey: survey)
    try write(review)
    return (campaign, review)
  }

  private func write(_ review: AwardReview) throws(CampaignError) {
    var staged = try StagedOutput(folder: output)
    for (name, table) in review.tables {
      try staged.add("\(name).csv", table.csv())
    }
    try staged.add(
      "xet-de-nghi.xlsx", try AwardWorkbook(review).workbook().bytes(for: "xet-de-nghi.xlsx"))
    try staged.commit()
  }
}
