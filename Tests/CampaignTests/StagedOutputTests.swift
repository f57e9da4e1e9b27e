import Campaign
import SystemPackage
import TestSupport
import Testing

@Suite struct StagedOutputTests {
  private let folder: TemporaryFolder
  private var place: FilePath { FilePath("\(folder.path)/out") }

  init() throws { folder = try TemporaryFolder() }

  private func commit(_ files: [(String, String)]) throws {
    var staged = try StagedOutput(folder: place)
    for (name, text) in files { try staged.add(name, Array(text.utf8)) }
    try staged.commit()
  }

  @Test func `puts all files in their places at the end`() throws {
    try commit([("a.csv", "one"), ("b.csv", "two")])
    #expect(try folder.files() == ["out/a.csv", "out/b.csv"])
    #expect(try folder.text("out/b.csv") == "two")
  }

  @Test func `leaves the old files complete and no stage when a run fails on the way`() throws {
    try commit([("a.csv", "old one"), ("b.csv", "old two")])
    do {
      var staged = try StagedOutput(folder: place)
      try staged.add("a.csv", Array("new".utf8))
    }
    #expect(try folder.text("out/a.csv") == "old one")
    #expect(try folder.text("out/b.csv") == "old two")
    #expect(try folder.files() == ["out/a.csv", "out/b.csv"])
  }

  @Test func `clears away what dead runs left and nothing else`() throws {
    // No process has a number beyond the kernel's largest (2^22).
    try folder.write("half", to: "out/.thidua-stage-99999999/a.csv")
    try folder.write("mine", to: "out/.thidua-stage-x/a.csv")
    try folder.write("alive", to: "out/.thidua-stage-1/a.csv")
    try folder.write("note", to: "out/note.txt")
    try commit([("a.csv", "one")])
    #expect(
      try folder.files() == [
        "out/.thidua-stage-1/a.csv", "out/.thidua-stage-x/a.csv", "out/a.csv", "out/note.txt",
      ])
  }

  @Test func `says which file cannot be written`() throws {
    try folder.write("a file, no folder", to: "out")
    let error = try #require(throws: CampaignError.self) { _ = try StagedOutput(folder: place) }
    guard case .cannotWrite = error.kind else {
      Issue.record("\(error.kind)")
      return
    }
    #expect(error.path.hasSuffix("/out"))
  }

  @Test func `removes from its own folder what earlier runs wrote, and nothing of people's`() throws
  {
    func write(_ names: [String]) throws {
      var staged = try StagedOutput(folder: place)
      try staged.add(folder: "lists", names.map { (name: $0, bytes: Array($0.utf8)) })
      try staged.add("last.csv", Array("sum".utf8))
      try staged.commit()
    }
    try write(["A.csv", "A.xlsx", "B.xlsx"])
    try folder.write("note", to: "out/lists/ghi chú.txt")
    try folder.write("other", to: "out/C.csv")
    try write(["A.xlsx"])
    #expect(
      try folder.files() == [
        "out/C.csv", "out/last.csv", "out/lists/A.xlsx", "out/lists/ghi chú.txt",
      ])
    try write([])
    #expect(try folder.files(below: "out/lists") == ["ghi chú.txt"])
  }

  @Test func `writes a campaign's tables and workbook, and no more`() async throws {
    let campaign = try SampleCampaign()
    _ = try await campaign.write()
    #expect(
      try campaign.folder.files(below: "out") == [
        "counts.csv", "findings.csv", "ledger.csv", "register.csv", "rules.csv", "status.csv",
        "tong-hop.xlsx",
      ])
  }
}
