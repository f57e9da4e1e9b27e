import TestSupport
import Testing

@Suite struct ExportCommandTests {
  private let sample: SampleFolder

  init() throws { sample = try SampleFolder() }

  @Test func `says on one screen what is registered and what changed`() throws {
    let outcome = try Program.run("export", "--month", "2022-03", in: sample.path)
    #expect(
      outcome
        == .init(
          output: """
            Đăng ký tháng 3 năm 2022, tính đến ngày 31/03/2022: 0 tập thể, 1 cá nhân.
            So với ngày 28/02/2022: thêm 1, rút 0, sửa 0.
            Kết quả: ./out/export/2022-03

            """))
    #expect(try sample.folder.files(below: "out/export/2022-03").count == 10)
    let english = try Program.run(
      "export", "--from", "2022-03-26", "--to", "2022-03-27", "--language", "en", "--format",
      "json", in: sample.path)
    #expect(
      english.output == """
        Registered in 2022-03-26 to 2022-03-27, as of 2022-03-27: 0 collectives, 1 individuals.
        Against 2022-03-25: added 0, withdrawn 0, changed 0.
        Results: ./out/export/2022-03-26_2022-03-27

        """)
  }

  @Test func `exits with 1 when a unit is missing after the deadline`() throws {
    let outcome = try Program.run("export", "--month", "2022-04", "--quiet", in: sample.path)
    #expect(outcome == .init(status: 1))
  }

  @Test(arguments: [
    ["--month", "2022-13"], ["--month", "2022-4"], ["--month", "4/2022"], ["--month", "9000-01"],
    ["--from", "2022-04-01"], ["--to", "2022-04-01"], [],
    ["--from", "2022-04-30", "--to", "2022-04-01"], ["--from", "2022-04-31", "--to", "2022-05-01"],
    ["--from", "2022-04-01", "--to", "9000-01-01"],
    ["--month", "2022-04", "--from", "2022-04-01", "--to", "2022-04-30"],
    ["--month", "2022-04", "--format", "pdf"], ["--month", "2022-04", "--format", "csv,"],
  ])
  func `exits with 64 when the month or the days are none`(arguments: [String]) throws {
    let outcome = try Program.run(["export", sample.path] + arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(try sample.folder.files().contains { $0.hasPrefix("out/") } == false)
  }

  @Test func `exits with 64 when nothing had been received`() throws {
    let outcome = try Program.run("export", "--month", "2022-02", in: sample.path)
    #expect(
      outcome
        == .init(
          status: 64, errors: "Lỗi: .: đến hết ngày 28/02/2022 chưa nhận được tệp nào\n"))
  }

  @Test func `exits with 65 when receipts are damaged`() throws {
    try sample.folder.write("%PDF-1.4", to: "receipts.csv")
    let outcome = try Program.run("export", "--month", "2022-03", in: sample.path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("Lỗi: ./receipts.csv: không dùng được: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
