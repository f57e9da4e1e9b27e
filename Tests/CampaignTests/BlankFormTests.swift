import Campaign
import Consolidation
import Forms
import SystemPackage
import TestSupport
import Testing
import ZipArchive

/// The blank form that ships in templates/.
@Suite struct BlankFormTests {
  private static let templates = Fixtures.directory + "/../templates"

  private func shipped(_ name: String) throws -> [UInt8] {
    try Fixtures.bytes(ofFile: "\(Self.templates)/\(name)")
  }

  private func written(_ name: String) throws -> [UInt8] {
    let files = try BlankFormJob(planName: nil).files()
    return try #require(files.first { $0.name == name }).bytes
  }

  /// The parts of a workbook; their compressed bytes may differ with another zlib.
  private func parts(_ bytes: [UInt8]) throws -> [String: String] {
    let archive = try ArchiveReader(bytes)
    return Dictionary(
      uniqueKeysWithValues: try archive.entries.map {
        ($0.name, String(decoding: try archive.contents(of: $0), as: UTF8.self))
      })
  }

  @Test func `is what the program writes: else run thidua blank-form --output templates`() throws {
    #expect(try shipped("phu-luc-02.csv") == written("phu-luc-02.csv"))
    #expect(try parts(try shipped("phu-luc-02.xlsx")) == parts(try written("phu-luc-02.xlsx")))
  }

  @Test(arguments: zip(["phu-luc-02.xlsx", "phu-luc-02.csv"], [3, 0]))
  func `is blank to the reader`(name: String, otherSheets: Int) throws {
    let consolidation = try CheckJob(FilePath("\(Self.templates)/\(name)"), planName: nil).run()
    #expect(consolidation.register.isEmpty)
    #expect(consolidation.findings.map(\.finding.code) == [.emptyFile])
    let unread = consolidation.ledger.count { $0.fate == .unread }
    #expect(unread == otherSheets)
    #expect(consolidation.ledger.allSatisfy { $0.fate == .structural || $0.fate == .unread })
  }

  @Test func `is written with everything or not at all`() throws {
    let folder = try TemporaryFolder()
    try BlankFormJob(planName: nil).run(to: FilePath("\(folder.path)/a/b"))
    #expect(try folder.files() == ["a/b/phu-luc-02.csv", "a/b/phu-luc-02.xlsx"])
    #expect(throws: CampaignError.self) { try BlankFormJob(planName: "2023").files() }
  }
}
