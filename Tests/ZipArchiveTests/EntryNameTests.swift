import CodecTestSupport
import Testing
import ZipArchive

struct EntryNameTests {
  /// Opens an archive of one stored entry with this name.
  private func entry(
    _ name: [UInt8], flags: UInt16 = 0, extra: [UInt8] = []
  ) throws -> ArchiveEntry {
    var entry = HandmadeEntry.stored("", [1])
    entry.name = name
    entry.flags = flags
    entry.centralExtra = extra
    return try #require(try ArchiveReader(HandmadeArchive(entry).assembled).entries.first)
  }

  @Test(arguments: [
    ("xl/workbook.xml", "xl/workbook.xml"), ("xl\\workbook.xml", "xl/workbook.xml"),
    ("/xl/workbook.xml", "xl/workbook.xml"), ("\\\\xl\\", "xl/"), ("C:\\a", "C:/a"),
    ("a\u{302}/\u{E2}", "a\u{302}/\u{E2}"), ("", ""),
  ])
  func `normalises separators and nothing else`(stored: String, name: String) throws {
    let entry = try entry(Array(stored.utf8))
    #expect(Array(entry.name.utf8) == Array(name.utf8))
    #expect(entry.rawName == Array(stored.utf8))
    #expect(entry.isNameUTF8)
  }

  @Test(arguments: [0, 1 << 11] as [UInt16])
  func `reads UTF-8, marked or not, and otherwise code page 437`(flags: UInt16) throws {
    let vietnamese = try entry(Array("Phụ lục 02.xlsx".utf8), flags: flags)
    #expect(Array(vietnamese.name.utf8) == Array("Phụ lục 02.xlsx".utf8))
    #expect(vietnamese.isNameUTF8)
    let western = try entry([0x82, 0x61, 0xE1, 0xFF], flags: flags)
    #expect(Array(western.name.utf8) == Array("éaß\u{A0}".utf8))
    #expect(western.rawName == [0x82, 0x61, 0xE1, 0xFF])
    #expect(!western.isNameUTF8)
  }

  @Test func `prefers the name in the Unicode path field`() throws {
    let raw: [UInt8] = [0x50, 0x68, 0x3F]
    let field = extraField(0x7075, [1] + bytes(crc32(raw)) + Array("Phụ".utf8))
    let named = try entry(raw, extra: field)
    #expect(Array(named.name.utf8) == Array("Phụ".utf8))
    #expect(named.rawName == raw)
    #expect(named.isNameUTF8)
  }

  @Test(arguments: [
    [], [1], [1, 0, 0, 0, 0], [2] + bytes(crc32([0x3F])) + [0x61], [1, 9, 9, 9, 9, 0x61],
  ])
  func `ignores a Unicode path field of another name or version`(field: [UInt8]) throws {
    #expect(try entry([0x3F], extra: extraField(0x7075, field)).name == "?")
  }

  @Test(arguments: ["..", "../a.xlsx", "a/../b", "a\\..\\b", "a\0.xlsx", ""])
  func `lists an entry whose name leads astray but does not read it`(name: String) throws {
    let reader = try ArchiveReader(HandmadeArchive(.stored(name, [1])).assembled)
    try #require(reader.entries.count == 1)
    let error = #expect(throws: ArchiveError.self) { try reader.contents(of: reader.entries[0]) }
    #expect(error?.kind == .unsafeName)
  }

  @Test func `finds an entry by its bytes, then without ASCII case`() throws {
    let names = ["xl/A.xml", "xl/a.xml", "xl/B.xml", "\u{1EA1}", "a\u{323}"]
    let reader = try ArchiveReader(HandmadeArchive(names).assembled)
    func found(_ name: String) -> [UInt8]? { reader.entry(named: name).map { Array($0.name.utf8) } }
    for name in names { #expect(found(name) == Array(name.utf8)) }
    #expect(found("XL/b.XML") == Array("xl/B.xml".utf8))
    #expect(found("XL/A.XML") == nil)
    #expect(found("xl/C.xml") == nil)
    #expect(found("A\u{323}") == Array("a\u{323}".utf8))
  }

  @Test func `does not choose between contents of the same name`() throws {
    let reader = try ArchiveReader(
      HandmadeArchive(.stored("a", [1]), .stored("A", [3]), .stored("a", [2])).assembled)
    let named = try #require(reader.entry(named: "a"))
    let error = #expect(throws: ArchiveError.self) { try reader.contents(of: named) }
    #expect(error?.kind == .ambiguousName)
    #expect(try reader.entries.map { try reader.contents(of: $0) } == [[1], [3], [2]])
  }

  @Test func `reads contents that were stored twice`() throws {
    let reader = try ArchiveReader(
      HandmadeArchive(.stored("a", [1]), .stored("a", [1])).assembled)
    #expect(reader.entries.count == 2)
    #expect(try reader.entry(named: "a").map { try reader.contents(of: $0) } == [1])
  }
}

extension HandmadeArchive {
  /// Entries of one byte each, by their names.
  fileprivate init(_ names: [String]) {
    self.init()
    entries = names.map { .stored($0, [1]) }
  }
}
