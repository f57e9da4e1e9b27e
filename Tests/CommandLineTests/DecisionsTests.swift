import TestSupport
import Testing

@Suite struct DecisionsTests {
  private let sample: SampleFolder

  init() throws {
    sample = try SampleFolder()
    try sample.receive("2022-03-26/danh sach.csv", SampleFolder.list(of: ["Lê Thị Bình"]))
  }

  @Test func `says how many questions wait, today and not on past days`() throws {
    let past = try Program.run("consolidate", sample.path, "--as-of", "2022-04-01")
    #expect(past.status == 1)
    #expect(!past.output.contains("decisions.xlsx"))
    #expect(try !sample.folder.files().contains("decisions.xlsx"))
    let today = try Program.run("consolidate", sample.path)
    #expect(today.status == 1)
    #expect(today.output.contains("\nChờ quyết định trong decisions.xlsx: 1 câu hỏi, 1 câu mới.\n"))
    #expect(try sample.folder.files().contains("decisions.xlsx"))
  }

  @Test func `exits with 65 when decisions.xlsx is damaged, and leaves it alone`() throws {
    try sample.folder.write("hỏng", to: "decisions.xlsx")
    for command in ["consolidate", "status"] {
      let outcome = try Program.run(command, sample.path)
      #expect(outcome.status == 65)
      #expect(outcome.errors.hasPrefix("Lỗi: \(sample.path)/decisions.xlsx: tệp quyết định "))
    }
    #expect(try sample.folder.text("decisions.xlsx") == "hỏng")
  }

  @Test func `exits with 65 when receipts.csv has a quote that is never closed`() throws {
    let lines = """
      file,received,number,unit,document,mode,reason
      2022-03-25/BVDK tinh.csv,,,,,,"Đơn vị gửi
      2022-03-26/danh sach.csv,,,TTYT-SH,,,

      """
    try sample.folder.write(lines, to: "receipts.csv")
    for arguments in [["consolidate", sample.path], ["status", sample.path]] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("receipts.csv"))
      #expect(outcome.errors.contains("record 2, line 2, byte"))
    }
    #expect(try sample.folder.text("receipts.csv") == lines)
  }
}
