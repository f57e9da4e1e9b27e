import TestSupport
import Testing

@Suite struct ExplainTests {
  private static let campaign = "\(Fixtures.directory)/year/2024"

  /// What people ask on the telephone, about the scripted year and the sample campaign.
  private static let questions: [(String, [String], String)] = [
    ("year/2024", ["BVPS"], "2024-06-30"), ("year/2024", ["long", "ha"], "2024-06-30"),
    ("year/2024", ["Bùi Thị Yến"], "2024-06-30"), ("year/2024", ["kien"], "2024-06-30"),
    ("year/2024", ["nguyen thi lan"], "2024-06-30"),
    ("year/2024", ["nguyen", "thi", "lam"], "2024-06-30"),
    ("campaign", ["bui huu khai"], "2024-04-05"), ("campaign", ["khong", "ai"], "2024-04-05"),
    ("campaign", ["TTYT-TL"], "2024-04-05"),
  ]

  @Test func `answers as was reviewed`() throws {
    var text = ""
    for (campaign, words, day) in Self.questions {
      let outcome = try Program.run(
        ["explain"] + words
          + ["--campaign", "\(Fixtures.directory)/\(campaign)", "--as-of", day])
      #expect(outcome.errors == "")
      text += "$ explain \(words.joined(separator: " "))\n\(outcome.output)[\(outcome.status)]\n\n"
    }
    #expect(try Golden.difference(of: text, from: "year/explain.txt") == nil)
  }

  @Test func `exits with 1 when nothing is found, and says so in English too`() throws {
    let outcome = try Program.run(
      "explain", "xyz", "--campaign", Self.campaign, "--as-of", "2024-03-25", "--language", "en")
    #expect(outcome == .init(status: 1, output: "“xyz” was not found.\n"))
    let quiet = try Program.run(
      "explain", "BVPS", "--campaign", Self.campaign, "--as-of", "2024-03-25", "--quiet")
    #expect(quiet == .init())
  }

  @Test func `needs something to look for`() throws {
    #expect(try Program.run("explain").status == 64)
    #expect(try Program.run("explain", "").status == 64)
  }

  @Test func `shows the year's documents as was reviewed`() throws {
    var text = ""
    for day in ["2024-03-31", "2024-06-30"] {
      let outcome = try Program.run("status", Self.campaign, "--as-of", day)
      text += "$ status --as-of \(day)\n\(outcome.output)[\(outcome.status)]\n\n"
    }
    let json = try Program.run("status", Self.campaign, "--as-of", "2024-06-30", "--json")
    #expect(try Golden.difference(of: text + json.output, from: "year/status.txt") == nil)
  }
}
