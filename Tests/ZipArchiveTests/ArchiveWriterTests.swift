import CodecTestSupport
import Testing
import ZipArchive

struct ArchiveWriterTests {
  /// Text that repeats itself, noise that does not, and edge sizes around a window.
  private static let contents: [[UInt8]] = [
    [], [7], Array("Khoa Cấp cứu".utf8),
    noise(70_000),
    [UInt8](repeating: 65, count: (256 << 10) - 1),
    [UInt8](repeating: 65, count: 256 << 10),
    [UInt8](repeating: 65, count: (256 << 10) + 1),
    noise(300_000) + [UInt8](repeating: 0, count: 300_000),
  ]

  /// Bytes without a pattern, the same each time.
  static func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 1
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
  }

  @Test(arguments: [ArchiveWriter.Compression.small, .fast])
  func `writes what the reader reads, whole and by windows`(
    compression: ArchiveWriter.Compression
  ) throws {
    var writer = ArchiveWriter(compression: compression)
    for (index, bytes) in Self.contents.enumerated() { try writer.add("part\(index)", bytes) }
    let reader = try ArchiveReader(writer.finish())
    try #require(reader.entries.count == Self.contents.count)
    for (entry, expected) in zip(reader.entries, Self.contents) {
      #expect(try reader.contents(of: entry) == expected)
      #expect(try Self.windows(of: entry, in: reader).flatMap(\.self) == expected)
    }
  }

  @Test func `delivers windows of 256 KiB`() throws {
    var writer = ArchiveWriter()
    try writer.add("part", [UInt8](repeating: 1, count: 600_000))
    let reader = try ArchiveReader(writer.finish())
    let windows = try Self.windows(of: reader.entries[0], in: reader)
    #expect(windows.map(\.count) == [262_144, 262_144, 75_712])
  }

  private static func windows(
    of entry: ArchiveEntry, in reader: ArchiveReader
  ) throws -> [[UInt8]] {
    var stream = try reader.stream(entry)
    var window: [UInt8] = [1, 2, 3]
    var windows: [[UInt8]] = []
    while try stream.read(into: &window) { windows.append(window) }
    #expect(window.isEmpty)
    #expect(try !stream.read(into: &window))
    return windows
  }

  @Test func `gives the same bytes however the contents are cut`() throws {
    let contents = Self.noise(9_000) + [UInt8](repeating: 32, count: 9_000)
    var whole = ArchiveWriter()
    try whole.add("part", contents)
    var cut = ArchiveWriter()
    try cut.begin("part")
    for start in stride(from: 0, to: contents.count, by: 1_000) {
      cut.write(contents.span.extracting(start..<start + 1_000))
      cut.write([UInt8]().span)
    }
    cut.end()
    let bytes = whole.finish()
    let other = cut.finish()
    #expect(bytes == other)
  }

  @Test func `writes headers without times, systems and extra fields`() throws {
    var writer = ArchiveWriter()
    try writer.add("a", Array("x".utf8))
    try writer.add("đ", [])
    let x = crc32(Array("x".utf8))
    let dated: [UInt8] = [0, 0, 0x21, 0]
    // "x" as one fixed Huffman block, and nothing as one.
    let data: [[UInt8]] = [[0xAB, 0x00, 0x00], [0x03, 0x00]]
    let common: [[UInt8]] = [
      bytes(20 as UInt16) + bytes(0 as UInt16) + bytes(8 as UInt16) + dated + bytes(x)
        + bytes(3 as UInt32) + bytes(1 as UInt32) + bytes(1 as UInt16) + bytes(0 as UInt16),
      bytes(20 as UInt16) + bytes(0x0800 as UInt16) + bytes(8 as UInt16) + dated
        + bytes(0 as UInt32) + bytes(2 as UInt32) + bytes(0 as UInt32) + bytes(2 as UInt16)
        + bytes(0 as UInt16),
    ]
    let names = [Array("a".utf8), Array("đ".utf8)]
    var expected: [UInt8] = []
    var directory: [UInt8] = []
    for (index, name) in names.enumerated() {
      directory += Array("PK\u{1}\u{2}".utf8) + bytes(20 as UInt16) + common[index]
      directory += [UInt8](repeating: 0, count: 10) + bytes(UInt32(expected.count)) + name
      expected += Array("PK\u{3}\u{4}".utf8) + common[index] + name + data[index]
    }
    let start = expected.count
    expected += directory + Array("PK\u{5}\u{6}".utf8) + bytes(0 as UInt32)
    expected += bytes(0x0002_0002 as UInt32)
    expected += bytes(UInt32(directory.count)) + bytes(UInt32(start)) + bytes(0 as UInt16)
    let found = writer.finish()
    #expect(found == expected)
  }

  @Test func `finishes an archive without entries`() {
    let writer = ArchiveWriter()
    let bytes = writer.finish()
    #expect(bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test(arguments: ["", "/a", "a\\b", "../a", "a/../b", "a\0"])
  func `refuses names that lead astray`(name: String) throws {
    var writer = ArchiveWriter()
    let error = #expect(throws: ArchiveError.self) { try writer.begin(name) }
    #expect(error?.kind == .unsafeName)
    #expect(error?.entry == name)
  }

  @Test func `refuses a name that was used`() throws {
    var writer = ArchiveWriter()
    try writer.add("a", [])
    let error = #expect(throws: ArchiveError.self) { try writer.begin("a") }
    #expect(error?.kind == .ambiguousName)
  }

  @Test func `packs the markup of rows smaller where size counts more`() throws {
    let values = Self.noise(20_000)
    let rows = Array(
      values.indices.map { "<c r=\"A\($0)\" s=\"2\" t=\"s\"><v>\(values[$0])</v></c>" }
        .joined().utf8)
    var sizes: [Int] = []
    for compression in [ArchiveWriter.Compression.small, .fast] {
      var writer = ArchiveWriter(compression: compression)
      try writer.add("sheet", rows)
      sizes.append(writer.finish().count)
    }
    #expect(sizes[0] < sizes[1])
    #expect(sizes[1] * 5 < rows.count)
  }
}
