internal import ArgumentParser
internal import Campaign

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Cho biết đơn vị nào đã nộp, nộp muộn, chưa nộp.")

  @OptionGroup var options: CampaignOptions

  @Flag(help: "In dạng JSON.")
  var json = false

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let messages = Messages(language: words.language)
    let job = CampaignJob(options.folder, options: options.jobOptions(words))
    let campaign = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    if json {
      Terminal.print(StatusReport(campaign).json)
    } else if !words.quiet {
      Terminal.print(messages.roster(campaign.consolidation))
    }
    if campaign.needsPerson { throw ExitStatus.needsPerson }
  }
}
