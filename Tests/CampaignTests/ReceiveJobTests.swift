import Campaign
import Consolidation
import SystemPackage
import TestSupport
import Testing

@Suite struct ReceiveJobTests {
  private let campaign: SampleCampaign
  private let header = "file,received,number,unit,document,mode,reason\n"

  init() throws {
    campaign = try SampleCampaign()
    try campaign.folder.write("một", to: "mail/a.csv")
  }

  private var receipts: String {
    get throws { try campaign.folder.text("receipts.csv") }
  }

  private func receive(
    _ names: String..., on date: String = "2022-03-25",
    _ note: (inout Instruction) -> Void = { _ in }
  ) throws -> [ReceiveJob.Outcome] {
    var instruction = Instruction(file: "")
    note(&instruction)
    return try ReceiveJob(
      campaign.place, files: names.map { FilePath("\(campaign.folder.path)/\($0)") },
      day: day(date), note: instruction
    ).run()
  }

  private func kind(_ body: () throws -> some Any) -> CampaignError.Kind? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? CampaignError)?.kind
    }
  }

  // MARK: Files

  @Test func `takes files into the day's folder and notes what staff know`() throws {
    try campaign.folder.write("hai", to: "mail/b, c.csv")
    let outcomes = try receive("mail/a.csv", "mail/b, c.csv") {
      $0.unit = "bvdk"
      $0.number = "12/BV"
      $0.document = "Phụ lục 02"
      $0.mode = .supplement
      $0.reason = "Bổ sung, lần 2"
    }
    #expect(outcomes.map(\.name) == ["2022-03-25/a.csv", "2022-03-25/b, c.csv"])
    #expect(outcomes.allSatisfy { $0.kind == .copied && $0.isNoted })
    #expect(try campaign.folder.text("received/2022-03-25/b, c.csv") == "hai")
    #expect(
      try receipts == header
        + "2022-03-25/a.csv,2022-03-25,12/BV,BVDK,phu-luc-02,supplement,\"Bổ sung, lần 2\"\n"
        + "\"2022-03-25/b, c.csv\",2022-03-25,12/BV,BVDK,phu-luc-02,supplement,\"Bổ sung, lần 2\"\n"
    )
  }

  @Test func `overwrites no file: the same is there, another gets a number`() throws {
    _ = try receive("mail/a.csv")
    #expect(try receive("mail/a.csv").map(\.kind) == [.present])
    try campaign.folder.write("khác", to: "mail/a.csv")
    let renamed = try receive("mail/a.csv")
    #expect(renamed.map(\.kind) == [.renamed])
    #expect(renamed.map(\.name) == ["2022-03-25/a (2).csv"])
    #expect(try receive("mail/a.csv").map(\.kind) == [.present])
    #expect(try campaign.folder.text("received/2022-03-25/a.csv") == "một")
    #expect(try campaign.folder.text("received/2022-03-25/a (2).csv") == "khác")
    #expect(
      try receipts == header + "2022-03-25/a.csv,2022-03-25,,,,,\n"
        + "2022-03-25/a (2).csv,2022-03-25,,,,,\n")
    #expect(try campaign.folder.files().contains { $0.contains(".thidua") } == false)
  }

  @Test func `keeps the older line below which the newest counts`() async throws {
    try campaign.folder.write(
      SampleList(unit: "?", people: ["Trần Văn An"]).csv, to: "mail/list.csv")
    _ = try receive("mail/list.csv") { $0.unit = "BVDK" }
    #expect(try await campaign.consolidate().consolidation.registerLines == ["BVDK Trần Văn An"])
    let outcome = try receive("mail/list.csv") { $0.unit = "TTYT-SH" }
    #expect(outcome.map(\.kind) == [.present])
    #expect(outcome.map(\.isNoted) == [true])
    #expect(try receive("mail/list.csv") { $0.unit = "TTYT-SH" }.map(\.isNoted) == [false])
    #expect(
      try await campaign.consolidate().consolidation.registerLines == ["TTYT-SH Trần Văn An"])
    #expect(try receipts.split(separator: "\n").count == 3)
  }

  // MARK: receipts.csv

  @Test(arguments: [
    (
      "file;ghi chú riêng;unit;received\r\nx.csv;=1+1;BVDK;\r\n",
      "2022-03-25/a.csv;;BVDK;2022-03-25\r\n"
    ),
    ("\u{FEFF}file,received,unit\n\"x,\ny.csv\",,", "\n2022-03-25/a.csv,2022-03-25,BVDK\n"),
    ("received\tunit\tfile\n\n", "2022-03-25\tBVDK\t2022-03-25/a.csv\n"),
    ("sep=;\r\nfile;received;unit\r\n", "2022-03-25/a.csv;2022-03-25;BVDK\r\n"),
  ])
  func `adds a line as the others are written, and touches none of them`(
    before: String, line: String
  ) throws {
    try campaign.folder.write(before, to: "receipts.csv")
    _ = try receive("mail/a.csv") { $0.unit = "BVDK" }
    #expect(try campaign.folder.bytes("receipts.csv") == Array((before + line).utf8))
  }

  @Test(arguments: [true, false])
  func `adds a line to UTF-16`(isLittleEndian: Bool) throws {
    func utf16(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittleEndian ? pair : pair.reversed()
      }
    }
    let before = utf16("\u{FEFF}file\treceived\treason\r\nx.csv\t\tđã hỏi")
    try campaign.folder.write(before, to: "receipts.csv")
    _ = try receive("mail/a.csv") { $0.reason = "Đơn vị gửi" }
    #expect(
      try campaign.folder.bytes("receipts.csv")
        == before + utf16("\r\n2022-03-25/a.csv\t2022-03-25\tĐơn vị gửi\r\n"))
  }

  @Test func `does not begin when receipts cannot be added to`() throws {
    let damaged: [(String, String)] = [
      ("%PDF-1.4", "neither CSV nor XLSX"), ("tệp,unit\n", "column “file” is missing"),
      ("file,unit\nx.csv,NOBODY\n", "NOBODY"), ("file,unit\n", "column “received” is missing"),
    ]
    for (text, reason) in damaged {
      try campaign.folder.write(text, to: "receipts.csv")
      guard case .unusableReceipts(let why) = kind({ try receive("mail/a.csv") }) else {
        Issue.record("\(text) was used")
        continue
      }
      #expect(why.contains(reason), "\(why)")
      #expect(try receipts == text)
      #expect(try campaign.folder.files(below: "received") == [])
    }
  }

  @Test func `does not begin when a code page cannot spell the line`() throws {
    // "Phòng" as Windows-1258 has it: the tone stands behind its letter.
    let before: [UInt8] =
      Array("file,received,reason\nx.csv,,Pho".utf8) + [0xCC] + Array("ng quy".utf8)
      + [0xEA, 0xEC] + Array("t ".utf8) + [0xF0] + Array("i".utf8) + [0xF2] + Array("nh\n".utf8)
    try campaign.folder.write(before, to: "receipts.csv")
    guard case .unusableReceipts = kind({ try receive("mail/a.csv") { $0.reason = "Đơn vị gửi" } })
    else {
      Issue.record("it was added to")
      return
    }
    _ = try receive("mail/a.csv")
    #expect(
      try campaign.folder.bytes("receipts.csv")
        == before + Array("2022-03-25/a.csv,2022-03-25,\n".utf8))
  }

  // MARK: What cannot be

  @Test func `does not begin for a unit, a document or a file that there is not`() throws {
    #expect(
      kind { try receive("mail/a.csv") { $0.unit = "BVX" } }
        == .unknownUnit(known: ["BVDK", "TTYT-SH"]))
    #expect(
      kind { try receive("mail/a.csv") { $0.document = "bao-cao" } }
        == .unknownDocument(known: ["phu-luc-02"]))
    #expect(
      kind { try receive("mail/a.csv", "mail/none.csv") } == .cannotRead(.noSuchFileOrDirectory))
    #expect(kind { try receive("mail/a.csv", "mail") } == .cannotRead(.isDirectory))
    #expect(try campaign.folder.files(below: "received") == [])
    #expect(try campaign.folder.files().contains("receipts.csv") == false)
  }

  @Test func `does not begin where receipts are a workbook`() throws {
    try campaign.folder.write(
      try workbook([["file", "received"], ["x.csv", ""]]), to: "receipts.xlsx")
    guard case .unusableReceipts = kind({ try receive("mail/a.csv") }) else {
      Issue.record("a line was added to a workbook")
      return
    }
    #expect(try campaign.folder.files(below: "received") == [])
  }
}
