/// Reads UTF-8 scalar by scalar.
///
/// A byte that belongs to no well-formed scalar reads as U+FFFD, so damaged input cannot stop the caller.
struct ScalarReader: ~Escapable {
  private let bytes: Span<UInt8>
  /// Where the next scalar begins.
  private(set) var offset = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// The byte at the reading place, 0 at the end.
  var nextByte: UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  /// The next scalar, `nil` at the end.
  @_lifetime(self: copy self)
  mutating func next() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    offset += 1
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return "\u{FFFD}" }
    var value = UInt32(lead & (0x3F >> UInt8(length)))
    for index in offset..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return accept(value, length)
  }

  /// Refuses surrogates, values beyond Unicode, and longer forms than needed (RFC 3629 section 3).
  @_lifetime(self: copy self)
  private mutating func accept(_ value: UInt32, _ length: Int) -> Unicode.Scalar {
    let least: UInt32 = length == 3 ? 0x1_0000 : length == 2 ? 0x800 : 0x80
    guard value >= least, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    offset += length
    return scalar
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension String {
  /// The text of those bytes; what is not UTF-8 becomes U+FFFD.
  init(decoding utf8: Span<UInt8>) {
    do {
      self.init(copying: try UTF8Span(validating: utf8))
    } catch {
      var scalars = UnicodeScalarView()
      var reader = ScalarReader(utf8)
      while let scalar = reader.next() { scalars.append(scalar) }
      self.init(scalars)
    }
  }
}
