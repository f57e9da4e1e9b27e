internal import ArgumentParser
internal import Campaign
internal import Consolidation
private import Glibc
internal import Reports
internal import Spreadsheet
internal import SystemPackage

/// Options that several commands share.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language: Language = .vietnamese

  @Flag(help: "Chỉ in lỗi.")
  var quiet = false
}

/// A campaign folder and the day to look at it from.
struct CampaignOptions: ParsableArguments {
  @Argument(help: "Thư mục đợt đăng ký.", completion: .directory)
  var campaign = "."

  @OptionGroup var day: DayOptions
  @OptionGroup var reading: ReadingOptions

  var folder: CampaignFolder { CampaignFolder(FilePath(campaign)) }

  func jobOptions(_ words: LanguageOptions) -> JobOptions {
    reading.jobOptions(words, asOf: day.value)
  }
}

/// A campaign folder where the arguments are something else.
struct CampaignOption: ParsableArguments {
  @Option(help: "Thư mục đợt đăng ký; mặc định là thư mục hiện tại.", completion: .directory)
  var campaign = "."

  var folder: CampaignFolder { CampaignFolder(FilePath(campaign)) }
}

/// The day to look from.
struct DayOptions: ParsableArguments {
  @Option(help: "Tính đến ngày (2022-03-31); mặc định là hôm nay.")
  var asOf: DayArgument?

  var value: Day { asOf?.day ?? VietnamTime.today() }
}

/// How files are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Số tệp đọc cùng lúc; mặc định theo số nhân của máy.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs phải từ 1 trở lên") }
  }

  /// What a job is told; progress is shown on a terminal.
  func jobOptions(_ words: LanguageOptions, asOf day: Day) -> JobOptions {
    var options = JobOptions(
      asOf: day, jobs: jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    options.language = words.language
    if !words.quiet {
      let label = words.language.pick("Đọc tệp", "Reading")
      options.progress = { Terminal.showProgress($0, of: $1, label: label) }
    }
    return options
  }
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    day = Day(number: date.daysSince1970)
  }
}

/// A month on the command line.
struct MonthArgument: ExpressibleByArgument {
  let month: Month

  init?(argument: String) {
    guard let month = Month(iso: argument) else { return nil }
    self.month = month
  }
}

extension Language: ExpressibleByArgument {}
