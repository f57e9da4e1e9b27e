import Campaign
import CodecTestSupport
import Spreadsheet
import TestSupport
import Testing

/// What the values of a workbook are in a CSV file.
@Suite struct ConvertValueTests {
  private let conversion: Conversion

  init() throws { conversion = try Conversion() }

  /// The cell formats that the tests name by their index.
  private static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/>\
    <numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="21"/>\
    <xf numFmtId="164"/></cellXfs>
    """

  private func csv(
    _ rows: String, strings: String? = nil, profile: ConvertJob.Profile = .standard
  ) throws -> String {
    let package = TestPackage(rows: rows, strings: strings, styles: Self.styles)
    return try conversion.csv(package.bytes(), profile: profile)
  }

  private func value(_ attributes: String, _ value: String) throws -> String {
    String(try csv("<row r='1'><c r='A1' \(attributes)><v>\(value)</v></c></row>").dropLast())
  }

  @Test(arguments: [
    ("5", "5"), ("0.1", "0.1"), ("0.30000000000000004", "0.30000000000000004"), ("-0", "0"),
    ("9999999999999998", "9999999999999998"), ("1E16", "1e+16"), ("1.50", "1.5"),
    ("123456789012345678", "123456789012345680"), ("1e-7", "1e-07"), ("+7", "7"),
  ])
  func `writes the shortest decimal that reads back to the stored number`(
    stored: String, text: String
  ) throws {
    let written = try value("", stored)
    #expect(Double(written) == Double(stored))
    #expect(written == (text == "123456789012345680" ? "1.2345678901234568e+17" : text))
  }

  @Test(arguments: [
    ("44651", "2022-03-31"), ("44651.5", "2022-03-31T12:00:00"), ("1", "1900-01-01"),
    ("59", "1900-02-28"), ("61", "1900-03-01"), ("2958465", "9999-12-31"),
    // Below 1 there is no day, only a time.
    ("0", "00:00:00"), ("0.5", "12:00:00"),
    // No calendar has these days.
    ("60", "60"), ("-1", "-1"), ("2958466", "2958466"), ("1e300", "1e+300"),
  ])
  func `writes days by ISO 8601, and numbers where there is no such day`(
    stored: String, text: String
  ) throws {
    #expect(try value("s='1'", stored) == text)
  }

  @Test(arguments: [
    ("s='2'", "44651.58680555555", "2022-03-31T14:05:00"), ("s='3'", "0.5", "12:00:00"),
    ("s='3'", "0.500005", "12:00:00.432"), ("s='3'", "44651.5", "2022-03-31T12:00:00"),
    ("s='4'", "1.5", "36:00:00"), ("s='4'", "0.0625", "1:30:00"), ("s='4'", "-0.5", "-12:00:00"),
    ("t='d'", "2022-03-31", "2022-03-31"),
    ("t='d'", "2022-03-31T14:05:00", "2022-03-31T14:05:00"),
  ])
  func `writes moments, times of day and spans of time`(
    attributes: String, stored: String, text: String
  ) throws {
    #expect(try value(attributes, stored) == text)
  }

  @Test func `counts days from 1904 where the workbook does`() throws {
    var package = TestPackage(
      rows: "<row r='1'><c r='A1' s='1'><v>43189</v></c><c r='B1' s='1'><v>0</v></c></row>",
      styles: Self.styles)
    package["xl/workbook.xml"] = TestPackage.workbook(
      "<sheet name='Sheet1' sheetId='1' r:id='rId1'/>", before: "<workbookPr date1904='1'/>")
    #expect(try conversion.csv(package.bytes()) == "2022-03-31,1904-01-01\n")
  }

  @Test(arguments: [
    ("t='b'", "1", "TRUE"), ("t='b'", "0", "FALSE"), ("t='e'", "#N/A", "#N/A"),
    ("t='str'", " a ", " a "), ("t='str'", "a&#13;b", "\"a\rb\""), ("t='str'", "0123", "0123"),
    ("t='str'", "=1+1", "=1+1"), ("t='str'", "a,\"b\"", "\"a,\"\"b\"\"\""),
  ])
  func `writes booleans and errors by name and text as stored`(
    attributes: String, stored: String, text: String
  ) throws {
    #expect(try value(attributes, stored) == text)
  }

  @Test func `writes the cached values of formulas`() throws {
    let rows = """
      <row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>"x"</f><v>x</v></c></row>
      """
    #expect(try csv(rows) == "2,x\n")
  }

  @Test func `begins at A1 and keeps blank rows`() throws {
    #expect(
      try csv("<row r='3'><c r='C3'><v>1</v></c></row><row r='5'><c r='A5'><v>2</v></c></row>")
        == "\n\n,,1\n\n2\n")
  }

  @Test func `writes for a Vietnamese Excel`() throws {
    let rows = """
      <row r='1'><c r='A1'><v>1.5</v></c><c r='B1' s='1'><v>44651</v></c>\
      <c r='C1' s='2'><v>44651.5</v></c><c r='D1' t='str'><v>=1</v></c>\
      <c r='E1'><v>-5</v></c></row>
      """
    #expect(
      try csv(rows, profile: .excelVietnamese)
        == "\u{FEFF}1,5;31/03/2022;31/03/2022 12:00:00;\"'=1\";-5\r\n")
  }
}
