/// Decodes `_xHHHH_`, which stands for a UTF-16 unit that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
///
/// ```
///   a _x000D_ b      →  a CR b          _x005F_x000D_  →  _x000D_
///   _xD83D_ _xDE00_  →  one character   _xD83D_ alone  →  U+FFFD
/// ```
enum EscapedText {
  private static let length = 7

  /// Decodes what stands from `start` on, in place: an escape is never shorter than what it stands for.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard var read = firstEscape(in: bytes, from: start) else { return }
    var write = read
    while read < bytes.count {
      if let scalar = scalar(in: bytes, at: &read) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[write] = byte
          write += 1
        }
      } else {
        bytes[write] = bytes[read]
        write += 1
        read += 1
      }
    }
    bytes.removeSubrange(write...)
  }

  private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + length <= bytes.count {
      if bytes[index] == UInt8(ascii: "_"), unit(in: bytes, at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// The character that the escapes at `index` stand for, which is then moved behind them.
  private static func scalar(in bytes: [UInt8], at index: inout Int) -> Unicode.Scalar? {
    guard let first = unit(in: bytes, at: index) else { return nil }
    index += length
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), let second = unit(in: bytes, at: index),
      UTF16.isTrailSurrogate(second)
    {
      index += length
      let offset = UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)
      return Unicode.Scalar(0x10000 + offset)
    }
    return "\u{FFFD}"
  }

  /// The UTF-16 unit of a whole escape at `index`.
  private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + length <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for position in index + 2..<index + 6 {
      guard let digit = HexadecimalDigit.value(bytes[position]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
