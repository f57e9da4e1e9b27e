internal import ArgumentParser
internal import Campaign
internal import SystemPackage

struct ConsolidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Đọc các tệp đã nhận, tổng hợp và ghi tong-hop.xlsx cùng các bảng CSV vào out/.")

  @OptionGroup var options: CampaignOptions

  @Option(help: "Thư mục ghi kết quả; mặc định là out/ trong thư mục đợt.", completion: .directory)
  var output: String?

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let messages = Messages(language: words.language)
    let job = ConsolidateJob(
      options.folder, output: output.map { FilePath($0) }, options: options.jobOptions(words))
    let campaign = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    for warning in messages.warnings(campaign) { Terminal.printError(warning) }
    if !words.quiet {
      let place = output ?? options.folder.out.string
      Terminal.print(messages.summary(campaign, output: place))
    }
    if campaign.needsPerson { throw ExitStatus.needsPerson }
  }
}
