/// One record of the central directory (APPNOTE 4.3.12), with its zip64 sizes resolved.
struct CentralRecord: Hashable {
  let flags: UInt16
  let method: UInt16
  let checksum: UInt32
  let compressedSize: Int
  let uncompressedSize: Int
  /// Where the local header stands, counted from the archive's base.
  let headerOffset: Int
  let name: [UInt8]
  /// The name in UTF-8, where an extra field gives it.
  let unicodeName: [UInt8]?

  /// Reads the record at the cursor, which runs over the same bytes, and moves behind it.
  @_lifetime(cursor: copy cursor)
  init(
    _ cursor: inout ByteCursor, of bytes: Span<UInt8>, limits: ArchiveLimits
  ) throws(ArchiveError) {
    let start = cursor.offset
    let opening = try Opening(&cursor)
    guard opening.nameLength <= limits.nameLength else {
      throw ArchiveError(.limitExceeded(.nameLength, allowed: limits.nameLength), offset: start)
    }
    let name = Array(copying: bytes.extracting(try cursor.take(Int(opening.nameLength))))
    let extra = try cursor.take(Int(opening.extraLength))
    _ = try cursor.take(Int(opening.commentLength))

    var wide = WideFields(bytes, extra, record: start)
    uncompressedSize = try wide.resolve(opening.uncompressedSize)
    compressedSize = try wide.resolve(opening.compressedSize)
    headerOffset = try wide.resolve(opening.headerOffset)
    try wide.checkVolume(opening.volume)
    flags = opening.flags
    method = opening.method
    checksum = opening.checksum
    self.name = name
    unicodeName = Self.unicodeName(bytes, extra, for: name)
  }

  /// The name in the Unicode path field, unless a program that knows no such field has since changed
  /// the name: the field holds a version (1), the CRC-32 of the name, and the UTF-8.
  private static func unicodeName(
    _ bytes: Span<UInt8>, _ extra: Range<Int>, for name: [UInt8]
  ) -> [UInt8]? {
    let field = ExtraFields.field(ExtraFields.unicodePath, in: bytes, extra)
    var cursor = ByteCursor(bytes, at: field.lowerBound + 1)
    guard field.count > 5, bytes[field.lowerBound] == 1,
      let checksum = try? cursor.readUInt32(), checksum == Checksum.of(name.span)
    else { return nil }
    return Array(copying: bytes.extracting(cursor.offset..<field.upperBound))
  }
}

/// The fields of fixed size that open a record, in their order.
private struct Opening {
  let flags: UInt16
  let method: UInt16
  let checksum: UInt32
  let compressedSize: UInt32
  let uncompressedSize: UInt32
  let nameLength: UInt16
  let extraLength: UInt16
  let commentLength: UInt16
  let volume: UInt16
  let headerOffset: UInt32

  @_lifetime(cursor: copy cursor)
  init(_ cursor: inout ByteCursor) throws(ArchiveError) {
    let start = cursor.offset
    guard try cursor.readUInt32() == Signature.centralHeader else {
      throw ArchiveError(.damagedDirectory, offset: start)
    }
    _ = try cursor.take(4)  // Two versions: what matters is the method.
    flags = try cursor.readUInt16()
    method = try cursor.readUInt16()
    _ = try cursor.take(4)  // Time and date.
    checksum = try cursor.readUInt32()
    compressedSize = try cursor.readUInt32()
    uncompressedSize = try cursor.readUInt32()
    nameLength = try cursor.readUInt16()
    extraLength = try cursor.readUInt16()
    commentLength = try cursor.readUInt16()
    volume = try cursor.readUInt16()
    _ = try cursor.take(6)  // Attributes.
    headerOffset = try cursor.readUInt32()
  }
}

/// The zip64 extra field: it holds, in a fixed order, those fields that are full in the record.
private struct WideFields: ~Escapable {
  private var cursor: ByteCursor
  private let record: Int

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, _ extra: Range<Int>, record: Int) {
    let field = ExtraFields.field(ExtraFields.zip64, in: bytes, extra)
    cursor = ByteCursor(bytes.extracting(..<field.upperBound), at: field.lowerBound)
    self.record = record
  }

  /// The value of a field of the record, taken from here where it is full.
  @_lifetime(self: copy self)
  mutating func resolve(_ narrow: UInt32) throws(ArchiveError) -> Int {
    guard narrow == .max else { return Int(narrow) }
    guard let wide = try? cursor.readUInt64(), let value = Int(exactly: wide) else {
      throw ArchiveError(.damagedDirectory, offset: record)
    }
    return value
  }

  /// Makes sure that the entry begins on the only volume.
  @_lifetime(self: copy self)
  mutating func checkVolume(_ narrow: UInt16) throws(ArchiveError) {
    if narrow == 0 { return }
    guard narrow == .max, let wide = try? cursor.readUInt32(), wide == 0 else {
      throw ArchiveError(.multipleVolumes, offset: record)
    }
  }
}
