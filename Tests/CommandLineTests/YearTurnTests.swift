import TestSupport
import Testing

@Suite struct YearTurnTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `makes a campaign of any department, and another year's from it`() throws {
    let first = try Program.run(
      "init", "2024", "--department", "Sở Y tế tỉnh Minh Hải", "--number", "1/KH-SYT", "--date",
      "2024-03-05", in: folder.path)
    #expect(first == .init(output: "2024: đã thêm plan.toml, units.csv, received/\n"))
    try folder.write("code,name\nA,Bệnh viện Một\n", to: "2024/units.csv")
    let second = try Program.run("init", "2025", "--from", "2024", in: folder.path)
    #expect(second == .init(output: "2025: đã thêm plan.toml, units.csv, received/\n"))
    let status = try Program.run("status", "2025", "--as-of", "2025-03-01", in: folder.path)
    #expect(status.status == 0)
    #expect(status.output.contains("A\tChưa nộp"))
    #expect(status.output.contains("So với năm 2024:"))
  }

  @Test(arguments: [
    ["--department", "Sở Y tế"], ["--year", "2024"], ["--number", "1"],
    ["--department", "Sở", "--year", "2024", "--plan", "quang-ngai-2022"],
    ["--department", "Sở", "--year", "2024", "--from", "x"],
    ["--department", "Sở", "--year", "24"], ["--department", "Sở", "--date", "5/3/2024"],
  ])
  func `exits with 64 when a plan is asked for wrongly`(arguments: [String]) throws {
    let outcome = try Program.run(["init", "c"] + arguments, in: folder.path)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(try folder.files() == [])
  }

  @Test func `exits with 65 where there is no campaign of last year`() throws {
    let outcome = try Program.run("init", "2025", "--from", "2024", in: folder.path)
    #expect(outcome.status == 65)
    #expect(try folder.files() == [])
  }
}
