/// Reads UTF-32; a number that is no Unicode scalar is replaced.
struct UTF32Decoder: ScalarDecoder {
  let isLittleEndian: Bool

  func scalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    guard offset + 4 <= bytes.count else { return .invalid(length: bytes.count - offset) }
    var value: UInt32 = 0
    for index in 0..<4 {
      value = value << 8 | UInt32(bytes[isLittleEndian ? offset + 3 - index : offset + index])
    }
    guard Unicode.Scalar(value) != nil else { return .invalid(length: 4) }
    return DecodedScalar(value: value, length: 4)
  }
}
