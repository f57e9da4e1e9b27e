import Campaign
import Consolidation
import SystemPackage
import TestSupport
import Testing

@Suite struct ReceivedFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The files as `name day`, with `*` where the day is the file's own.
  private func files(_ instructions: [Instruction] = []) throws -> [String] {
    try ReceivedFolder(FilePath(folder.path), instructions: instructions).files().map {
      "\($0.name) \($0.received.number)\($0.isDatedByFile ? "*" : "")"
    }
  }

  private let march25 = day("2022-03-25").number

  @Test func `takes the day of the nearest dated folder above a file`() throws {
    try folder.write("", to: "2022-03-25/a.csv")
    try folder.write("", to: "2022-03-25/BVĐK/sâu hơn/b.csv")
    try folder.write("", to: "2022-03-24 đợt 1/2022-03-25 đợt 2/c.csv")
    #expect(
      try files() == [
        "2022-03-24 đợt 1/2022-03-25 đợt 2/c.csv \(march25)",
        "2022-03-25/BVĐK/sâu hơn/b.csv \(march25)",
        "2022-03-25/a.csv \(march25)",
      ])
  }

  @Test(arguments: [
    (1_648_141_199, -1), (1_648_141_200, 0), (1_648_227_599, 0), (1_648_227_600, 1),
  ])
  func `takes a file's own day in Vietnam where no folder is dated`(seconds: Int, days: Int) throws
  {
    try folder.write("", to: "BVĐK/a.csv")
    try folder.setModificationTime(of: "BVĐK/a.csv", to: seconds)
    #expect(try files() == ["BVĐK/a.csv \(march25 + days)*"])
  }

  @Test(arguments: ["2022-02-30", "20220325", "25-03-2022", "x 2022-03-25"])
  func `takes no other folder name for a day`(name: String) throws {
    try folder.write("", to: "\(name)/a.csv")
    try folder.setModificationTime(of: "\(name)/a.csv", to: 1_648_141_200)
    #expect(try files() == ["\(name)/a.csv \(march25)*"])
  }

  @Test func `does what receipts say`() throws {
    try folder.write("", to: "2022-03-20/a.csv")
    try folder.write("", to: "2022-03-20/b  b.csv")
    var dated = Instruction(file: "2022-03-20/a.csv")
    dated.received = day("2022-03-25")
    var spaced = Instruction(file: "2022-03-20/b b.csv")
    spaced.received = day("2022-03-25")
    #expect(
      try files([dated, spaced]) == [
        "2022-03-20/a.csv \(march25)", "2022-03-20/b  b.csv \(march25)",
      ])
  }

  @Test func `knows a file by its composed name, however the disk spells it`() throws {
    try folder.write("", to: "2022-03-20/Phu\u{323} lu\u{323}c.csv")
    var dated = Instruction(file: "2022-03-20/Phụ lục.csv")
    dated.received = day("2022-03-25")
    let found = try files([dated])
    #expect(found.map { Array($0.utf8) } == [Array("2022-03-20/Phụ lục.csv \(march25)".utf8)])
    let stored = try ReceivedFolder(FilePath(folder.path), instructions: []).files().map(
      \.storedName)
    #expect(stored.map { Array($0.utf8) } == [Array("2022-03-20/Phu\u{323} lu\u{323}c.csv".utf8)])
  }

  @Test func `says which files are litter`() throws {
    let litter = [
      ".DS_Store", "Thumbs.db", "desktop.ini", "~$a.xlsx", "._a.xlsx", ".~lock.a.xlsx#",
      "~WRL0001.tmp", "__MACOSX/a.xlsx",
    ]
    let files = ["a.xlsx", "~a.xlsx", "lock.a.xlsx", "WRL.tmp", "thumbs.xlsx"]
    for name in litter + files { try folder.write("", to: "2022-03-25/\(name)") }
    let found = try ReceivedFolder(FilePath(folder.path), instructions: []).files()
    let names = found.filter(\.isSystemFile).map { String($0.name.dropFirst(11)) }
    #expect(Set(names) == Set(litter))
    #expect(found.count == litter.count + files.count)
  }

  @Test func `cannot list a folder that is not there`() throws {
    let error = try #require(throws: CampaignError.self) {
      try ReceivedFolder(FilePath(folder.path + "/none"), instructions: []).files()
    }
    #expect(error.kind == .missingFolder)
  }
}
