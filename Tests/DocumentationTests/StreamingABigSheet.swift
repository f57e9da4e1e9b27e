import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct StreamingABigSheet {
  private let workbook: WorkbookReader

  init() throws {
    let rows = (1...1_000).map {
      "<row r='\($0)'><c r='A\($0)' t='str'><v>row \($0)</v></c><c r='B\($0)'><v>0.5</v></c></row>"
    }
    workbook = try TestPackage(rows: rows.joined()).reader()
  }

  @Test func `adds up a column`() throws {
    var total = 0.0
    try workbook.readSheet(0) { row in
      for cell in row.cells where cell.column == 2 && cell.kind == .number {
        total += cell.number
      }
      return .proceed
    }
    #expect(total == 500)
  }

  @Test func `reads the header only`() throws {
    var header: [String] = []
    try workbook.readSheet(0) { row in
      header = row.cells.map(row.string(of:))
      return .stop
    }
    #expect(header == ["row 1", "0.5"])
  }
}
