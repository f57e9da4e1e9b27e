package import Consolidation

/// The days that an export speaks of: a month, or all days from one to another.
package struct ExportPeriod: Sendable, Equatable {
  package let first: Day
  /// The last day, which belongs to it.
  package let last: Day
  private let month: Month?

  /// A month; of the month that is not over, what there is of it.
  ///
  /// `nil` when it has not begun.
  package init?(month: Month, today: Day) {
    guard month.firstDay <= today else { return nil }
    self.month = month
    first = month.firstDay
    last = min(month.lastDay, today)
  }

  /// Days from one to another; `nil` when the last comes before the first or is still to come.
  package init?(from first: Day, to last: Day, today: Day) {
    guard first <= last, last <= today else { return nil }
    self.first = first
    self.last = last
    month = nil
  }

  /// The day before, with which the last day is compared.
  package var eve: Day { Day(number: first.number - 1) }

  /// What its folder is called: `2022-04`, `2022-04-01_2022-06-30`.
  package var name: String { month?.iso ?? "\(first.iso)_\(last.iso)" }

  /// "tháng 4 năm 2022", "từ 01/04/2022 đến 30/06/2022".
  package func title(in language: Language) -> String {
    if let month {
      return language.pick("tháng \(month.month) năm \(month.year)", month.iso)
    }
    return language.pick(
      "từ \(first.vietnamese) đến \(last.vietnamese)", "\(first.iso) to \(last.iso)")
  }

  /// The months of the last day's year up to that day, with the last day of each that belongs to them.
  package var yearSoFar: [(month: Month, last: Day)] {
    guard let end = Month(of: last) else { return [] }
    return (1...end.month).compactMap { number in
      Month(iso: "\(last.iso.prefix(5))\(number < 10 ? "0" : "")\(number)")
    }.map { ($0, min($0.lastDay, last)) }
  }
}
