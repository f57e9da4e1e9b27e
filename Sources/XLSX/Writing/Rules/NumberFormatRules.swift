internal import Spreadsheet

/// What the codes of number formats may be.
package enum NumberFormatRules {
  /// How long a code may be, in UTF-16 units.
  private static let lengths = 1...255
  /// How many formats of its own a workbook may have.
  ///
  /// Microsoft promises 200 to 250, less in some languages than in others. From the 206th on an English Excel
  /// 2013 drops them, and asks to repair the file.
  package static let maximumCount = 200

  /// Whether there are at most so many codes that the standard has no number for.
  static func fits(_ styles: [CellStyle]) -> Bool {
    let codes = Set(styles.map(\.numberFormat.code))
    return codes.count { BuiltinNumberFormats.id(of: $0) == nil } <= maximumCount
  }

  /// Whether Excel takes a code: it has 1 to 255 UTF-16 units, its quotes and brackets have both their ends, and
  /// no `\`, `_` or `*` lacks the character it is for.
  package static func isValid(_ code: String) -> Bool {
    guard lengths.contains(code.utf16.count) else { return false }
    var rest = code.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard isComplete(scalar, &rest) else { return false }
    }
    return true
  }

  /// Passes over what belongs to a character; whether it is all there.
  private static func isComplete(
    _ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case "\"": skip(past: "\"", &rest)
    case "[": skip(past: "]", &rest)
    case "\\", "_", "*": rest.popFirst() != nil
    default: scalar != "]"
    }
  }

  private static func skip(
    past end: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
  ) -> Bool {
    guard let place = rest.firstIndex(of: end) else { return false }
    rest = rest[rest.index(after: place)...]
    return true
  }
}
