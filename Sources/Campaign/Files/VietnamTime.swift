private import Glibc
package import Consolidation

/// The calendar that campaigns go by: Vietnam is seven hours ahead of UTC, without summer time.
package enum VietnamTime {
  private static let secondsAhead = 7 * 3_600

  /// The day of a moment given in seconds since 1970.
  package static func day(ofSeconds seconds: Int) -> Day {
    let (shifted, overflow) = seconds.addingReportingOverflow(secondsAhead)
    let days = (overflow ? seconds : shifted)
    return Day(number: days >= 0 ? days / 86_400 : (days - 86_399) / 86_400)
  }

  /// Today.
  package static func today() -> Day {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return day(ofSeconds: now.tv_sec)
  }
}
