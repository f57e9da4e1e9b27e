internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import SystemPackage

struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract:
      "Cất tệp vừa nhận vào received/NGÀY và ghi một dòng vào receipts.csv; không ghi đè gì.")

  @Argument(help: "Các tệp vừa nhận.", completion: .file())
  var files: [String]

  @OptionGroup var place: CampaignOption

  @Option(help: "Ngày nhận (2022-03-31); mặc định là hôm nay.")
  var date: DayArgument?

  @Option(help: "Mã đơn vị gửi, theo units.csv.")
  var unit: String?

  @Option(help: "Số, ký hiệu công văn kèm theo.")
  var number = ""

  @Option(help: "Loại văn bản, theo plan.toml: phu-luc-02, giao-uoc, ke-hoach…")
  var document = ""

  @Option(help: "replace (thay), supplement (bổ sung), withdraw (rút), return (trả lại).")
  var mode: Instruction.Mode?

  @Option(help: "Lý do, ghi chú.")
  var reason = ""

  @OptionGroup var words: LanguageOptions

  func run() throws {
    let messages = Messages(language: words.language)
    var note = Instruction(file: "")
    (note.unit, note.number, note.document) = (unit, number, document)
    (note.mode, note.reason) = (mode, reason)
    let job = ReceiveJob(
      place.folder, files: files.map { FilePath($0) }, day: date?.day ?? VietnamTime.today(),
      note: note)
    let outcomes = try report(messages) { () throws(CampaignError) in try job.run() }
    if !words.quiet { try show(messages.received(outcomes), messages) }
  }
}

extension Instruction.Mode: ExpressibleByArgument {}
