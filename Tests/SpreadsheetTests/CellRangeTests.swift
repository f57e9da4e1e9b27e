import Spreadsheet
import Testing

@Suite struct CellRangeTests {
  @Test(arguments: [
    ("C10:C18", 10...18, 3...3), ("C18:C10", 10...18, 3...3), ("D2:B5", 2...5, 2...4),
    ("$A$1:$B$2", 1...2, 1...2), ("B7", 7...7, 2...2),
  ])
  func `reads both corners whatever their order`(
    text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>
  ) {
    #expect(CellRange(text) == CellRange(rows: rows, columns: columns))
  }

  @Test(arguments: ["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2", "A1;B2", "A1:XFE2"])
  func `knows no other range`(text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func `covers its corners and nothing around them`() {
    let range = CellRange(rows: 2...3, columns: 2...4)
    let covered = (1...4).flatMap { row in
      (1...5).filter { range.contains(row: row, column: $0) }.map { "\(row),\($0)" }
    }
    #expect(covered == ["2,2", "2,3", "2,4", "3,2", "3,3", "3,4"])
  }

  @Test func `is written by its corners`() {
    let range = CellRange(rows: 2...3, columns: 2...28)
    #expect(range.description == "B2:AB3")
    #expect(range.topLeft == CellReference(row: 2, column: 2))
  }
}
