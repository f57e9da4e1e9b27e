import Glibc
import TestSupport
import Testing

/// Every command that writes ends with 73 where it cannot.
@Suite struct UnwritableTests {
  private let sample: SampleFolder

  init() throws {
    sample = try SampleFolder()
    try sample.folder.write("STT;Tên;Đơn vị;Danh hiệu\n1;An;BVĐK tỉnh;LĐTT\n", to: "de nghi.csv")
    try sample.folder.write("", to: "file")
  }

  private func path(_ name: String) -> String { "\(sample.path)/\(name)" }

  private static let list = "received/2022-03-25/BVDK tinh.csv"

  @Test(arguments: [
    ["init", "file/new", "--plan", "quang-ngai-2022"], ["template", "--output", "file/x"],
    ["consolidate", "--output", "file/x"],
    ["export", "--month", "2022-03", "--output", "file/x"],
    ["eligible", "de nghi.csv", "--output", "file/x"],
    ["convert", list, "--output", "file/x.xlsx"],
  ])
  func `a folder that is a file`(words: [String]) throws {
    let outcome = try Program.run(words, in: sample.path)
    #expect(outcome.status == 73, "\(outcome)")
    #expect(outcome.errors.hasPrefix("Lỗi: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `a day's folder that is a file`() throws {
    try sample.receive("2022-04-01", "")
    let outcome = try Program.run(
      "receive", path("de nghi.csv"), "--campaign", sample.path, "--date", "2022-04-01")
    #expect(outcome.status == 73, "\(outcome)")
  }

  @Test func `a result whose place is taken by a folder`() throws {
    try sample.folder.makeFolder("out/tong-hop.xlsx")
    #expect(try Program.run("consolidate", sample.path).status == 73)
  }

  @Test func `a decisions.xlsx that leads elsewhere, once all the rest is done`() throws {
    try sample.receive("2022-03-26/danh sach.csv", SampleFolder.list(of: ["Lê Thị Bình"]))
    #expect(symlink(path("nowhere"), path("decisions.xlsx")) == 0)
    let outcome = try Program.run("consolidate", sample.path)
    #expect(outcome.status == 73)
    #expect(
      outcome.errors
        == "Lỗi: \(path("decisions.xlsx")): không ghi được: ở đó đã có thứ khác cùng tên\n")
    #expect(outcome.output.contains("Kết quả: "))
    #expect(try sample.folder.files().contains("out/tong-hop.xlsx"))
  }

  @Test(arguments: [
    ["init", "new", "--plan", "quang-ngai-2022"], ["template"], ["consolidate"], ["status"],
    ["status", "--json"], ["export", "--month", "2022-03"], ["explain", "Kín"],
    ["eligible", "de nghi.csv"], ["check", list], ["check", list, "--json"], ["convert", list],
    ["receive", "de nghi.csv", "--date", "2022-04-01"],
  ])
  func `standard output that takes nothing`(words: [String]) throws {
    let status = try Program.status(words, in: sample.path, writingTo: "/dev/full")
    #expect(status == 73)
  }
}
