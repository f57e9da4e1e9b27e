import Spreadsheet
import Testing

/// ECMA-376 part 1, 18.17.4.
@Suite struct DateSystemTests {
  @Test(arguments: [
    (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (367, "1901-01-01"),
    (36_526, "2000-01-01"), (44_651, "2022-03-31"), (2_958_465, "9999-12-31"),
  ])
  func `counts from 1900 as Excel does`(serial: Int, iso: String) throws {
    #expect(DateSystem.from1900.day(serial: serial)?.description == iso)
    #expect(DateSystem.from1900.serial(of: try #require(CalendarDate(iso: iso))) == serial)
  }

  @Test(arguments: [
    (0, "1904-01-01"), (1, "1904-01-02"), (60, "1904-03-01"), (43_189, "2022-03-31"),
    (2_957_003, "9999-12-31"),
  ])
  func `counts from 1904 as old Macintosh workbooks do`(serial: Int, iso: String) throws {
    #expect(DateSystem.from1904.day(serial: serial)?.description == iso)
    #expect(DateSystem.from1904.serial(of: try #require(CalendarDate(iso: iso))) == serial)
  }

  @Test(arguments: [60, 0, -1, 2_958_466, Int.min, Int.max])
  func `knows no day for the leap day that never was and outside the calendar`(serial: Int) {
    #expect(DateSystem.from1900.day(serial: serial) == nil)
  }

  @Test(arguments: [2_957_004, -695_056, Int.min, Int.max])
  func `knows no day outside the calendar, counted from 1904`(serial: Int) {
    #expect(DateSystem.from1904.day(serial: serial) == nil)
  }

  @Test(arguments: [DateSystem.from1900, .from1904])
  func `comes back to the serial of every day of five centuries`(system: DateSystem) {
    let mistakes = (1...182_621).filter { serial in
      system.day(serial: serial).map { system.serial(of: $0) != serial } ?? (serial != 60)
    }
    #expect(mistakes == [])
  }

  @Test func `gives every serial a day but one`() {
    let without = (1...182_621).filter { DateSystem.from1900.day(serial: $0) == nil }
    #expect(without == [60])
  }

  @Test func `lies 1462 days apart`() throws {
    let day = try #require(CalendarDate(iso: "2022-03-31"))
    #expect(DateSystem.from1900.serial(of: day) - DateSystem.from1904.serial(of: day) == 1_462)
  }
}
