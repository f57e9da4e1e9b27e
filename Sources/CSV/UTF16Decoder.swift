/// Reads UTF-16 (RFC 2781); a surrogate without its other half is replaced.
struct UTF16Decoder: ScalarDecoder {
  let isLittleEndian: Bool

  func scalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    guard let unit = unit(in: bytes, at: offset) else {
      return .invalid(length: bytes.count - offset)
    }
    guard (0xD800...0xDFFF).contains(unit) else { return DecodedScalar(value: unit, length: 2) }
    guard unit < 0xDC00, let low = self.unit(in: bytes, at: offset + 2),
      (0xDC00...0xDFFF).contains(low)
    else { return .invalid(length: 2) }
    return DecodedScalar(value: 0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00), length: 4)
  }

  private func unit(in bytes: Span<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 2 <= bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    let second = UInt32(bytes[offset + 1])
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }
}
