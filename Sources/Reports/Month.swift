package import Consolidation
internal import Spreadsheet

/// A month of the calendar.
package struct Month: Hashable, Comparable, Sendable {
  /// 1 … 9999.
  package let year: Int
  /// 1 … 12.
  package let month: Int

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `2022-04`; `nil` for anything else.
  package init?(iso text: String) {
    guard let date = CalendarDate(iso: text + "-01") else { return nil }
    self.init(year: date.year, month: date.month)
  }

  /// The month of a day; `nil` for a day that no calendar has.
  package init?(of day: Day) {
    guard let date = day.calendarDate else { return nil }
    self.init(year: date.year, month: date.month)
  }

  package var firstDay: Day {
    Day(number: CalendarDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0)
  }

  package var lastDay: Day { Day(number: next.firstDay.number - 1) }

  package var next: Month {
    month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
  }

  /// ISO 8601: `2022-04`.
  package var iso: String { String(firstDay.iso.prefix(7)) }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
