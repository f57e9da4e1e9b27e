/// The record that ends an archive and says where its central directory lies (APPNOTE 4.3.16).
///
/// ```
///   prefix | headers and data … | central directory | zip64 end | locator | end | comment | junk
///          ^ base                 ^ directory         only in zip64         ^ in the last 65,557 bytes
/// ```
/// Offsets in the archive count from `base`: programs put self-extractors and mail headers in front.
struct EndOfCentralDirectory {
  /// Where the central directory lies among all bytes.
  let directory: Range<Int>
  /// What has to be added to each offset of the archive.
  let base: Int
  /// The declared number of records.
  private let count: UInt64
  private let isZip64: Bool

  /// Whether a directory of so many records is the declared one; the plain record counts modulo 65,536.
  func declares(_ recordCount: Int) -> Bool {
    isZip64 ? count == recordCount : count == recordCount & 0xFFFF
  }
}

// MARK: Finding it

extension EndOfCentralDirectory {
  private static let recordSize = 22

  /// The last place before `end` where the record may stand.
  ///
  /// There can be several: comments and stored archives hold signatures too.
  static func find(in bytes: Span<UInt8>, before end: Int) -> Int? {
    let first = max(0, bytes.count - recordSize - Int(UInt16.max))
    var offset = min(end - 1, bytes.count - recordSize)
    while offset >= first {
      if bytes[offset] == 0x50, Signature.matches(Signature.end, bytes, at: offset) {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  /// Reads the record at an offset, with its zip64 form where a field asks for it.
  init(_ bytes: Span<UInt8>, at offset: Int) throws(ArchiveError) {
    let plain = try Fields(bytes, at: offset)
    let zip64 = plain.needZip64 ? try Zip64Fields(bytes, before: offset) : nil
    let fields = zip64?.fields ?? plain
    guard fields.isSingleVolume else { throw ArchiveError(.multipleVolumes, offset: offset) }
    guard let size = Int(exactly: fields.directorySize),
      let start = Int(exactly: fields.directoryOffset),
      let (directory, base) = Self.locate(
        bytes, size: size, statedStart: start, end: zip64?.offset ?? offset)
    else { throw ArchiveError(.damagedDirectory, offset: offset) }
    if base > 0, Signature.matches(Signature.localHeader, bytes, at: 0) {
      // The front belongs to another archive, which holds this one and has lost its own end.
      throw ArchiveError(.truncated, offset: bytes.count)
    }
    self.directory = directory
    self.base = base
    count = fields.count
    isZip64 = zip64 != nil
  }

  /// A directory stands directly before the records at the end; else where it is said to stand.
  private static func locate(
    _ bytes: Span<UInt8>, size: Int, statedStart: Int, end: Int
  ) -> (directory: Range<Int>, base: Int)? {
    guard size > 0 else { return end == 0 ? (0..<0, 0) : nil }
    guard size <= end else { return nil }
    let start = end - size
    if start >= statedStart, Signature.matches(Signature.centralHeader, bytes, at: start) {
      return (start..<end, start - statedStart)
    }
    guard statedStart < start else { return nil }
    return (statedStart..<statedStart + size, 0)
  }
}

// MARK: The two forms of the record

/// What both forms of the record tell, in the wide form's types.
private struct Fields {
  let volume: UInt32
  let directoryVolume: UInt32
  let countOnVolume: UInt64
  let count: UInt64
  let directorySize: UInt64
  let directoryOffset: UInt64

  /// Reads the plain record and makes sure that its comment is complete.
  init(_ bytes: Span<UInt8>, at offset: Int) throws(ArchiveError) {
    var cursor = ByteCursor(bytes, at: offset + 4)
    volume = UInt32(try cursor.readUInt16())
    directoryVolume = UInt32(try cursor.readUInt16())
    countOnVolume = UInt64(try cursor.readUInt16())
    count = UInt64(try cursor.readUInt16())
    directorySize = UInt64(try cursor.readUInt32())
    directoryOffset = UInt64(try cursor.readUInt32())
    _ = try cursor.take(Int(try cursor.readUInt16()))
  }

  /// Reads the zip64 record (APPNOTE 4.3.14).
  init(zip64 bytes: Span<UInt8>, at offset: Int) throws(ArchiveError) {
    // Its signature, its size and two versions.
    var cursor = ByteCursor(bytes, at: offset + 16)
    volume = try cursor.readUInt32()
    directoryVolume = try cursor.readUInt32()
    countOnVolume = try cursor.readUInt64()
    count = try cursor.readUInt64()
    directorySize = try cursor.readUInt64()
    directoryOffset = try cursor.readUInt64()
  }

  /// Whether a field of the plain record is full (APPNOTE 4.4.1.4).
  var needZip64: Bool {
    count == UInt16.max || directorySize == UInt32.max || directoryOffset == UInt32.max
  }

  var isSingleVolume: Bool {
    volume == 0 && directoryVolume == 0 && countOnVolume == count
  }
}

/// The zip64 record and where it stands.
private struct Zip64Fields {
  let fields: Fields
  let offset: Int

  private static let recordSize = 56
  private static let locatorSize = 20

  /// Follows the locator before the plain record (APPNOTE 4.3.15); `nil` when there is none.
  init?(_ bytes: Span<UInt8>, before end: Int) throws(ArchiveError) {
    let locator = end - Self.locatorSize
    guard Signature.matches(Signature.zip64Locator, bytes, at: locator) else { return nil }
    var cursor = ByteCursor(bytes, at: locator + 8)
    let stated = Int(exactly: try cursor.readUInt64())
    // Behind a prefix the stated offset is too small, and the record stands directly before.
    let places = [stated, locator - Self.recordSize].compactMap(\.self)
    guard let found = places.first(where: { Signature.matches(Signature.zip64End, bytes, at: $0) })
    else { throw ArchiveError(.damagedDirectory, offset: locator) }
    offset = found
    fields = try Fields(zip64: bytes, at: found)
  }
}
