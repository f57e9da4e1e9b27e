internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import Reports
internal import SystemPackage

struct ConsolidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract:
      "Đọc các tệp đã nhận, tổng hợp và ghi tong-hop.xlsx cùng các bảng CSV vào out/; việc cần cán bộ quyết định thì hỏi trong decisions.xlsx."
  )

  @OptionGroup var options: CampaignOptions

  @Option(help: "Thư mục ghi kết quả; mặc định là out/ trong thư mục đợt.", completion: .directory)
  var output: String?

  @Option(
    help:
      "Thứ tự cá nhân trong mỗi đơn vị trên tong-hop.xlsx: own (đơn vị gửi) hoặc name (tên, họ, đệm)."
  )
  var sort = PersonOrder.own

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let messages = Messages(language: words.language)
    var jobOptions = options.jobOptions(words)
    jobOptions.order = sort
    jobOptions.asksQuestions = options.day.value >= VietnamTime.today()
    let job = ConsolidateJob(
      options.folder, output: output.map { FilePath($0) }, options: jobOptions)
    let (campaign, survey) = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    for warning in messages.warnings(campaign) { Terminal.printError(warning) }
    if !words.quiet {
      let place = output ?? options.folder.out.string
      try show(messages.summary(campaign, survey, output: place), messages)
    }
    if case .unwritable(let error) = campaign.decisionsOutcome {
      try report(messages) { () throws(CampaignError) in throw error }
    }
    if campaign.needsPerson || survey.needsPerson { throw ExitStatus.needsPerson }
  }
}

extension PersonOrder: ExpressibleByArgument {}
