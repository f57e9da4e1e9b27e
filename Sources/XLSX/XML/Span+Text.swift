extension Span<UInt8> {
  /// Whether these are the bytes of `literal`.
  func matches(_ literal: StaticString) -> Bool {
    guard literal.utf8CodeUnitCount == count else { return false }
    // The index stays below the literal's count.
    for index in 0..<count where unsafe literal.utf8Start[index] != self[index] { return false }
    return true
  }

  /// The number that these decimal digits make, or `nil` for anything else; `Int.max` when it is larger.
  var digits: Int? {
    guard !isEmpty else { return nil }
    var number = 0
    for index in 0..<count {
      guard (0x30...0x39).contains(self[index]) else { return nil }
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(self[index] - 0x30))
      number = overflow || carry ? Int.max : sum
    }
    return number
  }

  /// An XML boolean: `1`, `0`, `true` or `false` (ECMA-376 part 1, 22.9.2.12); else `nil`.
  var boolean: Bool? {
    if matches("1") || matches("true") { return true }
    if matches("0") || matches("false") { return false }
    return nil
  }

  /// The bytes without the blanks, tabs and line ends around them.
  var trimmed: Span<UInt8> {
    @_lifetime(copy self)
    get {
      var start = 0
      var end = count
      while start < end, Self.isSpace(self[start]) { start += 1 }
      while end > start, Self.isSpace(self[end - 1]) { end -= 1 }
      return extracting(start..<end)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension String {
  /// The bytes as text.
  init(_ utf8: borrowing Span<UInt8>) {
    // The buffer is only read, and only within the call.
    self = unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Copies bytes to the end.
  mutating func append(_ utf8: borrowing Span<UInt8>) {
    // The buffer is only read, and only within the call.
    unsafe utf8.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
