package import Consolidation

/// Everything behind a unit or a person, without writing anything.
package struct ExplainJob: Sendable {
  private let folder: CampaignFolder
  private let words: String
  private let options: JobOptions

  /// - Parameters:
  ///   - folder: The campaign.
  ///   - words: A unit's code or name, or a person's or collective's name, in part and without accents too.
  ///   - options: What the user chose.
  package init(_ folder: CampaignFolder, words: String, options: JobOptions) {
    self.folder = folder
    self.words = words
    self.options = options
  }

  /// - Throws: ``CampaignError`` when the campaign as a whole cannot be used.
  package func run() async throws(CampaignError) -> (ConsolidatedCampaign, Explanation) {
    let reading = try await CampaignJob(folder, options: options).read()
    let campaign = try reading.consolidated(asOf: options.asOf)
    let explainer = Explainer(
      campaign.consolidation, registry: reading.registry(on: options.asOf),
      instructions: reading.instructions)
    return (campaign, explainer.explanation(of: words))
  }
}
