/// A day, as the number of days since 1970-01-01.
///
/// Versions and deadlines only need to compare and subtract days; what a day is called is for the layers
/// that read and print dates.
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// How many days this one comes after another; negative when before.
  package func days(since other: Day) -> Int { number - other.number }
}
