/// UTF-8 that somebody read as Windows-1252: `á»…` for `ễ`.
enum Mojibake {
  /// The characters of 80 … 9F; the five codes that cp1252 leaves open read as the control of the same number.
  private static let upperControls = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
  private static let bytes = Dictionary(
    uniqueKeysWithValues: zip(upperControls, UInt8(0x80)...0x9F))

  /// The text as it was, `nil` unless every character has a byte and the bytes are UTF-8 beyond ASCII.
  static func decode(_ source: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var original: [UInt8] = []
    original.reserveCapacity(source.count)
    for scalar in source {
      guard let byte = byte(of: scalar) else { return nil }
      original.append(byte)
    }
    guard original.contains(where: { $0 >= 0x80 }),
      let text = String(validating: original, as: UTF8.self)
    else { return nil }
    return Array(text.composed.unicodeScalars)
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
    default: bytes[scalar]
    }
  }
}
