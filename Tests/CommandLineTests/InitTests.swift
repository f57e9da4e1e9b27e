import TestSupport
import Testing

@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `makes a campaign folder, once`() throws {
    let first = try Program.run("init", "đợt", in: folder.path)
    #expect(first == .init(output: "đợt: đã thêm plan.toml, units.csv, received/\n"))
    #expect(try folder.files() == ["đợt/plan.toml", "đợt/units.csv"])
    let second = try Program.run("init", "đợt", "--plan", "quang-ngai-2022", in: folder.path)
    #expect(second == .init(output: "đợt: đã đủ, không thêm gì.\n"))
  }

  @Test func `completes a folder and leaves what is there`() throws {
    try folder.write("mine", to: "c/units.csv")
    let outcome = try Program.run("init", "c", "--language", "en", in: folder.path)
    #expect(outcome == .init(output: "c: added plan.toml, received/\n"))
    #expect(try folder.text("c/units.csv") == "mine")
  }

  @Test func `lists the plans there are when it knows none of that name`() throws {
    let outcome = try Program.run("init", "c", "--plan", "2023", in: folder.path)
    #expect(
      outcome
        == .init(
          status: 64, errors: "Lỗi: 2023: không có kế hoạch này; có sẵn: quang-ngai-2022\n"))
    let english = try Program.run(
      "init", "c", "--plan", "2023", "--language", "en", in: folder.path)
    #expect(english.errors == "Error: 2023: no such plan; there are: quang-ngai-2022\n")
    #expect(try folder.files() == [])
  }

  @Test func `is silent when it is told to be`() throws {
    #expect(try Program.run("init", "c", "--quiet", in: folder.path) == .init())
  }
}
