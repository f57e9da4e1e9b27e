/// The four bytes that open each record of an archive (APPNOTE 4.3).
enum Signature {
  static let localHeader: UInt32 = 0x0403_4B50
  static let centralHeader: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
  static let zip64End: UInt32 = 0x0606_4B50
  static let zip64Locator: UInt32 = 0x0706_4B50

  /// Whether a record of this kind stands at an offset; `false` outside the bytes.
  static func matches(_ signature: UInt32, _ bytes: Span<UInt8>, at offset: Int) -> Bool {
    var cursor = ByteCursor(bytes, at: offset)
    return (try? cursor.readUInt32()) == signature
  }
}
