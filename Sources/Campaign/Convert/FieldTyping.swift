internal import Spreadsheet

/// Tells which plain text is a number or a day: only what prints back to the very same text.
///
/// `0123` and sixteen digits stay text, since a number would lose them; `31/3/2022` stays text, since nobody
/// can tell which is the day in `3/4/2022`.
struct FieldTyping {
  private let dayStyle: Int
  /// Every digit of a number up to this length survives in a double.
  private static let mostDigits = 15

  init(dayStyle: Int) {
    self.dayStyle = dayStyle
  }

  /// Adds a field to a row as what it is.
  func append(_ text: ArraySlice<UInt8>, column: Int, to row: inout Row) {
    if let number = Self.number(text) {
      row.append(Cell(column: column, kind: .number, number: number))
    } else if let day = Self.day(text) {
      row.append(day: day, column: column, style: dayStyle)
    } else {
      let stored = row.store(text.span)
      row.append(Cell(column: column, kind: .text, text: stored))
    }
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Double? {
    guard (1...mostDigits + 2).contains(text.count), isDecimal(text) else { return nil }
    let string = string(text)
    guard let number = Double(string), number.decimalText == string, string != "-0" else {
      return nil
    }
    return number
  }

  /// An optional minus, digits, and at most one point among them.
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
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
    return (1...mostDigits).contains(digits) && points <= 1
  }

  private static func day(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    guard text.count == 10,
      let day = CalendarDate(iso: string(text)),
      // Before 1 March 1900 Excel's calendar is a day off.
      day.daysSince1970 >= -25_508
    else { return nil }
    return day
  }

  private static func string(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self)
  }
}
