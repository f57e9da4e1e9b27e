import CodecTestSupport
import Testing
import ZipArchive

/// Where the central directory is found, and what it may claim.
struct CentralDirectoryTests {
  private static let archive = HandmadeArchive(
    .stored("a.txt", Array("alpha".utf8)), .deflated("b.txt", Array("beta".utf8)))
  private static let expected = [
    NamedContents("a.txt", Array("alpha".utf8)), NamedContents("b.txt", Array("beta".utf8)),
  ]

  @Test func `reads stored and deflated entries in their order`() throws {
    #expect(try NamedContents.all(in: Self.archive.assembled) == Self.expected)
  }

  @Test(arguments: [false, true])
  func `reads an archive behind a prefix`(isZip64: Bool) throws {
    var archive = Self.archive
    archive.prefix = Array("MIME-Version: 1.0\r\n\r\n".utf8)
    archive.isZip64 = isZip64
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test func `reads zip64 end records`() throws {
    var archive = Self.archive
    archive.isZip64 = true
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test func `reads a directory that stands where it is said, not before the end record`() throws {
    var archive = Self.archive
    archive.gap = [1, 2, 3]
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test(arguments: [
    Array("Phụ lục 02".utf8),
    Array("PK\u{5}\u{6}".utf8),
    Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18),
    Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0x41, count: 60),
    HandmadeArchive(.stored("other.txt", [1])).assembled,
    [UInt8](repeating: 0x20, count: 65_535),
  ])
  func `is not misled by its comment`(comment: [UInt8]) throws {
    var archive = Self.archive
    archive.comment = comment
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test func `reads an archive before junk`() throws {
    var archive = Self.archive
    archive.comment = [0x21]
    archive.junk = [UInt8](repeating: 0, count: 1_000)
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test func `gives up among many false end records`() throws {
    var archive = Self.archive
    archive.comment = Array(
      repeatElement(Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0x41, count: 18), count: 20)
        .joined())
    #expect(failure(archive)?.kind == .truncated)
  }

  @Test(arguments: [[], [0x50], Array("<html>not an archive, but long enough</html>".utf8)])
  func `refuses what is no archive`(bytes: [UInt8]) {
    #expect(failure(bytes)?.kind == .notAnArchive)
  }

  @Test func `does not take an archive inside a broken one for the whole`() {
    let inner = HandmadeArchive(.stored("xl/workbook.xml", [1, 2, 3])).assembled
    let outer = HandmadeArchive(.stored("list.xlsx", inner), .stored("other.xlsx", inner))
    let innerEnd = 30 + "list.xlsx".utf8.count + inner.count
    for count in innerEnd...innerEnd + 40 {
      #expect(failure(Array(outer.assembled.prefix(count)))?.kind == .truncated)
    }
  }

  @Test(arguments: [0, 1, 3, 0xFFFF] as [UInt16])
  func `refuses a wrong count of entries`(count: UInt16) {
    var archive = Self.archive
    archive.statedCount = count
    #expect(failure(archive)?.kind == .damagedDirectory)
  }

  @Test(arguments: [0, 1, 101, 103, 5_000, 0xFFFF_FFFE, 0xFFFF_FFFF] as [UInt32])
  func `refuses a wrong size of the directory`(size: UInt32) {
    var archive = Self.archive
    archive.statedDirectorySize = size
    #expect(failure(archive) != nil)
  }

  @Test(arguments: [0, 1, 5_000, 0xFFFF_FFFE, 0xFFFF_FFFF] as [UInt32])
  func `refuses a wrong place of the directory`(offset: UInt32) {
    var archive = Self.archive
    archive.statedDirectoryOffset = offset
    #expect(failure(archive) != nil)
  }

  @Test func `refuses one of several volumes`() {
    var archive = Self.archive
    archive.volume = 1
    #expect(failure(archive)?.kind == .multipleVolumes)
    archive = Self.archive
    archive.entries[1].volume = 1
    #expect(failure(archive)?.kind == .multipleVolumes)
  }

  @Test func `takes full sizes and offsets from the zip64 field`() throws {
    var archive = Self.archive
    archive.entries[1].centralExtra =
      extraField(0x5455, [1, 2, 3])
      + extraField(1, bytes(4 as UInt64) + bytes(9 as UInt64) + bytes(40 as UInt64))
      + extraField(1, [UInt8](repeating: 9, count: 28)) + [0]
    archive.entries[1].uncompressedSize = .max
    archive.entries[1].compressedSize = .max
    archive.entries[1].statedOffset = .max
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test func `ignores a zip64 field without need`() throws {
    var archive = Self.archive
    archive.entries[1].centralExtra = extraField(1, [UInt8](repeating: 9, count: 28))
    #expect(try NamedContents.all(in: archive.assembled) == Self.expected)
  }

  @Test(arguments: [
    [], extraField(1, []), extraField(1, [1, 2, 3]), extraField(1, bytes(UInt64.max)),
    [1, 0, 9, 0],
    extraField(1, bytes(UInt64(1) << 63)),
  ])
  func `refuses a full size without a zip64 size that can be`(extra: [UInt8]) {
    var archive = Self.archive
    archive.entries[0].uncompressedSize = .max
    archive.entries[0].centralExtra = extra
    #expect(failure(archive)?.kind == .damagedDirectory)
  }

  @Test func `refuses sizes and offsets at the end of what an integer holds`() {
    var archive = Self.archive
    archive.prefix = [0]
    archive.entries[0].statedOffset = .max
    archive.entries[0].centralExtra = extraField(1, bytes(Int64.max))
    #expect(failure(archive)?.kind == .headerMismatch)
    archive = Self.archive
    archive.entries[0].compressedSize = .max
    archive.entries[0].centralExtra = extraField(1, bytes(Int64.max))
    #expect(failure(archive)?.kind == .truncated)
  }
}
