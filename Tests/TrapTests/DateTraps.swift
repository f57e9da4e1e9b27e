import CSV
import Spreadsheet
import CodecTestSupport
import XLSX

/// Days, times and number formats.
enum DateTraps {
  static let traps = days + formats + texts

  /// What a number of this kind is in a CSV file.
  private static func text(_ number: Double, _ kind: NumberFormat.Kind) -> String {
    var style = CellStyle()
    style.numberFormat = NumberFormat(code: "", kind: kind)
    var row = Row()
    row.append(Cell(column: 1, kind: .number, style: 1, number: number))
    var writer = CSVWriter()
    writer.write(row, styles: [.standard, style])
    return String(decoding: writer.finish().dropLast(), as: UTF8.self)
  }

  private static func kinds(_ styles: String) throws -> [NumberFormat.Kind] {
    try TestPackage(rows: "", styles: styles).reader().styles.map(\.numberFormat.kind)
  }

  // MARK: Days

  private static let days: [Trap] = [
    Trap(
      "D1", "serials are days but for the 29 February 1900 that never was, and stay numbers else"
    ) {
      for (serial, day) in [
        (1, "1900-01-01"), (59, "1900-02-28"), (60, nil), (61, "1900-03-01"), (0, nil), (-1, nil),
        (44_651, "2022-03-31"), (2_958_465, "9999-12-31"), (2_958_466, nil), (.max, nil),
        (.min, nil),
      ] {
        try expect(DateSystem.from1900.day(serial: serial)?.description, day)
      }
      try expect(text(44_651.5, .date), "2022-03-31T12:00:00")
      try expect([60, -1, 3e6].map { text($0, .date) }, ["60", "-1", "3000000"])
    },
    Trap("D2", "days are counted from 1904 where the workbook says so, in either spelling") {
      for (value, system) in [
        ("1", DateSystem.from1904), ("true", .from1904), ("0", .from1900), ("", .from1900),
      ] {
        var package = TestPackage(rows: "")
        package["xl/workbook.xml"] = TestPackage.workbook(
          "<sheet name='a' r:id='rId1'/>", before: "<workbookPr date1904='\(value)'/>")
        try expect(package.reader().dateSystem, system)
      }
      try expect(DateSystem.from1904.day(serial: 0)?.description, "1904-01-01")
      try expect(DateSystem.from1904.day(serial: 43_189)?.description, "2022-03-31")
    },
    Trap("D3", "milliseconds are rounded into the next second, minute, hour and day") {
      let moment = 44_650 + 86_399.9995 / 86_400
      try expect(text(moment, .dateTime), "2022-03-31T00:00:00")
      try expect(text(59.9996 / 86_400, .time), "00:01:00")
      try expect(text(3_599.9996 / 86_400, .time), "01:00:00")
      try expect(text(86_399.9996 / 86_400, .elapsed), "24:00:00")
    },
  ]

  // MARK: Formats

  private static let formats: [Trap] = [
    Trap("D4", "built-in formats are days and times, those that depend on the locale too") {
      let ids: [(ClosedRange<Int>, NumberFormat.Kind)] = [
        (14...17, .date), (18...21, .time), (22...22, .dateTime), (45...45, .time),
        (46...46, .elapsed), (47...47, .time), (27...31, .date), (32...33, .time),
        (34...36, .date), (50...58, .date), (37...40, .number), (49...49, .text),
      ]
      for (range, kind) in ids {
        let list = range.map { "<xf numFmtId='\($0)'/>" }.joined()
        try expect(kinds("<cellXfs>\(list)</cellXfs>"), range.map { _ in kind })
      }
    },
    Trap("D5", "the first section of a format decides, but for what it quotes, skips and brackets")
    {
      let codes: [(String, NumberFormat.Kind)] = [
        (#""ngày" dd"#, .date), (#""ngày" 0"#, .number), (#"\d0"#, .number), ("_d0", .number),
        ("*d0", .number), ("[Red]0", .number), ("[>=100]0", .number), ("[h]:mm", .elapsed),
        ("[$-42A]dd/mm/yyyy", .date), ("#,##0 [$₫-42A]", .number), ("h:mm AM/PM", .time),
        ("dd/mm/yyyy hh:mm", .dateTime), ("General", .general), ("", .general), ("@", .text),
        ("0;-0;0;@", .number), ("0;dd/mm", .number), ("ngày dd", .date),
      ]
      for (code, kind) in codes {
        try expect("\(code): \(NumberFormat(code: code).kind)", "\(code): \(kind)")
      }
    },
    Trap("D6", "a format or style that is not there is General, and is told") {
      let package = TestPackage(
        rows: "<row><c s='9'><v>44651</v></c></row>",
        styles: "<cellXfs><xf/><xf numFmtId='999'/></cellXfs>")
      let reader = try package.reader()
      try expect(reader.styles.map(\.numberFormat.kind), [.general, .general])
      try expect(
        reader.diagnostics, [Diagnostic(.incompleteStyle, part: "xl/styles.xml")])
      let found = try reader.contents()
      try expect(found.cells, [#"A1 number 44651 "44651""#])
      try expect(found.diagnostics, ["A1 unknownStyle"])
    },
    Trap("D8", "a format counts although applyNumberFormat says no") {
      try expect(
        kinds("<cellXfs><xf numFmtId='14' applyNumberFormat='0'/></cellXfs>"), [.date])
    },
  ]

  // MARK: Texts

  private static let texts: [Trap] = [
    Trap("D7", "days that are stored as ISO 8601 text stay as they are") {
      for text in [
        "2022-03-31", "2022-03-31T14:05:00", "2022-03-31T14:05:00Z", "2022-03-31T14:05:00+07:00",
        "14:05:00",
      ] {
        try expect(
          TestPackage(rows: "<row><c t='d'><v>\(text)</v></c></row>").cells(),
          ["A1 date \"\(text)\""])
      }
    },
    // Nothing is flagged as ambiguous, since nothing is taken for a day.
    Trap("D9", "text that looks like a day stays text") {
      try expectText(["31/03/2022", "03/31/2022", "03/04/2022", "3-4-22", "31 tháng 3"])
    },
    Trap("D10", "numbers in the spelling of a locale stay text; the decimal comma is declared") {
      try expectText(["0123", "1.234.567,89", "1,234,567.89", "12\u{A0}345", "1,5"])
      var profile = CSVProfile.standard
      profile.usesDecimalComma = true
      profile.delimiter = UInt8(ascii: ";")
      var row = Row()
      row.append(Cell(column: 1, kind: .number, number: 1_234_567.89))
      var writer = CSVWriter(profile: profile)
      writer.write(row)
      try expect(writer.finish(), Array("1234567,89\n".utf8))
    },
  ]

  /// Makes sure that these texts come out of a workbook and a CSV file as they went in.
  private static func expectText(_ texts: [String], line: UInt = #line) throws {
    for text in texts {
      try expect(
        TestPackage(rows: "<row><c t='str'><v>\(text)</v></c></row>").cells(),
        ["A1 text \"\(text)\""], line: line)
      let options = CSVReadingOptions(encoding: .utf8, delimiter: UInt8(ascii: ";"))
      try expect(listing(Array(text.utf8), options), ["1: [\(text)]"], line: line)
    }
  }
}
