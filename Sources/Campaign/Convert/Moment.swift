internal import Spreadsheet

/// A day, perhaps with a time, as cells of type `d` hold it: ISO 8601 (ECMA-376 part 1, 18.17.4.1).
struct Moment {
  /// The day.
  let day: CalendarDate
  /// The time as milliseconds since midnight; `nil` without one.
  let time: Int?

  /// Reads `2022-03-31` or `2022-03-31T14:05:00.250Z`; `nil` for anything else, offsets among it.
  init?(iso text: String) {
    guard let day = CalendarDate(iso: String(text.prefix(10))) else { return nil }
    self.day = day
    var rest = text.dropFirst(10)
    guard rest.popFirst() == "T" else {
      guard text.utf8.count == 10 else { return nil }
      time = nil
      return
    }
    if rest.last == "Z" { rest.removeLast() }
    guard let time = Self.milliseconds(rest) else { return nil }
    self.time = time
  }

  /// The serial in the 1900 system; `nil` for a day before 1900.
  var serial: Double? {
    let whole = DateSystem.from1900.serial(of: day)
    guard whole >= 1 else { return nil }
    return Double(whole) + Double(time ?? 0) / 86_400_000
  }

  /// `14:05` or `14:05:00`, the seconds perhaps with decimals.
  private static func milliseconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = twoDigits(parts[0]), hour < 24,
      let minute = twoDigits(parts[1]), minute < 60
    else { return nil }
    guard parts.count == 3 else { return (hour * 60 + minute) * 60_000 }
    guard twoDigits(parts[2].prefix(2)) != nil, let seconds = Double(parts[2]), seconds < 60 else {
      return nil
    }
    return (hour * 60 + minute) * 60_000 + Int((seconds * 1_000).rounded())
  }

  private static func twoDigits(_ text: Substring) -> Int? {
    let isNumber = text.utf8.count == 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? Int(text) : nil
  }
}
