internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import Reports

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Cho biết đơn vị nào đã nộp, nộp muộn, chưa nộp.")

  @OptionGroup var options: CampaignOptions

  @Flag(help: "In dạng JSON.")
  var json = false

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let messages = Messages(language: words.language)
    let job = StatusJob(options.folder, options: options.jobOptions(words))
    let (campaign, lastYear) = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    for warning in messages.warnings(campaign) { Terminal.printError(warning) }
    let documents = campaign.documents
    if json {
      try show(StatusReport(campaign, documents, lastYear).json, messages)
    } else if !words.quiet {
      try show(messages.roster(campaign.consolidation), messages)
      try show(messages.documents(documents), messages)
      if let lastYear { try show(messages.lastYear(lastYear), messages) }
    }
    if campaign.needsPerson || documents.isOverdue(on: campaign.context.asOf) {
      throw ExitStatus.needsPerson
    }
  }
}
