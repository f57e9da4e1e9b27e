import Spreadsheet

/// How numbers and days are written in a CSV file: what is stored, not what its format shows of it.
///
/// ```
///   44651          date        2022-03-31            31/03/2022
///   44651.586806   date        2022-03-31T14:05:00   31/03/2022 14:05:00
///   0.586806       time        14:05:00
///   0.586806       date        14:05:00              below 1 there is no day, unless 0 is 1904-01-01
///   1.5            elapsed     36:00:00
///   0.5            number      0.5                   0,5
/// ```
/// Times are exact to the millisecond, which is written only where it is not zero. A number that its format
/// calls a day, but that no calendar has, stays a number.
struct ValueText {
  private static let millisecondsPerDay = 86_400_000
  /// Beyond it no serial is a day, and times no longer fit their integers.
  private static let largestSerial = 1e9

  let profile: CSVProfile
  let dateSystem: DateSystem

  /// A number as its format's kind has it.
  func text(of number: Double, as kind: NumberFormat.Kind) -> String {
    let moment =
      switch kind {
      case .date, .dateTime, .time: dayOrTime(number, as: kind)
      case .elapsed: elapsed(number)
      case .general, .number, .text: nil as String?
      }
    return moment ?? withDecimalSeparator(number.decimalText)
  }

  /// A day that is stored as ISO 8601 text, perhaps with a time behind it.
  func text(ofISODate stored: String) -> String {
    guard profile.dayStyle == .vietnamese, let day = CalendarDate(iso: String(stored.prefix(10)))
    else { return stored }
    let time = stored.dropFirst(10)
    guard let separator = time.first else { return day.vietnamese }
    return separator == "T" ? "\(day.vietnamese) \(time.dropFirst())" : stored
  }

  private func dayOrTime(_ serial: Double, as kind: NumberFormat.Kind) -> String? {
    guard serial >= 0, serial < Self.largestSerial else { return nil }
    let milliseconds = Int((serial * Double(Self.millisecondsPerDay)).rounded())
    let (days, time) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
    if days == 0, kind == .time || dateSystem == .from1900 { return clock(time, hourDigits: 2) }
    guard let day = dateSystem.day(serial: days) else { return nil }
    let isVietnamese = profile.dayStyle == .vietnamese
    let dayText = isVietnamese ? day.vietnamese : day.description
    if kind == .date, time == 0 { return dayText }
    return dayText + (isVietnamese ? " " : "T") + clock(time, hourDigits: 2)
  }

  private func elapsed(_ days: Double) -> String? {
    guard days.magnitude < Self.largestSerial else { return nil }
    let milliseconds = Int((days.magnitude * Double(Self.millisecondsPerDay)).rounded())
    return (days < 0 ? "-" : "") + clock(milliseconds, hourDigits: 1)
  }

  private func clock(_ milliseconds: Int, hourDigits: Int) -> String {
    let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
    let time = [
      Self.padded(seconds / 3_600, to: hourDigits), Self.padded(seconds / 60 % 60, to: 2),
      Self.padded(seconds % 60, to: 2),
    ].joined(separator: ":")
    guard fraction > 0 else { return time }
    return withDecimalSeparator("\(time).\(Self.padded(fraction, to: 3))")
  }

  private func withDecimalSeparator(_ text: String) -> String {
    guard profile.usesDecimalComma else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
