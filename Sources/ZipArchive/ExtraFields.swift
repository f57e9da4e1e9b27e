/// The extra fields of a record: an id, a length and that many bytes each (APPNOTE 4.5).
enum ExtraFields {
  /// The full sizes where the 32-bit fields of the record are full (APPNOTE 4.5.3).
  static let zip64: UInt16 = 0x0001
  /// The name in UTF-8 beside one in a local encoding (APPNOTE 4.6.9).
  static let unicodePath: UInt16 = 0x7075

  /// Where the first field with this id lies in the bytes; empty when there is none.
  ///
  /// What follows a field that is too long is ignored: programs pad here.
  static func field(_ id: UInt16, in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var cursor = ByteCursor(bytes.extracting(..<range.upperBound), at: range.lowerBound)
    while let found = try? cursor.readUInt16(), let length = try? cursor.readUInt16(),
      let content = try? cursor.take(Int(length))
    {
      if found == id { return content }
    }
    return range.upperBound..<range.upperBound
  }
}
