/// A count as it is read in Vietnamese, for sums that are signed.
///
///     24   hai mươi tư        105   một trăm linh năm
///     115  một trăm mười lăm  1021  một nghìn không trăm hai mươi mốt
package struct NumberWords: Sendable {
  /// The words, in small letters.
  package let text: String

  /// Reads a whole number.
  package init(_ number: Int) {
    let words = Self.words(of: number.magnitude, isLeading: true)
    let sign = number < 0 ? ["âm"] : []
    text = (sign + (words.isEmpty ? [Self.digits[0]] : words)).joined(separator: " ")
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let scales: [(value: UInt, name: String)] = [
    (1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1_000, "nghìn"),
  ]

  /// The words of a number; none of zero.
  ///
  /// Behind a scale (not `isLeading`) hundreds are named even when there are none.
  private static func words(of number: UInt, isLeading: Bool) -> [String] {
    guard let scale = scales.first(where: { $0.value <= number }) else {
      return number == 0 ? [] : group(Int(number), isLeading: isLeading)
    }
    let (head, rest) = number.quotientAndRemainder(dividingBy: scale.value)
    return words(of: head, isLeading: isLeading) + [scale.name] + words(of: rest, isLeading: false)
  }

  /// Hundreds, tens and units.
  private static func group(_ number: Int, isLeading: Bool) -> [String] {
    let (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10)
    let saysHundreds = hundreds > 0 || !isLeading
    var words = saysHundreds ? [digits[hundreds], "trăm"] : []
    switch tens {
    case 0: if saysHundreds, units > 0 { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    if units > 0 { words.append(unit(units, tens: tens)) }
    return words
  }

  /// One, four and five change behind tens.
  private static func unit(_ units: Int, tens: Int) -> String {
    switch (units, tens) {
    case (1, 2...): "mốt"
    case (4, 2...): "tư"
    case (5, 1...): "lăm"
    default: digits[units]
    }
  }
}

extension Int {
  /// As official prose writes a count: `05`, `120`, `1.066`.
  package var official: String {
    (0..<10).contains(self) ? "0\(self)" : grouped
  }

  /// The number with points between its thousands: 1.066.
  package var grouped: String {
    let digits = String(magnitude)
    let grouped = digits.enumerated().map { index, digit in
      let isGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isGroup ? "." : "") + String(digit)
    }
    return (self < 0 ? "-" : "") + grouped.joined()
  }
}
