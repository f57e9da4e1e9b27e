internal import Consolidation
internal import SystemPackage

/// Reads last year's campaign, where the plan names it, and compares this year's with it.
struct LastYearJob {
  let folder: CampaignFolder
  let options: JobOptions

  /// The comparison; `nil` when the plan names no campaign of last year.
  ///
  /// - Throws: ``CampaignError`` when that campaign cannot be used.
  func comparison(
    of campaign: ConsolidatedCampaign
  ) async throws(CampaignError) -> YearComparison? {
    guard let place = campaign.plan.previous else { return nil }
    var options = options
    options.progress = { _, _ in }
    let lastYear = try await CampaignJob(
      CampaignFolder(folder.root.pushing(FilePath(place))), options: options
    ).run()
    return YearComparison(
      year: lastYear.plan.year, place: place, lastYear: lastYear.consolidation,
      thisYear: campaign.consolidation)
  }
}
