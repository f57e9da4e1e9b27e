package import Consolidation

/// How every unit stands, without writing anything.
package struct StatusJob: Sendable {
  private let folder: CampaignFolder
  private let options: JobOptions

  package init(_ folder: CampaignFolder, options: JobOptions) {
    self.folder = folder
    self.options = options
  }

  /// The campaign on the day of the options, and against last year's where the plan names that.
  ///
  /// - Throws: ``CampaignError`` when either campaign as a whole cannot be used.
  package func run() async throws(CampaignError) -> (ConsolidatedCampaign, YearComparison?) {
    let campaign = try await CampaignJob(folder, options: options).run()
    let lastYear = try await LastYearJob(folder: folder, options: options)
      .comparison(of: campaign)
    return (campaign, lastYear)
  }
}
