import CodecTestSupport
import TestSupport
import Testing
import ZipArchive

/// Archives that other programs made.
struct FixtureArchiveTests {
  private static let files: [String: [UInt8]] = [
    "hello.txt": Array("Hello, archive.\n".utf8),
    "xl/sheet.xml": Array(
      String(repeating: "<row><c r=\"A1\"><v>1</v></c></row>\n", count: 60).utf8),
    "danh sách.txt": Array("Đơn vị dự thi\n".utf8),
  ]

  @Test(arguments: [
    "infozip-plain", "infozip-extra-fields-and-comment", "infozip-forced-zip64",
    "infozip-streamed-descriptors", "infozip-behind-prefix", "infozip-behind-prefix-adjusted",
    "java-jar", "python-stored", "python-streamed-descriptors", "python-zip64-local-headers",
  ])
  func `reads what other programs wrote`(name: String) throws {
    let reader = try ArchiveReader(Fixtures.bytes("archives/pass/\(name).zip"))
    var found: [String: [UInt8]] = [:]
    for entry in reader.entries where !entry.isDirectory {
      #expect(entry.isNameUTF8)
      found[entry.name] = try reader.contents(of: entry)
    }
    #expect(found == Self.files)
  }

  @Test func `lists folders with a slash`() throws {
    let reader = try ArchiveReader(Fixtures.bytes("archives/pass/infozip-plain.zip"))
    #expect(reader.entries.filter(\.isDirectory).map(\.name) == ["xl/"])
    #expect(
      reader.entries.map(\.name) == ["hello.txt", "xl/", "xl/sheet.xml", "danh sách.txt"])
  }

  @Test func `reads an empty archive as one without entries`() throws {
    #expect(try ArchiveReader(Fixtures.bytes("archives/pass/python-empty.zip")).entries == [])
  }

  @Test(arguments: [
    ("infozip-encrypted", ArchiveError.Kind.encrypted),
    ("python-bzip2", .unsupportedMethod(12)),
    ("python-lzma", .unsupportedMethod(14)),
  ])
  func `lists entries that it cannot read, and says why`(
    name: String, kind: ArchiveError.Kind
  ) throws {
    let reader = try ArchiveReader(Fixtures.bytes("archives/fail/\(name).zip"))
    let entry = try #require(reader.entry(named: "hello.txt"))
    #expect(entry.isEncrypted == (kind == .encrypted))
    let error = #expect(throws: ArchiveError.self) { try reader.contents(of: entry) }
    #expect(error?.kind == kind)
    #expect(error?.entry == "hello.txt")
    #expect(throws: ArchiveError.self) { _ = try reader.stream(entry) }
  }
}
