/// What the text of a field looks like, as far as it tells a right dialect from a wrong one.
///
/// A wrong delimiter leaves the right one inside the fields: `x;1` and `5;y` are fragments of `x;1,5;y`.
enum FieldShape {
  case empty
  /// A number, day, time, telephone or account number: digits and what is written between them.
  case value
  /// A number with a comma before its decimals: `1,5`, `1.234,567`; not `1,234`, which may be a thousand.
  case decimalComma
  /// A number with a point before its decimals: `1.5`, `1,234.567`.
  case decimalPoint
  /// Words.
  case text
  /// Words, and separators with spaces behind them.
  case prose
  /// Text that holds other separators, or stands between quotes of another kind.
  case fragment

  /// How well such a field fits into a table, from 0 to 1.
  var plausibility: Double {
    switch self {
    case .empty, .value, .decimalComma, .decimalPoint: 1
    case .text: 0.9
    case .prose: 0.8
    case .fragment: 0.4
    }
  }

  /// Whether it is a value of any kind and no words.
  var isNumeric: Bool {
    switch self {
    case .value, .decimalComma, .decimalPoint: true
    case .empty, .text, .prose, .fragment: false
    }
  }

  /// The shape of a field's text, read with this delimiter.
  init(_ text: Span<UInt8>, delimiter: UInt8) {
    if text.isEmpty {
      self = .empty
    } else if Self.isValue(text) {
      switch Self.decimalMark(of: text) {
      case UInt8(ascii: ","): self = .decimalComma
      case UInt8(ascii: "."): self = .decimalPoint
      default: self = .value
      }
    } else {
      self = Self.words(text, delimiter: delimiter)
    }
  }

  /// Digits, and between them only what numbers, days, times and telephone numbers are written with.
  private static func isValue(_ text: Span<UInt8>) -> Bool {
    var hasDigits = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigits = true
      case UInt8(ascii: ","):
        guard index > 0, index + 1 < text.count, text[index - 1].isDigit, text[index + 1].isDigit
        else { return false }
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
        UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "%"), UInt8(ascii: "$"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "T"), UInt8(ascii: "Z"),
        UInt8(ascii: "E"), UInt8(ascii: "e"):
        break
      default: return false
      }
    }
    return hasDigits
  }

  /// What stands before the decimals of a number, when that is beyond doubt.
  private static func decimalMark(of text: Span<UInt8>) -> UInt8? {
    var first: UInt8?
    var last: (mark: UInt8, index: Int)?
    for index in text.indices where !text[index].isDigit {
      let byte = text[index]
      if index == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { continue }
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else { return nil }
      first = first ?? last?.mark
      last = (byte, index)
    }
    guard let last else { return nil }
    // Marks behind each other group thousands, and one may: 1.234
    let isDecimal = first.map { $0 != last.mark } ?? (text.count - last.index != 4)
    return isDecimal ? last.mark : nil
  }

  private static func words(_ text: Span<UInt8>, delimiter: UInt8) -> FieldShape {
    let isWrapped = text.count > 1 && text[0] == text[text.count - 1]
    if isWrapped, text[0] == .quote || text[0] == .apostrophe { return .fragment }
    var shape = FieldShape.text
    for index in text.indices where isSeparator(text[index]) && text[index] != delimiter {
      let isSpaced = index + 1 < text.count && text[index + 1] == UInt8(ascii: " ")
      guard isSpaced else { return .fragment }
      shape = .prose
    }
    return shape
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      || byte == .tab
  }
}
