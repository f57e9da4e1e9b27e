import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct CellPlaceTests {
  @Test func `rows and cells without a reference follow the one before`() throws {
    let contents = try TestPackage(
      rows: """
        <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row>\
        <row><c/><c><v>5</v></c></row>
        """
    ).contents()
    #expect(
      contents.cells == [
        #"A1 number 1 "1""#, #"D1 number 2 "2""#, #"E1 number 3 "3""#, #"A7 number 4 "4""#,
        #"B8 number 5 "5""#,
      ])
    #expect(contents.diagnostics == [])
  }

  @Test func `a row without a number stands where its first cell says`() throws {
    let contents = try TestPackage(
      rows: """
        <row><c r="B7"><v>1</v></c><c r="C9"><v>2</v></c></row><row><c><v>3</v></c></row>
        """
    ).contents()
    #expect(contents.cells == [#"B7 number 1 "1""#, #"C7 number 2 "2""#, #"A8 number 3 "3""#])
    #expect(contents.diagnostics == ["C7 rowMismatch"])
  }

  @Test func `the row's number wins over the cell's`() throws {
    let contents = try TestPackage(rows: "<row r='5'><c r='B6'><v>1</v></c></row>").contents()
    #expect(contents.cells == [#"B5 number 1 "1""#])
    #expect(contents.diagnostics == ["B5 rowMismatch"])
  }

  @Test(arguments: ["b3", "$B$3", "B03"])
  func `a reference may be written in other ways`(reference: String) throws {
    let contents = try TestPackage(
      rows: "<row r='3'><c r='\(reference)'><v>1</v></c></row>"
    ).contents()
    #expect(contents.cells == [#"B3 number 1 "1""#])
    #expect(contents.diagnostics == [])
  }

  @Test(arguments: ["[1", "B", "3", "B 3", "BB-3", "Ô3", "1B"])
  func `a reference that cannot be read counts as missing`(reference: String) throws {
    let contents = try TestPackage(
      rows: "<row r='3'><c><v>1</v></c><c r='\(reference)'><v>2</v></c></row>"
    ).contents()
    #expect(contents.cells == [#"A3 number 1 "1""#, #"B3 number 2 "2""#])
    #expect(contents.diagnostics == ["B3 invalidReference"])
  }

  @Test(arguments: ["x", "-1", "1.0", " 2"])
  func `a row number that cannot be read counts as missing`(number: String) throws {
    let contents = try TestPackage(
      rows: "<row r='4'><c><v>1</v></c></row><row r='\(number)'><c><v>2</v></c></row>"
    ).contents()
    #expect(contents.cells == [#"A4 number 1 "1""#, #"A5 number 2 "2""#])
    #expect(contents.diagnostics == ["A5 invalidReference"])
  }

  @Test(arguments: ["XFE1", "A1048577", "A0", "ABCDEFGHIJ1", "A99999999999999999999"])
  func `a cell outside the grid is an error`(reference: String) throws {
    let reader = try TestPackage(
      rows: "<row r='1'><c r='B1'><v>1</v></c><c r='\(reference)'><v>1</v></c></row>"
    ).reader()
    let error = #expect(throws: XLSXError.self) { try reader.contents() }
    #expect(error?.kind == .outsideGrid)
    #expect(error?.sheet == "Sheet1")
    #expect(error?.part == "xl/worksheets/sheet1.xml")
    #expect(error?.cell == CellReference(row: 1, column: 2))
  }

  @Test(arguments: ["0", "1048577", "99999999999999999999"])
  func `a row outside the grid is an error`(number: String) throws {
    let reader = try TestPackage(rows: "<row r='\(number)'/>").reader()
    #expect(throws: XLSXError.self) { try reader.contents() }
  }

  @Test(arguments: ["<row r='1048576'/><row/>", "<row r='1'><c r='XFD1'/><c/></row>"])
  func `what follows the last row or column is outside the grid`(rows: String) throws {
    let reader = try TestPackage(rows: rows).reader()
    let error = #expect(throws: XLSXError.self) { try reader.contents() }
    #expect(error?.kind == .outsideGrid)
  }

  @Test func `the corners of the grid are two cells`() throws {
    let cells = try TestPackage(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c></row>\
        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row>
        """
    ).cells()
    #expect(cells == [#"A1 number 1 "1""#, #"XFD1048576 number 2 "2""#])
  }

  @Test func `rows and cells come in the file's order, and what is out of order is told`() throws {
    let contents = try TestPackage(
      rows: """
        <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="A2"><v>3</v></c></row>\
        <row r="1"><c r="A1"><v>4</v></c></row><row r="1"><c r="A1"><v>5</v></c></row>
        """
    ).contents()
    #expect(
      contents.cells == [
        #"B2 number 1 "1""#, #"A2 number 2 "2""#, #"A2 number 3 "3""#, #"A1 number 4 "4""#,
        #"A1 number 5 "5""#,
      ])
    #expect(
      contents.diagnostics == [
        "A2 unorderedCell", "A2 unorderedCell", "A1 unorderedRow", "A1 unorderedRow",
      ])
  }

  @Test(arguments: [("1", true), ("true", true), ("0", false), ("false", false), ("", false)])
  func `a hidden row is delivered and marked`(value: String, isHidden: Bool) throws {
    let contents = try TestPackage(
      rows: "<row r='3' hidden='\(value)'><c><v>1</v></c></row>"
    ).contents()
    #expect(contents.rows == [3])
    #expect(contents.hiddenRows == (isHidden ? [3] : []))
  }

  @Test func `reading stops where it is told to`() throws {
    let reader = try TestPackage(
      rows: "<row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row><row r='x'>"
    ).reader()
    var rows: [Int] = []
    _ = try reader.readSheet(0) { row in
      rows.append(row.number)
      return row.number == 1 ? .stop : .proceed
    }
    #expect(rows == [1])
  }

  @Test func `the dimension and spans of a sheet are not asked`() throws {
    let package = TestPackage(
      sheet: TestPackage.worksheet(
        """
        <dimension ref=""/><sheetData><row r="2" spans="9:1"><c r="C2"><v>1</v></c></row></sheetData>
        """))
    #expect(try package.cells() == [#"C2 number 1 "1""#])
  }
}
