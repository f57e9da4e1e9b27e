internal import ArgumentParser
internal import Campaign
internal import SystemPackage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Tạo hoặc bổ sung thư mục một đợt đăng ký; không ghi đè gì.")

  @Argument(help: "Thư mục đợt đăng ký.", completion: .directory)
  var directory: String

  @Option(help: "Tên kế hoạch có sẵn trong chương trình.")
  var plan: String?

  @OptionGroup var words: LanguageOptions

  func run() throws {
    let messages = Messages(language: words.language)
    try report(messages) { () throws(CampaignError) in
      let job = InitJob(CampaignFolder(FilePath(directory)), planName: plan)
      let added = try job.run()
      if !words.quiet { Terminal.print(messages.added(added, to: directory)) }
    }
  }
}
