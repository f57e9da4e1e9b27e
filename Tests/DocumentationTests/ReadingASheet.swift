import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct ReadingASheet {
  private let bytes = Result {
    try TestPackage(
      rows: """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12.5</v></c>\
        <c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2"><f>B2</f></c></row>
        """, strings: "<si><t>Khoa Dược</t></si>"
    ).bytes()
  }

  @Test func `opens, chooses and reads`() throws {
    let bytes = try bytes.get()
    let workbook = try WorkbookReader(bytes)
    let names = workbook.sheets.map(\.name)
    #expect(names == ["Sheet1"])
    #expect(try choose(workbook) == 0)
    #expect(
      try cells(workbook, 0) == [
        "A2 Khoa Dược", "B2 12.5", "C2 true", "D2 #N/A", "E2 a formula without a value",
      ])
  }

  private func choose(_ workbook: WorkbookReader) throws -> Int {
    let index = workbook.sheetIndex(named: "ĐƠN VỊ") ?? workbook.firstWorksheet
    return try #require(index)
  }

  private func cells(_ workbook: WorkbookReader, _ index: Int) throws -> [String] {
    var lines: [String] = []
    let table = try workbook.readTable(index)
    for row in table.rows {
      for cell in table.cells[row.cells] {
        let place = CellReference(row: row.number, column: cell.column)
        switch cell.kind {
        case .text, .error, .date: lines.append("\(place) \(table.string(of: cell))")
        case .number: lines.append("\(place) \(cell.number.decimalText)")
        case .boolean: lines.append("\(place) \(cell.number == 1)")
        case .blank: lines.append("\(place) a formula without a value")
        }
      }
    }
    return lines
  }
}
