import Campaign
import CodecTestSupport
import CSV
import Spreadsheet
import TestSupport
import Testing
import XLSX

/// Conversions of CSV files, and what of them becomes numbers and days in a workbook.
@Suite struct ConvertTextTests {
  private let conversion: Conversion

  init() throws { conversion = try Conversion() }

  @Test(arguments: [
    "a,b\n1,\"x\ny\"\n", "\n\na\n\n", "a,,\"\"\n", " a ,\"b\"\"c\"\n", "a\n\"b,c\"\n1,2,3\n",
  ])
  func `gives the fields of a CSV file back`(text: String) throws {
    let fields = try readFields(Array(text.utf8), commaUTF8)
    let written = try conversion.csv(Array(text.utf8))
    #expect(try readFields(Array(written.utf8), commaUTF8) == fields)
  }

  @Test func `leaves out the line that only names the delimiter`() throws {
    #expect(try conversion.csv(Array("sep=;\r\na;b\r\n1;2\r\n".utf8)) == "a,b\n1,2\n")
  }

  @Test(arguments: [
    ("12", "number 12"), ("-1.5", "number -1.5"), ("0", "number 0"),
    ("123456789012345", "number 123456789012345"), ("2022-03-31", "number 44651"),
    ("0123", "text"), ("1234567890123456", "text"), ("1.50", "text"), ("-0", "text"),
    ("1e5", "text"), ("+5", "text"), ("31/3/2022", "text"), ("2022-02-30", "text"),
    ("1900-02-28", "text"), ("TRUE", "text"), ("=1+1", "text"), (" 5", "text"), ("1,5", "text"),
  ])
  func `makes numbers and days only of what prints back`(field: String, cell: String) throws {
    for row in [1, 2] {
      let csv = (row == 1 ? "" : "head\n") + "\"\(field)\"\n"
      let cells = try conversion.workbook(Array(csv.utf8)).contents().cells
      let expected = cell == "text" ? "A\(row) text \"\(field)\"" : "A\(row) \(cell)"
      #expect(cells.last?.hasPrefix(expected) == true, "\(cells)")
    }
  }

  @Test func `makes no number of points where commas stand before the decimals`() throws {
    let csv = "a;b\n1,5;1.234\n2,25;4,5\n7;-8\n"
    #expect(
      try conversion.workbook(Array(csv.utf8)).contents().cells.dropFirst(2) == [
        #"A2 text "1,5""#, #"B2 text "1.234""#, #"A3 text "2,25""#, #"B3 text "4,5""#,
        #"A4 number 7 "7""#, #"B4 number -8 "-8""#,
      ])
  }

  @Test func `styles and freezes the first row, and sizes the columns`() throws {
    let bytes = Array("Tên cơ quan đơn vị,n,ngày\nA,1,2022-03-31\n".utf8)
    let workbook = try conversion.workbook(bytes)
    let styles = workbook.styles
    var found: [CellStyle] = []
    _ = try workbook.readSheet(0) { row in
      found += row.cells.map { styles[$0.style] }
      return .proceed
    }
    #expect(found.map(\.font.isBold) == [true, true, true, false, false, false])
    #expect(found.last?.numberFormat.code == "yyyy-mm-dd")
    let sheet = try #require(try part("xl/worksheets/sheet1.xml"))
    #expect(sheet.contains("ySplit=\"1\""))
    #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"20\""))
  }

  private func part(_ name: String) throws -> String? {
    try NamedContents.all(in: conversion.folder.bytes("output"))
      .first { String(decoding: $0.name, as: UTF8.self) == name }
      .map { String(decoding: $0.contents, as: UTF8.self) }
  }

  @Test func `refuses what a sheet cannot hold`() throws {
    let rows = [UInt8](repeating: UInt8(ascii: "\n"), count: CellReference.maximumRow) + [0x61]
    #expect(
      try conversion.failure(rows, to: .xlsx)
        == .unwritableWorkbook(
          WorkbookWritingError(
            .outsideSheet, sheet: "Sheet1",
            cell: CellReference(row: CellReference.maximumRow + 1, column: 1))))
    let wide = [UInt8](repeating: UInt8(ascii: ","), count: CellReference.maximumColumn)
    #expect(
      try conversion.failure(wide)
        == .unusableText(try #require(throws: CSVError.self) { try readFields(wide) }))
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 32_768)
    #expect(
      try conversion.failure(long, to: .xlsx)
        == .unwritableWorkbook(
          WorkbookWritingError(
            .textTooLong, sheet: "Sheet1", cell: CellReference(row: 1, column: 1))))
  }

  @Test func `says in which code page it read a text that is no UTF-8`() throws {
    let notes = try conversion.run([0x54, 0xEA, 0x6E, 0x0A], to: .csv)
    #expect(notes.first == [.codePage(.windows1252)])
    #expect(try conversion.folder.text("output") == "Tên\n")
  }
}
