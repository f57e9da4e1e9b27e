import TestSupport
import Testing

@Suite struct ReceiveTests {
  private let sample: SampleFolder

  init() throws {
    sample = try SampleFolder()
    try sample.folder.write(SampleFolder.list(of: ["Lê Thị Bình"]), to: "mail/ds.csv")
  }

  @Test func `takes a file in, and says what it did`() throws {
    let outcome = try Program.run(
      "receive", "mail/ds.csv", "--date", "2022-03-28", "--unit", "TTYT-SH", "--number", "3/TTYT",
      in: sample.path)
    #expect(
      outcome
        == .init(
          output: "mail/ds.csv → received/2022-03-28/ds.csv: đã cất; đã ghi receipts.csv\n"))
    #expect(
      try sample.folder.text("receipts.csv")
        == """
        file,received,number,unit,document,mode,reason
        2022-03-28/ds.csv,2022-03-28,3/TTYT,TTYT-SH,,,

        """)
    let again = try Program.run(
      "receive", "mail/ds.csv", "--date", "2022-03-28", "--language", "en", in: sample.path)
    #expect(
      again
        == .init(output: "mail/ds.csv → received/2022-03-28/ds.csv: was there already\n"))
    let status = try Program.run("status", "--as-of", "2022-04-01", in: sample.path)
    #expect(status.output.contains("TTYT-SH\tĐúng hạn\t28/03/2022\t0 + 1\t2022-03-28/ds.csv"))
  }

  private static let mistakes: [([String], Int32)] = [
    (["--unit", "BVX"], 64), (["--document", "x"], 64), (["--mode", "add"], 64),
    (["--date", "28/3/2022"], 64), (["none.csv"], 74), (["--campaign", "mail"], 65),
  ]

  @Test(arguments: mistakes)
  func `tells the shell what cannot be`(arguments: [String], status: Int32) throws {
    let outcome = try Program.run(["receive", "mail/ds.csv"] + arguments, in: sample.path)
    #expect(outcome.status == status, "\(outcome)")
    #expect(outcome.output == "")
    #expect(try sample.folder.files(below: "received").count == 1)
  }
}
