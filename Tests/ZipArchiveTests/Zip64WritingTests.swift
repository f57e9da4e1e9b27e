import CodecTestSupport
import Testing
import ZipArchive

/// Thresholds stand in for the 4 GiB and 65,535 entries of the format, so that a test needs no such memory.
struct Zip64WritingTests {
  private static let contents: [(name: String, bytes: [UInt8])] = [
    ("small", Array("x".utf8)), ("đầy", [UInt8](repeating: 65, count: 5_000)), ("empty", []),
  ]

  private static func archive(_ threshold: Zip64Threshold) throws -> [UInt8] {
    var writer = ArchiveWriter(zip64From: threshold)
    for (name, bytes) in contents { try writer.add(name, bytes) }
    return writer.finish()
  }

  /// How often a signature stands in an archive whose contents hold none.
  private static func count(_ signature: [UInt8], in bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0...].starts(with: signature) }
  }

  private static let end: [UInt8] = [0x50, 0x4B, 6, 6]
  private static let locator: [UInt8] = [0x50, 0x4B, 6, 7]

  @Test(arguments: [
    Zip64Threshold(size: 5_000, count: 100), Zip64Threshold(size: 30, count: 100),
    Zip64Threshold(size: 1 << 20, count: 3), Zip64Threshold(size: 0, count: 0), .standard,
  ])
  func `writes what the reader reads, whatever needs zip64`(threshold: Zip64Threshold) throws {
    let reader = try ArchiveReader(Self.archive(threshold))
    #expect(reader.entries.map(\.name) == Self.contents.map(\.name))
    for (entry, expected) in zip(reader.entries, Self.contents) {
      #expect(try reader.contents(of: entry) == expected.bytes)
    }
  }

  @Test func `leaves an archive alone that needs no zip64`() throws {
    let plain = try Self.archive(.standard)
    #expect(Self.count(Self.end, in: plain) == 0)
    #expect(try Self.archive(Zip64Threshold(size: 5_001, count: 4)) == plain)
  }

  @Test func `marks only the entry that needs it`() throws {
    let bytes = try Self.archive(Zip64Threshold(size: 5_000, count: 100))
    let headers = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 3, 4]) }
    #expect(headers.map { bytes[$0 + 4] } == [20, 45, 20])
    let records = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    #expect(
      records.map { Array(bytes[$0 + 4..<$0 + 8]) } == [
        [20, 0, 20, 0], [45, 0, 45, 0], [20, 0, 20, 0],
      ])
    #expect(Self.count(Self.end, in: bytes) == 0)
  }

  @Test(arguments: [Zip64Threshold(size: 1 << 20, count: 3), Zip64Threshold(size: 60, count: 100)])
  func `ends with one record and one locator of version 4.5`(threshold: Zip64Threshold) throws {
    let bytes = try Self.archive(threshold)
    let record = try #require(bytes.indices.first { bytes[$0...].starts(with: Self.end) })
    #expect(Self.count(Self.end, in: bytes) == 1)
    #expect(Array(bytes[record + 4..<record + 16]) == [44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0])
    #expect(bytes[(record + 56)...].starts(with: Self.locator))
    #expect(bytes.count == record + 56 + 20 + 22)
  }
}
