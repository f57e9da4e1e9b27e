import Spreadsheet
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (58, "1970-02-28"), (59, "1970-03-01"),
    (11_016, "2000-02-29"), (19_082, "2022-03-31"), (-25_508, "1900-03-01"),
    (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"),
  ])
  func `is so many days from 1970`(days: Int, iso: String) throws {
    let date = try #require(CalendarDate(daysSince1970: days))
    #expect(date.description == iso)
    #expect(date.daysSince1970 == days)
    #expect(CalendarDate(iso: iso) == date)
  }

  @Test(arguments: [-719_163, 2_932_897, Int.min, Int.max])
  func `ends with the years 1 and 9999`(days: Int) {
    #expect(CalendarDate(daysSince1970: days) == nil)
  }

  /// An independent walk over the calendar, day by day.
  @Test func `counts every day of six centuries in order`() throws {
    let first = try #require(CalendarDate(year: 1_600, month: 1, day: 1)).daysSince1970
    var (year, month, day) = (1_600, 1, 1)
    var mistakes: [Int] = []
    for days in first..<(first + 219_146) {
      let date = CalendarDate(daysSince1970: days)
      if date?.year != year || date?.month != month || date?.day != day
        || date?.daysSince1970 != days
      {
        mistakes.append(days)
      }
      (year, month, day) = Self.dayAfter(year, month, day)
    }
    #expect(mistakes == [])
    #expect((year, month, day) == (2_200, 1, 1))
  }

  private static func dayAfter(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day < lengths[month - 1] { return (year, month, day + 1) }
    return month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
  }

  @Test(arguments: [
    "2022-02-29", "1900-02-29", "2022-00-10", "2022-13-10", "2022-04-31", "2022-04-00",
    "0000-01-01", "2022-4-1", "22-04-01", "2022-04-01T00:00:00", "2022/04/01", "2022-04",
    "2022-04-01-01", " 2022-04-01", "2022-04-01 ", "-022-04-01", "+022-04-01", "٢٠٢٢-04-01", "",
  ])
  func `reads ISO days of the calendar only`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `has a leap day every four years but not every hundred, and every four hundred`() {
    let leapYears = [1_600, 1_700, 1_800, 1_900, 2_000, 2_020, 2_022, 2_024, 2_100].filter {
      CalendarDate(year: $0, month: 2, day: 29) != nil
    }
    #expect(leapYears == [1_600, 2_000, 2_020, 2_024])
  }

  @Test func `sorts by year, month and day`() {
    let texts = ["2022-03-31", "2021-12-31", "2022-04-01", "2022-03-30"]
    let sorted = texts.compactMap { CalendarDate(iso: $0) }.sorted().map(\.description)
    #expect(sorted == ["2021-12-31", "2022-03-30", "2022-03-31", "2022-04-01"])
  }

  @Test func `is written with zeros in front`() throws {
    let date = try #require(CalendarDate(year: 987, month: 6, day: 5))
    #expect(date.description == "0987-06-05")
    #expect(date.vietnamese == "05/06/987")
  }
}
