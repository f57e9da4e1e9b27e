import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct SheetDetailsTests {
  private func contents(_ sheet: String) throws -> SheetContents {
    try TestPackage(sheet: TestPackage.worksheet(sheet)).contents()
  }

  @Test func `merged ranges come in the file's order`() throws {
    let contents = try contents(
      """
      <sheetData/><mergeCells count="1"><mergeCell ref="C10:C18"/><mergeCell ref="B2:A1"/>\
      <mergeCell ref="$A$1:$XFD$1048576"/><mergeCell ref="D4"/><mergeCell ref="E5:E5"/></mergeCells>
      """)
    #expect(contents.merges == ["C10:C18", "A1:B2", "A1:XFD1048576"])
    #expect(contents.diagnostics == [])
  }

  @Test(arguments: ["", "A1:", "A:A", "A1:B2:C3", "x", "A1:XFE1"])
  func `a merged range that cannot be read is told`(reference: String) throws {
    let contents = try contents(
      """
      <sheetData/><mergeCells><mergeCell ref="\(reference)"/><mergeCell/><mergeCell ref="A1:A2"/>\
      </mergeCells>
      """)
    #expect(contents.merges == ["A1:A2"])
    #expect(contents.diagnostics == ["A1 invalidMerge", "A1 invalidMerge"])
  }

  @Test func `hidden columns are ranges`() throws {
    let contents = try contents(
      """
      <cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/>\
      <col min="5" max="5" hidden="true"/><col min="6" max="6" hidden="0"/>\
      <col min="7" max="99999999999999999999" hidden="1"/></cols><sheetData/>
      """)
    #expect(contents.hiddenColumns == [2...3, 5...5, 7...16_384])
    #expect(contents.diagnostics == [])
  }

  @Test(arguments: [("3", "2"), ("0", "2"), ("-1", "2"), ("x", "2"), ("", ""), ("16385", "16385")])
  func `columns that cannot be read are told`(first: String, last: String) throws {
    let contents = try contents(
      "<cols><col min='\(first)' max='\(last)' hidden='1'/></cols><sheetData/>")
    #expect(contents.hiddenColumns == [])
    #expect(contents.diagnostics == ["A1 invalidColumns"])
  }

  @Test func `lists of the same names elsewhere are not the sheet's`() throws {
    let contents = try contents(
      """
      <conditionalFormatting><mergeCells><mergeCell ref="A1:B2"/></mergeCells></conditionalFormatting>\
      <cols><new><col min="1" max="2" hidden="1"/></new></cols>\
      <sheetData><new><row><c><v>1</v></c></row></new></sheetData>\
      <customSheetViews><cols><col min="1" max="2" hidden="1"/></cols></customSheetViews>
      """)
    #expect(contents == SheetContents())
  }

  @Test func `a sheet without rows is empty`() throws {
    #expect(try contents("") == SheetContents())
    #expect(try contents("<sheetData/>") == SheetContents())
  }

  @Test func `diagnostics are bounded`() throws {
    var limits = ReadingLimits.standard
    limits.diagnostics = 3
    let rows = String(repeating: "<row><c><v>x</v></c></row>", count: 10)
    let contents = try TestPackage(rows: rows).reader(limits: limits).contents()
    #expect(contents.cells.count == 10)
    #expect(contents.diagnostics == ["A1 invalidValue", "A2 invalidValue", "A3 invalidValue"])
  }
}
