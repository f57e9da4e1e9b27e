internal import Spreadsheet

/// Tells which plain text is a number or a day: only what prints back to the very same text.
///
/// `0123` and sixteen digits stay text, since a number would lose them; `31/3/2022` stays text, since nobody
/// can tell which is the day in `3/4/2022`.
struct FieldTyping {
  /// What a field is.
  enum FieldType: Equatable {
    case number(Double)
    /// A day, by its serial in the 1900 system.
    case day(Int)
    case text
  }

  /// Whether numbers have points before their decimals; where commas stand there, `1.234` may be 1234.
  let readsPoints: Bool

  /// Every digit of a number up to this length survives in a double.
  private static let mostDigits = 15
  /// 1 March 1900: before it Excel's calendar is a day off.
  private static let firstDay = -25_508

  /// What a field is, by its UTF-8.
  func type(of text: ArraySlice<UInt8>) -> FieldType {
    if let number = number(text) { return .number(number) }
    if let day = Self.day(text) { return .day(DateSystem.from1900.serial(of: day)) }
    return .text
  }

  private func number(_ text: ArraySlice<UInt8>) -> Double? {
    guard (1...Self.mostDigits + 2).contains(text.count), isDecimal(text) else { return nil }
    let string = Self.string(text)
    guard let number = Double(string), number.decimalText == string, string != "-0" else {
      return nil
    }
    return number
  }

  /// An optional minus, digits, and at most one point among them where points are read.
  private func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var points = 0
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-") where index == text.startIndex: break
      default: return false
      }
    }
    return (1...Self.mostDigits).contains(digits) && points <= (readsPoints ? 1 : 0)
  }

  private static func day(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    guard text.count == 10, let day = CalendarDate(iso: string(text)),
      day.daysSince1970 >= firstDay
    else { return nil }
    return day
  }

  private static func string(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self)
  }
}
