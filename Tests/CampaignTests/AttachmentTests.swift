import Campaign
import CodecTestSupport
import Consolidation
import Forms
import TestSupport
import Testing

@Suite struct AttachmentTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func consolidate(_ bytes: [UInt8]) async throws -> Consolidation {
    try campaign.receive(bytes, "2022-03-25/mail.zip")
    return try await campaign.consolidate().consolidation
  }

  private let hospital = SampleList(unit: "BVĐK tỉnh", people: ["Trần Văn An"])
  private let centre = SampleList(people: ["Lê Thị Bình"])

  @Test func `reads every list in an archive, also in archives in it`() async throws {
    let inner = try zip([("TTYT Sơn Hà.csv", centre.csv)])
    let bytes = try zip([
      ("a/b/list.xlsx", try hospital.xlsx()), ("inner.zip", inner), ("a/empty/", []),
    ])
    let consolidation = try await consolidate(bytes)
    #expect(consolidation.registerLines == ["BVDK Trần Văn An", "TTYT-SH Lê Thị Bình"])
    #expect(
      consolidation.register.map(\.file) == [
        "2022-03-25/mail.zip!a/b/list.xlsx", "2022-03-25/mail.zip!inner.zip!TTYT Sơn Hà.csv",
      ])
    #expect(consolidation.findingLines == [])
  }

  @Test func `goes no deeper than three archives`() async throws {
    var bytes = try zip([("TTYT Sơn Hà.csv", centre.csv)])
    for _ in 0..<3 { bytes = try zip([("x.zip", bytes)]) }
    let consolidation = try await consolidate(bytes)
    #expect(consolidation.register.isEmpty)
    #expect(
      consolidation.findingLines == ["2022-03-25/mail.zip!x.zip!x.zip!x.zip unreadable-file"])
  }

  @Test func `lets archives in archives unfold to 512 MiB all together`() async throws {
    var entry = HandmadeEntry.stored("a.csv", centre.csv)
    entry.uncompressedSize = 300 << 20
    let bomb = HandmadeArchive(entry).assembled
    let consolidation = try await consolidate(try zip([("1.zip", bomb), ("2.zip", bomb)]))
    #expect(
      consolidation.findingLines == [
        "2022-03-25/mail.zip!1.zip!a.csv unreadable-file",
        "2022-03-25/mail.zip!2.zip unreadable-file",
      ])
  }

  /// Reading them would never end.
  @Test func `leaves files unread that are larger than one submission may be`() async throws {
    for name in ["a.xlsx", "b.zip"] {
      try campaign.folder.makeSparseFile("received/2022-03-25/\(name)", size: 1 << 43)
    }
    let findings = try await campaign.consolidate().consolidation.findings
    #expect(findings.map(\.file) == ["2022-03-25/a.xlsx", "2022-03-25/b.zip"])
    #expect(
      findings.map(\.finding)
        == Array(repeating: Finding(.unreadableFile, values: ["> 64 MiB"]), count: 2))
  }

  @Test func `leaves litter without a finding`() async throws {
    let bytes = try zip([
      ("BVDK tinh.csv", hospital.csv), ("__MACOSX/._BVDK tinh.csv", [1, 2]), (".DS_Store", [3]),
    ])
    let consolidation = try await consolidate(bytes)
    #expect(consolidation.findingLines == [])
    #expect(consolidation.sources.count == 1)
    #expect(consolidation.ledger.count { $0.reason == "system-file" } == 2)
  }

  @Test func `says of each file why it cannot be read`() async throws {
    let bytes = try zip([
      ("a.pdf", Array("%PDF-1.4".utf8)), ("b.xlsx", []),
      ("c.docx", try zip([("word/document.xml", [])])),
      ("d.xlsx", [0x50, 0x4B, 0x03, 0x04]),
    ])
    #expect(
      Set(try await consolidate(bytes).findingLines) == [
        "2022-03-25/mail.zip!a.pdf unsupported-format", "2022-03-25/mail.zip!b.xlsx empty-file",
        "2022-03-25/mail.zip!c.docx unsupported-format",
        "2022-03-25/mail.zip!d.xlsx unreadable-file",
      ])
  }

  @Test func `says that an archive is empty`() async throws {
    #expect(try await consolidate(try zip([])).findingLines == ["2022-03-25/mail.zip empty-file"])
  }

  @Test func `says that an archive asks for a password`() async throws {
    let encrypted = try Fixtures.bytes("archives/fail/infozip-encrypted.zip")
    let consolidation = try await consolidate(encrypted)
    #expect(Set(consolidation.findings.map(\.finding.code)) == [.encryptedFile])
    #expect(Set(consolidation.sources.map(\.hash)) == [""], "nobody can tell")
  }

  @Test func `says of a damaged archive that it cannot be read, and goes on`() async throws {
    try campaign.receive(hospital.csv, "2022-03-25/BVDK tinh.csv")
    let whole = try zip([("BVDK tinh.csv", hospital.csv)])
    let consolidation = try await consolidate(Array(whole.dropLast(30)))
    #expect(consolidation.findingLines == ["2022-03-25/mail.zip unreadable-file"])
    #expect(consolidation.registerLines == ["BVDK Trần Văn An"])
  }

  @Test func `keeps two files apart whose names differ only in how accents are spelt`() async throws
  {
    let other = SampleList(unit: "TTYT Sơn Hà", people: ["Lê Thị Bình", "Võ Thành Danh"])
    let bytes = try zip([("Ph\u{1EE5}.csv", hospital.csv), ("Phu\u{323}.csv", other.csv)])
    let consolidation = try await consolidate(bytes)
    #expect(consolidation.register.count == 3)
    #expect(
      consolidation.sources.map(\.file) == [
        "2022-03-25/mail.zip!Phụ.csv", "2022-03-25/mail.zip!Phụ.csv (2)",
      ])
  }

  @Test func `tells a second file of a name from one that bears that number itself`() async throws {
    let bytes = try zip([
      ("Ph\u{1EE5}.csv", hospital.csv), ("Phu\u{323}.csv", centre.csv), ("Ph\u{1EE5}.csv (2)", [1]),
    ])
    #expect(
      Set(try await consolidate(bytes).ledger.map(\.file)) == [
        "2022-03-25/mail.zip!Phụ.csv", "2022-03-25/mail.zip!Phụ.csv (2)",
        "2022-03-25/mail.zip!Phụ.csv (3)",
      ])
  }

  /// The names as Windows-1258, backslash between the parts, and as code page 437.
  @Test(
    arguments: [
      ([0x53, 0xF5, 0x6E, 0x5C, 0xF0, 0xE3, 0x6E, 0x67, 0x20, 0x6B, 0x79, 0xEC], "Sơn/đăng ký"),
      ([0x48, 0xF4, 0xCC, 0x20, 0x58, 0x61, 0x6E, 0x68], "Hồ Xanh"),
      (
        [0x64, 0x61, 0x6E, 0x68, 0x20, 0x73, 0xA0, 0x63, 0x68, 0x20, 0x63, 0x83, 0x6E],
        "danh sách cân"
      ),
      ([0x62, 0x8A, 0x6E], "bèn"),
    ] as [([UInt8], String)])
  func `reads the name of a file in an archive as it is Vietnamese`(
    stored: [UInt8], name: String
  ) async throws {
    let placeholder = String(repeating: "x", count: stored.count)
    var bytes = try zip([(placeholder, hospital.csv)])
    for start in bytes.indices where bytes[start...].starts(with: placeholder.utf8) {
      bytes.replaceSubrange(start..<(start + stored.count), with: stored)
    }
    let file = try #require(try await consolidate(bytes).sources.first?.file)
    #expect(Array(file.utf8) == Array("2022-03-25/mail.zip!\(name)".utf8))
  }

  @Test func `lets receipts decide about an archive, or about one file in it`() async throws {
    try campaign.folder.write(
      """
      file,received,unit
      2022-03-25/mail.zip,2022-03-20,BVDK
      2022-03-25/mail.zip!b.csv,2022-04-02,TTYT-SH

      """, to: "receipts.csv")
    let other = SampleList(people: ["Võ Thành Danh"])
    let consolidation = try await consolidate(
      try zip([("a.csv", other.csv), ("b.csv", centre.csv)]))
    #expect(consolidation.registerLines == ["BVDK Võ Thành Danh", "TTYT-SH Lê Thị Bình"])
    #expect(consolidation.roster.map(\.status) == [.onTime, .late])
  }
}
