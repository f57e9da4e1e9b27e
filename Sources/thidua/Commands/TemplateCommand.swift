internal import ArgumentParser
internal import Campaign
internal import Forms
internal import SystemPackage

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Ghi biểu mẫu Excel cho từng đơn vị, có sẵn tên đơn vị và những gì đã biết.")

  @Argument(help: "Thư mục đợt đăng ký.", completion: .directory)
  var campaign = "."

  @Option(help: "Mã của một đơn vị trong units.csv.")
  var unit: String?

  @Flag(help: "Ghi cho mọi đơn vị; mặc định khi không có --unit.")
  var all = false

  @Option(help: "Thư mục ghi; mặc định là templates/ trong thư mục đợt.", completion: .directory)
  var output: String?

  @Option(
    help: "Danh sách năm trước, register.csv hoặc danh sách nhân sự (.xlsx, .csv) để ghi sẵn tên.",
    completion: .file())
  var from: String?

  @Option(help: "Số dòng chuẩn bị sẵn cho tập thể.")
  var collectives: Int?

  @Option(help: "Số dòng chuẩn bị sẵn cho cá nhân.")
  var individuals: Int?

  @Flag(help: "Ghi thêm biểu .csv cho đơn vị xuất danh sách từ phần mềm.")
  var csv = false

  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if all, unit != nil { throw ValidationError("chọn --unit hoặc --all, không cả hai") }
    for rows in [collectives, individuals] where rows.map({ !(1...5_000).contains($0) }) == true {
      throw ValidationError("số dòng phải từ 1 đến 5000")
    }
  }

  func run() throws {
    let messages = Messages(language: words.language)
    let folder = CampaignFolder(FilePath(campaign))
    let place = output.map { FilePath($0) } ?? folder.root.appending("templates")
    let result = try report(messages) { () throws(CampaignError) in
      try TemplateJob(folder, options: options).run(to: place)
    }
    for finding in result.findings {
      Terminal.printError(messages.leftOut(finding, of: from ?? ""))
    }
    for people in result.leftOver {
      Terminal.printError(messages.leftOver(people, of: from ?? ""))
    }
    guard !words.quiet else { return }
    if let from { try show(messages.filledIn(result, from: from), messages) }
    try show(messages.templates(result.names, in: place.string), messages)
  }

  private var options: TemplateJob.Options {
    var options = TemplateJob.Options()
    options.unit = unit
    options.source = from.map { FilePath($0) }
    options.rows[.collective] = collectives
    options.rows[.individual] = individuals
    options.writesTables = csv
    return options
  }
}
