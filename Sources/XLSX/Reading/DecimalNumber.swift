/// Reads the decimal numbers of sheets, the same in every locale.
///
/// ```
///   -12.50E+3    sign  digits . digits  E sign digits      blanks around it are left out before
///   mantissa 1250, scale -2 + 3: exact while both numbers are exact doubles
/// ```
enum DecimalNumber {
  /// The nearest double; `nil` when the bytes are no number or one that is too large for a double.
  static func value(_ utf8: borrowing Span<UInt8>) -> Double? {
    guard let parts = parse(utf8) else { return nil }
    if parts.isExact, parts.mantissa <= 1 << 53, (-22...22).contains(parts.scale) {
      let magnitude = scaled(Double(parts.mantissa), by: parts.scale)
      return parts.isNegative ? -magnitude : magnitude
    }
    // The form was checked above, so this reads neither hexadecimal nor words.
    guard let value = Double(String(utf8)), value.isFinite else { return nil }
    return value
  }

  private struct Parts {
    var isNegative = false
    var mantissa: UInt64 = 0
    var scale = 0
    var digitCount = 0
    /// Whether all digits fitted into the mantissa.
    var isExact = true

    mutating func append(_ digit: UInt8) {
      digitCount += 1
      let (tens, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(UInt64(digit))
      isExact = isExact && !overflow && !carry
      mantissa = sum
    }
  }

  private static func parse(_ utf8: borrowing Span<UInt8>) -> Parts? {
    var parts = Parts()
    var index = 0
    parts.isNegative = readSign(utf8, &index)
    readDigits(utf8, &index) { parts.append($0) }
    if index < utf8.count, utf8[index] == UInt8(ascii: ".") {
      index += 1
      let point = index
      readDigits(utf8, &index) { parts.append($0) }
      parts.scale = point - index
    }
    guard parts.digitCount > 0 else { return nil }
    if index < utf8.count, utf8[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      guard let exponent = readExponent(utf8, &index) else { return nil }
      parts.scale += exponent
    }
    return index == utf8.count ? parts : nil
  }

  private static func readExponent(_ utf8: borrowing Span<UInt8>, _ index: inout Int) -> Int? {
    let isNegative = readSign(utf8, &index)
    let start = index
    var exponent = 0
    // Any exponent of this size leaves the exact range: more digits tell nothing.
    readDigits(utf8, &index) { exponent = min(exponent * 10 + Int($0), 100_000) }
    guard index > start else { return nil }
    return isNegative ? -exponent : exponent
  }

  private static func readSign(_ utf8: borrowing Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < utf8.count else { return false }
    let isNegative = utf8[index] == UInt8(ascii: "-")
    if isNegative || utf8[index] == UInt8(ascii: "+") { index += 1 }
    return isNegative
  }

  private static func readDigits(
    _ utf8: borrowing Span<UInt8>, _ index: inout Int, _ use: (UInt8) -> Void
  ) {
    while index < utf8.count, (0x30...0x39).contains(utf8[index]) {
      use(utf8[index] - 0x30)
      index += 1
    }
  }

  /// Exact operands and one rounding: the result is the nearest double (Clinger, 1990).
  private static func scaled(_ mantissa: Double, by scale: Int) -> Double {
    scale < 0 ? mantissa / powersOfTen[-scale] : mantissa * powersOfTen[scale]
  }

  /// The powers of ten that doubles hold exactly.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
