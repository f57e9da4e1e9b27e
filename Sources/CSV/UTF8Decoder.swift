/// Reads UTF-8 that may be damaged (Unicode 16, table 3-7).
///
/// What does not form a character is replaced as the Unicode standard recommends (3.9, "U+FFFD Substitution
/// of Maximal Subparts"): the longest start of a character that could still have become valid counts as one.
struct UTF8Decoder: ScalarDecoder {
  /// Whether the bytes are UTF-8 from the first to the last.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }

  func scalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    let lead = bytes[offset]
    guard lead >= 0x80 else { return DecodedScalar(value: UInt32(lead), length: 1) }
    let expected = Self.length(lead: lead)
    guard expected > 1 else { return .invalid(length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(expected))
    for index in 1..<expected {
      guard offset + index < bytes.count else { return .invalid(length: index) }
      let byte = bytes[offset + index]
      let allowed = index == 1 ? Self.secondByte(lead: lead) : 0x80...0xBF
      guard allowed.contains(byte) else { return .invalid(length: index) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return DecodedScalar(value: value, length: expected)
  }

  /// How long a character with this first byte is; 1 when none begins so.
  private static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// What may follow the first byte: no overlong forms, no surrogates, nothing beyond U+10FFFF.
  private static func secondByte(lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
