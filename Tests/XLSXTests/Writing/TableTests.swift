import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same tables.
struct TableTests {
  private static func table(_ name: String, _ range: String) throws -> TableDefinition {
    TableDefinition(name: name, range: try #require(CellRange(range)))
  }

  @Test func `writes a table in Excel's usual style`() throws {
    let part = TablePart.xml(
      of: try Self.table("Table1", "C3:E13"), id: 1, columns: ["Column1", "Họ & tên", "a\nb"])
    #expect(
      try body(of: part) == """
        <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" \
        name="Table1" displayName="Table1" ref="C3:E13" totalsRowShown="0">\
        <autoFilter ref="C3:E13"/><tableColumns count="3"><tableColumn id="1" name="Column1"/>\
        <tableColumn id="2" name="Họ &amp; tên"/><tableColumn id="3" name="a_x000a_b"/>\
        </tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" \
        showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>
        """)
  }

  @Test func `writes a plain table`() throws {
    var table = try Self.table("t", "A1:A2")
    table.hasFilter = false
    table.style = nil
    table.hasRowStripes = false
    #expect(
      try body(of: TablePart.xml(of: table, id: 7, columns: ["x"])) == """
        <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" \
        name="t" displayName="t" ref="A1:A2" totalsRowShown="0"><tableColumns count="1">\
        <tableColumn id="1" name="x"/></tableColumns><tableStyleInfo showFirstColumn="0" \
        showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>
        """)
  }

  // MARK: What is refused

  /// A workbook of one sheet with these texts in its first row.
  private static func workbook(
    _ tables: [TableDefinition], header: [String] = ["a", "b"],
    _ change: (inout Workbook) -> Void = { _ in }
  ) -> Workbook {
    var sheet = Worksheet(name: "Sheet1") { emit in
      emit(
        Row(number: 1) { row in
          for (index, text) in header.enumerated() { row.add(index + 1, text) }
        })
    }
    sheet.tables = tables
    var workbook = Workbook(sheets: [sheet], styles: StyleTable())
    change(&workbook)
    return workbook
  }

  private static func failure(_ workbook: Workbook) -> WorkbookWritingError? {
    #expect(throws: WorkbookWritingError.self) { try WorkbookWriter.bytes(of: workbook) }
  }

  @Test(arguments: [(["a", "A"], "B1"), (["", "b"], "A1"), (["a"], "B1")])
  func `refuses columns whose headers are no text or the same`(header: [String], cell: String)
    throws
  {
    let workbook = Self.workbook([try Self.table("t", "A1:B3")], header: header)
    #expect(Self.failure(workbook) == refusal(.invalidTableHeader, cell))
  }

  @Test func `refuses a header that a formula gives`() throws {
    var sheet = Worksheet(name: "Sheet1") { emit in
      emit(
        Row(number: 1) { row in
          row.add(1, "a")
          row.append(formula: "A1&\"b\"", text: "ab", column: 2)
        })
    }
    sheet.tables = [try Self.table("t", "A1:B3")]
    let workbook = Workbook(sheets: [sheet], styles: StyleTable())
    #expect(Self.failure(workbook) == refusal(.invalidTableHeader, "B1"))
  }

  @Test func `refuses a table without a row of data`() throws {
    #expect(
      Self.failure(Self.workbook([try Self.table("t", "A1:B1")]))
        == refusal(.tableWithoutRows, "A1"))
  }

  @Test func `refuses a name that is none or taken`() throws {
    #expect(
      Self.failure(Self.workbook([try Self.table("A1", "A1:B3")]))
        == refusal(.invalidName("A1"), "A1"))
    let two = [try Self.table("t", "A1:A3"), try Self.table("T", "B1:B3")]
    #expect(Self.failure(Self.workbook(two)) == refusal(.duplicateName("T"), "B1"))
    let named = Self.workbook([two[0]]) {
      $0.definedNames = [DefinedName(name: "T", formula: "1")]
    }
    #expect(Self.failure(named) == refusal(.duplicateName("t"), "A1"))
  }

  @Test func `refuses a table that shares cells with another, a merged range or the filter`() throws
  {
    let table = try Self.table("t", "A1:B3")
    let two = Self.workbook([table, try Self.table("u", "B3:C9")])
    #expect(Self.failure(two) == refusal(.overlappingTable, "B3"))
    let merged = Self.workbook([table]) { $0.sheets[0].merges = ranges("B3:B4") }
    #expect(Self.failure(merged) == refusal(.overlappingTable, "A1"))
    let filtered = Self.workbook([table]) { $0.sheets[0].autoFilter = CellRange("A3:C9") }
    #expect(Self.failure(filtered) == refusal(.overlappingTable, "A1"))
  }
}
