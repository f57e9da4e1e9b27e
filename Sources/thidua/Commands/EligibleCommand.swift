internal import ArgumentParser
internal import Campaign
internal import Reports
internal import SystemPackage

struct EligibleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eligible",
    abstract: "Đối chiếu danh sách đề nghị khen thưởng với danh sách đăng ký, soát theo quy định.")

  @Argument(help: "Tệp đề nghị: .xlsx hoặc .csv có tên, đơn vị, danh hiệu.", completion: .file())
  var proposals: String

  @OptionGroup var place: CampaignOption
  @OptionGroup var day: DayOptions

  @Option(
    help: "Thư mục ghi kết quả; mặc định là out/eligible/TÊN-TỆP trong thư mục đợt.",
    completion: .directory)
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let messages = Messages(language: words.language)
    let job = EligibleJob(
      FilePath(proposals), folder: place.folder, output: output.map { FilePath($0) },
      options: reading.jobOptions(words, asOf: day.value))
    let (campaign, review) = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    for warning in messages.warnings(campaign) { Terminal.printError(warning) }
    if !words.quiet { try show(messages.review(review, output: job.place), messages) }
    if review.needsPerson { throw ExitStatus.needsPerson }
  }
}
