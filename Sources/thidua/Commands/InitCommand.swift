internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import Spreadsheet
internal import SystemPackage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Tạo hoặc bổ sung thư mục một đợt đăng ký; không ghi đè gì.")

  @Argument(help: "Thư mục đợt đăng ký.", completion: .directory)
  var directory: String

  @Option(help: "Tên kế hoạch có sẵn trong chương trình.")
  var plan: String?

  @Option(help: "Cơ quan bất kỳ, ví dụ “Sở Y tế tỉnh Quảng Ngãi”: dùng kế hoạch chung.")
  var department: String?

  @Option(
    help: "Thư mục đợt năm trước: chép đơn vị và kế hoạch, chuyển sang năm mới.",
    completion: .directory)
  var from: String?

  @Option(help: "Số, ký hiệu kế hoạch của năm (đi cùng --department hoặc --from).")
  var number: String?

  @Option(help: "Ngày của kế hoạch (2022-03-17).")
  var date: DayArgument?

  @Option(help: "Năm đăng ký; mặc định là năm của --date, hoặc năm sau năm của --from.")
  var year: Int?

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    let sources = [plan, department, from].compactMap(\.self)
    if sources.count > 1 {
      throw ValidationError("chỉ dùng một trong --plan, --department và --from")
    }
    if department == nil, from == nil, number != nil || date != nil || year != nil {
      throw ValidationError("--number, --date, --year đi cùng --department hoặc --from")
    }
    if department != nil, details.year == nil {
      throw ValidationError("--department cần --year hoặc --date")
    }
    if let year, !(1_900...9_999).contains(year) {
      throw ValidationError("--year phải là một năm, ví dụ 2022")
    }
  }

  func run() throws {
    let messages = Messages(language: words.language)
    try report(messages) { () throws(CampaignError) in
      let added = try InitJob(CampaignFolder(FilePath(directory)), from: source).run()
      if !words.quiet { try Terminal.print(messages.added(added, to: directory)) }
    }
  }

  private var details: PlanDetails {
    var details = PlanDetails()
    details.department = department ?? ""
    details.number = number ?? ""
    details.date = date.flatMap { CalendarDate(daysSince1970: $0.day.number) }
    details.year = year ?? (from == nil ? details.date?.year : nil)
    return details
  }

  private var source: InitJob.Source {
    if let from { return .lastYear(CampaignFolder(FilePath(from)), details) }
    return department == nil ? .builtIn(plan) : .department(details)
  }
}
