import Campaign
import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

/// What the values of a workbook are in another one.
@Suite struct ConvertWorkbookTests {
  private static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode=""/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="164"/></cellXfs>
    """

  /// The cells of row 1 and of row 2 once they were converted, with what their formats make of them.
  private func converted(_ cells: String, dates1904: Bool = false) throws -> [String] {
    let rows = [1, 2].map { row in
      "<row r='\(row)'>\(cells.replacing("#", with: "\(row)"))</row>"
    }
    var package = TestPackage(rows: rows.joined(), styles: Self.styles)
    package["xl/workbook.xml"] = TestPackage.workbook(
      "<sheet name='Sheet1' sheetId='1' r:id='rId1'/>",
      before: "<workbookPr date1904='\(dates1904)'/>")
    let workbook = try Conversion().workbook(package.bytes())
    var found: [String] = []
    _ = try workbook.readSheet(0) { row in
      for cell in row.cells {
        let kind = workbook.styles[cell.style].numberFormat.kind
        let value = cell.kind == .text ? row.string(of: cell) : cell.number.decimalText
        found.append("\(cell.kind) \(value) \(kind)")
      }
      return .proceed
    }
    return found
  }

  @Test func `keeps typed values, in the first row too`() throws {
    let cells = """
      <c r='A#'><v>0.1</v></c><c r='B#' s='1'><v>44651</v></c><c r='C#' s='2'><v>0.5</v></c>\
      <c r='D#' t='b'><v>1</v></c><c r='E#' t='str'><v>0123</v></c><c r='F#' s='3'><v>7</v></c>
      """
    let row = [
      "number 0.1 general", "number 44651 date", "number 0.5 time", "boolean 1 general",
      "text 0123 general", "number 7 general",
    ]
    #expect(try converted(cells) == row + row)
  }

  @Test func `moves days that were counted from 1904`() throws {
    let cells = """
      <c r='A#' s='1'><v>43189</v></c><c r='B#'><v>43189</v></c><c r='C#' s='2'><v>0.5</v></c>
      """
    let row = ["number 44651 date", "number 43189 general", "number 0.5 time"]
    #expect(try converted(cells, dates1904: true) == row + row)
  }

  @Test func `shows numbers plainly, and days as days, where formats break off or are too many`()
    throws
  {
    let codes = ["&quot;n", "dd/mm/yyyy\\"] + (0..<300).map { "0\\ \($0)" } + ["dd/mm/yy"]
    let formats = codes.enumerated().map { index, code in
      "<numFmt numFmtId='\(164 + index)' formatCode='\(code)'/>"
    }
    let cells = codes.indices.map { "<xf numFmtId='\(164 + $0)'/>" }
    let last = codes.count - 1
    let package = TestPackage(
      rows: """
        <row r='1'><c r='A1' s='0'><v>5</v></c><c r='B1' s='1'><v>5</v></c>\
        <c r='C1' s='2'><v>5</v></c><c r='D1' s='\(last - 1)'><v>5</v></c>\
        <c r='E1' s='\(last)'><v>5</v></c></row>
        """,
      styles: "<numFmts>\(formats.joined())</numFmts><cellXfs>\(cells.joined())</cellXfs>")
    let workbook = try Conversion().workbook(package.bytes())
    var found: [String] = []
    _ = try workbook.readSheet(0) { row in
      found += row.cells.map { workbook.styles[$0.style].numberFormat.code }
      return .proceed
    }
    #expect(found == ["General", "yyyy-mm-dd", "0\\ 0", "General", "yyyy-mm-dd"])
  }

  @Test(arguments: [
    ("2022-03-31", "number 44651 date"), ("2022-03-31T12:00:00", "number 44651.5 dateTime"),
    ("2022-03-31T12:00Z", "number 44651.5 dateTime"),
    // What no serial can tell stays the text that is stored.
    ("1899-12-31", "text 1899-12-31 general"), ("12:00:00", "text 12:00:00 general"),
    ("2022-03-31T25:00:00", "text 2022-03-31T25:00:00 general"),
    ("2022-03-31T12:00:00+07:00", "text 2022-03-31T12:00:00+07:00 general"),
  ])
  func `makes serials of days that are stored as text`(stored: String, cell: String) throws {
    #expect(try converted("<c r='A#' t='d'><v>\(stored)</v></c>") == [cell, cell])
  }
}
