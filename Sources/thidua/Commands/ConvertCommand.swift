internal import ArgumentParser
internal import Campaign
internal import SystemPackage

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Đổi một bảng giữa .xlsx và .csv.")

  @Argument(help: "Tệp cần đổi.", completion: .file())
  var input: String

  @Option(help: "Tên trang tính; mặc định là trang đầu tiên không bị ẩn.")
  var sheet: String?

  @Option(help: "Số thứ tự trang tính, từ 1, kể cả trang ẩn.")
  var sheetIndex: Int?

  @Option(help: "csv hoặc xlsx; mặc định theo đuôi của tệp kết quả, không có thì csv.")
  var to: ConvertJob.Target?

  @Option(help: "standard, hoặc excel-vi cho Excel tiếng Việt.")
  var profile: ConvertJob.Profile = .standard

  @Option(help: "Tệp kết quả; mặc định là đầu ra chuẩn.", completion: .file())
  var output: String?

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if sheet != nil, sheetIndex != nil {
      throw ValidationError("chỉ dùng một trong --sheet và --sheet-index")
    }
    if let sheetIndex, sheetIndex < 1 { throw ValidationError("--sheet-index phải từ 1 trở lên") }
  }

  func run() throws {
    let choice =
      sheet.map { ConvertJob.SheetChoice.named($0) } ?? sheetIndex.map { .number($0) }
      ?? .firstVisible
    let job = ConvertJob(
      FilePath(input), to: target, output: output.map { FilePath($0) }, sheet: choice,
      profile: profile)
    let messages = Messages(language: words.language)
    let notes = try report(messages) { () throws(CampaignError) in try job.run() }
    guard !words.quiet else { return }
    for line in messages.notes(notes, on: input) { Terminal.printError(line) }
  }

  private var target: ConvertJob.Target {
    to ?? (output?.lowercased().hasSuffix(".xlsx") == true ? .xlsx : .csv)
  }
}

extension ConvertJob.Target: ExpressibleByArgument {}
extension ConvertJob.Profile: ExpressibleByArgument {}
