/// Reads little-endian fields from borrowed bytes, front to back.
///
/// Offsets count from the start of the bytes, so that an error can tell the place.
struct ByteCursor: ~Escapable {
  private let bytes: Span<UInt8>
  /// Where the next field begins.
  private(set) var offset: Int

  /// Begins at any offset; one outside the bytes fails at the first read.
  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Steps over the next `count` bytes and says where they lie.
  @_lifetime(self: copy self)
  mutating func take(_ count: Int) throws(ArchiveError) -> Range<Int> {
    guard offset >= 0, offset <= bytes.count, count >= 0, count <= bytes.count - offset else {
      throw ArchiveError(.truncated, offset: offset)
    }
    defer { offset += count }
    return offset..<offset + count
  }

  /// The next two bytes.
  @_lifetime(self: copy self)
  mutating func readUInt16() throws(ArchiveError) -> UInt16 {
    UInt16(truncatingIfNeeded: try read(2))
  }

  /// The next four bytes.
  @_lifetime(self: copy self)
  mutating func readUInt32() throws(ArchiveError) -> UInt32 {
    UInt32(truncatingIfNeeded: try read(4))
  }

  /// The next eight bytes.
  @_lifetime(self: copy self)
  mutating func readUInt64() throws(ArchiveError) -> UInt64 {
    try read(8)
  }

  @_lifetime(self: copy self)
  private mutating func read(_ count: Int) throws(ArchiveError) -> UInt64 {
    var value: UInt64 = 0
    for index in try take(count).reversed() {
      value = value << 8 | UInt64(bytes[index])
    }
    return value
  }
}

extension [UInt8] {
  /// A copy of borrowed bytes.
  init(copying bytes: Span<UInt8>) {
    // The buffer is only read, and only within the call.
    self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }
}
