import CSV
import Spreadsheet
import Testing

/// Numbers and days as they are written.
struct ValueTests {
  private func text(
    _ number: Double, _ kind: NumberFormat.Kind, _ profile: CSVProfile = .standard,
    _ dateSystem: DateSystem = .from1900
  ) -> String {
    var profile = profile
    profile.hasByteOrderMark = false
    profile.lineEnding = .lineFeed
    var style = CellStyle()
    style.numberFormat = NumberFormat(code: "", kind: kind)
    var row = Row()
    row.append(Cell(column: 1, kind: .number, style: 1, number: number))
    var writer = CSVWriter(profile: profile)
    writer.write(row, styles: [.standard, style], dateSystem: dateSystem)
    return String(decoding: writer.finish().dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    (5, NumberFormat.Kind.general, "5", "5"), (-0.25, .number, "-0.25", "-0,25"),
    (0.1, .text, "0.1", "0,1"), (1e15, .general, "1000000000000000", "1000000000000000"),
    (1e21, .general, "1e+21", "1e+21"), (1.5e-7, .general, "1.5e-07", "1,5e-07"),
    (44_651, .date, "2022-03-31", "31/03/2022"),
    (44_651.586_805_555_6, .dateTime, "2022-03-31T14:05:00", "31/03/2022 14:05:00"),
    (44_651.5, .date, "2022-03-31T12:00:00", "31/03/2022 12:00:00"),
    (44_651, .dateTime, "2022-03-31T00:00:00", "31/03/2022 00:00:00"),
    (0.586_805_555_6, .time, "14:05:00", "14:05:00"),
    (44_651.25, .time, "2022-03-31T06:00:00", "31/03/2022 06:00:00"),
    (0.586_805_555_6, .dateTime, "14:05:00", "14:05:00"), (0, .date, "00:00:00", "00:00:00"),
    (0.000_005_787_037, .time, "00:00:00.500", "00:00:00,500"),
    (44_650.999_999_999_9, .dateTime, "2022-03-31T00:00:00", "31/03/2022 00:00:00"),
    (1.5, .elapsed, "36:00:00", "36:00:00"), (0.25, .elapsed, "6:00:00", "6:00:00"),
    (-0.5, .elapsed, "-12:00:00", "-12:00:00"),
    // What no calendar has stays a number.
    (60, .date, "60", "60"), (-1, .date, "-1", "-1"), (3e6, .date, "3000000", "3000000"),
    (1e300, .date, "1e+300", "1e+300"), (1e300, .elapsed, "1e+300", "1e+300"),
  ])
  func `writes the stored value`(
    number: Double, kind: NumberFormat.Kind, standard: String, vietnamese: String
  ) {
    #expect(text(number, kind) == standard)
    #expect(text(number, kind, .excelVietnamese) == vietnamese)
  }

  @Test func `counts days from 1904 where the workbook does`() {
    #expect(text(43_189, .date, .standard, .from1904) == "2022-03-31")
    #expect(text(0.5, .dateTime, .standard, .from1904) == "1904-01-01T12:00:00")
  }

  @Test(arguments: [
    ("2022-03-31", "31/03/2022"), ("2022-03-31T14:05:00", "31/03/2022 14:05:00"),
    ("14:05:00", "14:05:00"), ("2022-02-30", "2022-02-30"), ("2022-03-31?", "2022-03-31?"),
  ])
  func `writes a day that is stored as text`(stored: String, vietnamese: String) {
    var row = Row()
    let range = row.store(stored)
    row.append(Cell(column: 1, kind: .date, text: range))
    var standard = CSVWriter()
    standard.write(row)
    #expect(standard.finish() == Array((stored + "\n").utf8))
    var excel = CSVWriter(profile: .excelVietnamese)
    excel.write(row)
    #expect(excel.finish() == Array("\u{FEFF}\(vietnamese)\r\n".utf8))
  }
}
