/// How a workbook counts days: serial 1 is 1900-01-01, or serial 0 is 1904-01-01.
///
/// ECMA-376 part 1, 18.17.4. The 1900 system has a 29 February 1900 that never was (serial 60).
public enum DateSystem: Sendable {
  /// Excel's default.
  case from1900
  /// Old Macintosh workbooks.
  case from1904

  /// The day of a serial's whole part; `nil` for the phantom serial 60 and outside the calendar.
  public func day(serial: Int) -> CalendarDate? {
    // A file may hold any number: what no calendar reaches must not overflow either.
    guard (-1_000_000...3_000_000).contains(serial) else { return nil }
    switch self {
    case .from1904: return CalendarDate(daysSince1970: serial - 24_107)
    case .from1900:
      guard serial >= 1, serial != 60 else { return nil }
      return CalendarDate(daysSince1970: serial - (serial > 60 ? 25_569 : 25_568))
    }
  }

  /// The day that a number shows in a format; `nil` where the format shows none or the day does not exist.
  public func day(of cell: Cell, format: NumberFormat) -> CalendarDate? {
    guard cell.kind == .number, format.kind == .date || format.kind == .dateTime else { return nil }
    return Int(exactly: cell.number.rounded(.down)).flatMap(day(serial:))
  }

  /// The serial of a day; below 1 (below 0 in the 1904 system) for one before the system begins, which Excel does
  /// not show as a day.
  public func serial(of day: CalendarDate) -> Int {
    switch self {
    case .from1904: day.daysSince1970 + 24_107
    case .from1900:
      day.daysSince1970 + (day.daysSince1970 > -25_509 ? 25_569 : 25_568)
    }
  }
}
