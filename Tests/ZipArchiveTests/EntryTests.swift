import CodecTestSupport
import Testing
import ZipArchive

/// What entries may claim, and what is checked when they are read.
struct EntryTests {
  private static let text = Array("Khoa Cấp cứu".utf8)

  @Test(arguments: [HandmadeEntry.stored("a", text), .deflated("a", text)], [false, true])
  func `reads entries with every form of data descriptor`(entry: HandmadeEntry, signed: Bool) throws
  {
    for wide in [false, true] {
      var described = entry
      described.addDescriptor(signed: signed, wide: wide)
      let archive = HandmadeArchive(described, .stored("b", [1]))
      #expect(
        try NamedContents.all(in: archive.assembled)
          == [NamedContents("a", Self.text), NamedContents("b", [1])])
    }
  }

  @Test func `reads an entry that announces a descriptor and knows its sizes`() throws {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.addDescriptor(signed: true, wide: false)
    entry.localIsBlank = false
    #expect(
      try NamedContents.all(in: HandmadeArchive(entry).assembled)
        == [NamedContents("a", Self.text)])
  }

  @Test func `stops one byte behind the declared size`() {
    var entry = HandmadeEntry.deflated("a", [UInt8](repeating: 7, count: 1_000))
    entry.uncompressedSize = 100
    let error = failure(HandmadeArchive(entry))
    #expect(error?.kind == .sizeMismatch(declared: 100, found: 101))
    #expect(error?.entry == "a")
  }

  @Test func `refuses data that is smaller than declared`() {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.uncompressedSize += 1
    let size = Self.text.count
    #expect(
      failure(HandmadeArchive(entry))?.kind == .sizeMismatch(declared: size + 1, found: size))
  }

  @Test func `refuses a stored entry of two sizes`() {
    var entry = HandmadeEntry.stored("a", [1, 2, 3])
    entry.uncompressedSize = 4
    #expect(failure(HandmadeArchive(entry))?.kind == .sizeMismatch(declared: 4, found: 3))
  }

  @Test func `refuses compressed data that is cut off`() {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.compressedSize -= 1
    #expect(failure(HandmadeArchive(entry))?.kind == .truncated)
    entry.compressedSize = 0
    #expect(failure(HandmadeArchive(entry))?.kind == .truncated)
  }

  @Test func `refuses data that is no DEFLATE stream`() {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.data[0] = 0xFF
    #expect(failure(HandmadeArchive(entry))?.kind == .damagedData)
  }

  @Test(arguments: [HandmadeEntry.stored("a", text), .deflated("a", text)])
  func `refuses contents of another checksum`(entry: HandmadeEntry) throws {
    var wrong = entry
    wrong.checksum ^= 1
    let kind = ArchiveError.Kind.checksumMismatch(
      declared: wrong.checksum, found: entry.checksum)
    #expect(failure(HandmadeArchive(wrong))?.kind == kind)

    let reader = try ArchiveReader(HandmadeArchive(wrong).assembled)
    var stream = try reader.stream(reader.entries[0])
    var window: [UInt8] = []
    for _ in 0..<2 {
      do {
        _ = try stream.read(into: &window)
        Issue.record("the wrong contents were delivered")
      } catch {
        #expect(error.kind == kind)
      }
    }
  }

  @Test func `refuses data behind the end of the file`() {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.compressedSize = 0xFFFF_FFFE
    #expect(failure(HandmadeArchive(entry))?.kind == .truncated)
  }

  @Test func `refuses an expansion that DEFLATE cannot reach`() {
    var entry = HandmadeEntry.deflated("a", Self.text)
    entry.uncompressedSize = entry.compressedSize * 1_032 + 65
    #expect(
      failure(HandmadeArchive(entry))?.kind == .limitExceeded(.expansionRatio, allowed: 1_032))
    entry.uncompressedSize -= 1
    #expect(
      failure(HandmadeArchive(entry))?.kind
        == .sizeMismatch(declared: Int(entry.uncompressedSize), found: Self.text.count))
  }

  @Test func `reads the most that DEFLATE expands`() throws {
    var writer = ArchiveWriter()
    try writer.add("a", [UInt8](repeating: 0, count: 4 << 20))
    let reader = try ArchiveReader(writer.finish())
    let entry = reader.entries[0]
    #expect(entry.uncompressedSize > 1_000 * entry.compressedSize)
    #expect(try reader.contents(of: entry).count == 4 << 20)
  }

  @Test func `refuses entries that share their data`() {
    var second = HandmadeEntry.deflated("b", Self.text)
    second.statedOffset = 0
    second.hasNoLocalHeader = true
    var first = HandmadeEntry.deflated("b", Self.text)
    first.centralExtra = [0, 0, 0, 0]
    #expect(failure(HandmadeArchive(first, second)) == nil, "an exact duplicate is one entry")
    second.checksum ^= 1
    #expect(failure(HandmadeArchive(first, second))?.kind == .overlappingEntries)
  }

  @Test func `refuses an entry that quotes the next header as data`() {
    let inner = HandmadeEntry.stored("b", Self.text)
    let header = 30 + inner.name.count
    var outer = HandmadeEntry.stored("a", [])
    outer.compressedSize = UInt32(header + Self.text.count)
    outer.uncompressedSize = outer.compressedSize
    #expect(failure(HandmadeArchive(outer, inner))?.kind == .overlappingEntries)
    outer.compressedSize = 1
    #expect(failure(HandmadeArchive(outer, inner))?.kind == .overlappingEntries)
  }

  @Test func `refuses an entry that hides the next header in its extra field`() {
    let inner = HandmadeEntry.stored("b", Self.text)
    let innerHeader = HandmadeArchive(inner).assembled.prefix(31)
    var outer = HandmadeEntry.stored("a", Self.text)
    outer.localExtra = Array(innerHeader)
    var hidden = inner
    hidden.statedOffset = 31
    hidden.hasNoLocalHeader = true
    #expect(failure(HandmadeArchive(outer, hidden))?.kind == .overlappingEntries)
  }

  @Test func `refuses an entry that reaches into the directory`() {
    var entry = HandmadeEntry.stored("a", Self.text)
    entry.compressedSize += 1
    #expect(failure(HandmadeArchive(entry))?.kind == .overlappingEntries)
  }

  @Test func `refuses a local header that disagrees with the directory`() {
    var entry = HandmadeEntry.stored("a", Self.text)
    entry.localName = Array("b".utf8)
    #expect(failure(HandmadeArchive(entry))?.kind == .headerMismatch)
    entry.localName = nil
    entry.localMethod = 8
    #expect(failure(HandmadeArchive(entry))?.kind == .headerMismatch)
    entry.localMethod = nil
    entry.statedOffset = 1
    #expect(failure(HandmadeArchive(entry))?.kind == .headerMismatch)
  }

  @Test func `holds the limits`() {
    let archive = HandmadeArchive(
      .deflated("first", [UInt8](repeating: 1, count: 60)),
      .deflated("second", [UInt8](repeating: 2, count: 50)))
    func failureKind(_ change: (inout ArchiveLimits) -> Void) -> ArchiveError.Kind? {
      var limits = ArchiveLimits.submission
      change(&limits)
      return failure(archive, limits: limits)?.kind
    }
    #expect(failureKind { $0.entryCount = 1 } == .limitExceeded(.entryCount, allowed: 1))
    #expect(failureKind { $0.nameLength = 5 } == .limitExceeded(.nameLength, allowed: 5))
    #expect(failureKind { $0.entrySize = 59 } == .limitExceeded(.entrySize, allowed: 59))
    #expect(failureKind { $0.totalSize = 109 } == .limitExceeded(.totalSize, allowed: 109))
    #expect(
      failureKind {
        $0 = ArchiveLimits.submission
        $0.entryCount = 2
        $0.nameLength = 6
        $0.entrySize = 60
        $0.totalSize = 110
      } == nil)
  }

  @Test func `allows more in all where the archive itself is large`() {
    let archive = HandmadeArchive(.deflated("a", [UInt8](repeating: 1, count: 5_000)))
    let size = archive.assembled.count
    var limits = ArchiveLimits.standard
    limits.totalSize = 0
    limits.totalRatio = 5_000 / size
    #expect(
      failure(archive, limits: limits)?.kind
        == .limitExceeded(.totalSize, allowed: limits.totalRatio * size))
    limits.totalRatio += 1
    #expect(failure(archive, limits: limits) == nil)
  }

  @Test func `allows a submission 512 MiB in all`() {
    #expect(ArchiveLimits.submission.totalSize == 536_870_912)
    #expect(ArchiveLimits.submission.totalRatio == 0)
    #expect(ArchiveLimits.submission.expansionRatio == 1_032)
  }

  @Test func `tells the entry, the byte and the remedy`() {
    var entry = HandmadeEntry.deflated("xl/workbook.xml", Self.text)
    entry.checksum = 0xABC
    entry.uncompressedSize += 1
    #expect(
      failure(HandmadeArchive(entry)).map(String.init(describing:))
        == "\"xl/workbook.xml\" in the archive, byte 66: 16 bytes were found where 17 are declared; "
        + "ask for the original")
    #expect(
      failure([]).map(String.init(describing:))
        == "the archive, byte 0: this is no ZIP file; ask for the original")
  }
}
