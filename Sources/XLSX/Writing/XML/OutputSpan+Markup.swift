/// What every cell is made of, written straight into reserved bytes: a cell asks for room once, not once
/// for each of its ten pieces.
extension OutputSpan where Element == UInt8 {
  /// Adds markup as it stands.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { literal in
      for index in literal.indices { append(unsafe literal[index]) }
    }
  }

  /// Adds bytes as they stand.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(verbatim utf8: Span<UInt8>) {
    for index in utf8.indices { append(utf8[index]) }
  }

  /// Adds a whole number in decimal digits, at most 20 bytes.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    var digits: [20 of UInt8] = .init(repeating: 0)
    var first = 20
    var rest = integer.magnitude
    repeat {
      first -= 1
      digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for index in first..<20 { append(digits[index]) }
  }

  /// Adds the letters of a column counted from 1: 1 is `A`, 28 is `AB`, 16384 is `XFD`.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func append(column: Int) {
    let last = column - 1
    if last >= 26 + 26 * 26 { append(letter: (last - 26 - 26 * 26) / (26 * 26)) }
    if last >= 26 { append(letter: (last - 26) / 26 % 26) }
    append(letter: last % 26)
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func append(letter: Int) {
    append(0x41 + UInt8(truncatingIfNeeded: letter))
  }
}
