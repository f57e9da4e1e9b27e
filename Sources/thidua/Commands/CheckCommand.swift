internal import ArgumentParser
internal import Campaign
internal import Forms
internal import SystemPackage

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra tệp trước khi gửi: danh sách có gì sai, sửa thế nào.")

  @Argument(help: "Các tệp cần kiểm tra.", completion: .file())
  var files: [String]

  @Option(help: "Kế hoạch có sẵn, hoặc một tệp plan.toml, để kiểm tra năm.")
  var plan: String?

  @Flag(help: "In dạng JSON.")
  var json = false

  @OptionGroup var words: LanguageOptions

  func run() throws {
    let messages = Messages(language: words.language)
    var reports: [CheckReport] = []
    var failure: ExitCode?
    for file in files {
      do throws(CampaignError) {
        let consolidation = try CheckJob(FilePath(file), planName: plan).run()
        reports.append(CheckReport(file: file, consolidation, language: words.language))
        if !json, !words.quiet { try Terminal.print(messages.check(consolidation, file: file)) }
      } catch {
        Terminal.printError(messages.text(error))
        failure = ExitStatus.code(for: error)
      }
    }
    if json { try show(CheckReport.json(reports), messages) }
    if let failure { throw failure }
    if reports.contains(where: \.hasErrors) { throw ExitStatus.needsPerson }
  }
}
