internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import Reports
internal import SystemPackage

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Ghi danh sách đăng ký cuối tháng hoặc cuối kỳ, và những thay đổi trong kỳ.")

  @Argument(help: "Thư mục đợt đăng ký.", completion: .directory)
  var campaign = "."

  @Option(help: "Tháng, dạng 2022-04.")
  var month: MonthArgument?

  @Option(help: "Từ ngày (2022-04-01): quý, sáu tháng, một đợt.")
  var from: DayArgument?

  @Option(help: "Đến hết ngày (2022-06-30).")
  var to: DayArgument?

  @Option(help: "Các dạng tệp, cách nhau bằng dấu phẩy.")
  var format = FormatList()

  @Option(
    help: "Thư mục ghi kết quả; mặc định là out/export/KỲ trong thư mục đợt.",
    completion: .directory)
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    guard (month == nil) != (from == nil && to == nil) else {
      throw ValidationError("chọn --month, hoặc --from cùng --to")
    }
    guard (from == nil) == (to == nil) else { throw ValidationError("--from đi cùng --to") }
    _ = try period(today: VietnamTime.today())
  }

  func run() async throws {
    let messages = Messages(language: words.language)
    let today = VietnamTime.today()
    let period = try period(today: today)
    let folder = CampaignFolder(FilePath(campaign))
    let place = output ?? folder.out.appending("export").appending(period.name).string
    let job = ExportJob(
      folder, period: period, formats: format.formats, output: FilePath(place),
      options: reading.jobOptions(words, asOf: period.last))
    let (consolidated, export) = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    for warning in messages.warnings(consolidated) { Terminal.printError(warning) }
    if !words.quiet { try show(messages.export(export, output: place), messages) }
    if consolidated.needsPerson || export.survey.needsPerson { throw ExitStatus.needsPerson }
  }

  private func period(today: Day) throws -> ExportPeriod {
    if let month = month?.month {
      guard let period = ExportPeriod(month: month, today: today) else {
        throw ValidationError("tháng \(month.iso) chưa đến, hôm nay là \(today.iso)")
      }
      return period
    }
    guard let from = from?.day, let to = to?.day else { throw ValidationError("thiếu --month") }
    guard let period = ExportPeriod(from: from, to: to, today: today) else {
      throw ValidationError(
        "từ \(from.iso) đến \(to.iso) không phải là một kỳ đã qua, hôm nay là \(today.iso)")
    }
    return period
  }
}

/// Formats on the command line, such as `csv,json`.
struct FormatList: ExpressibleByArgument {
  let formats: [ExportJob.Format]

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

  /// All of them.
  init() { formats = ExportJob.Format.allCases }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    formats = names.compactMap { ExportJob.Format(rawValue: String($0)) }
    guard formats.count == names.count else { return nil }
  }
}
