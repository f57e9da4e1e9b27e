import FormTestSupport
import Forms
import Spreadsheet
import Testing

/// Sheets as large as a submission may be, made so that a row could be compared with every other: a reader
/// that does so does not come to an end.
struct ScaleTests {
  private static let rowCount = 1_500

  /// The form's header, and the same row over and over.
  private func table(_ rows: String..., merges: [CellRange] = []) -> Table {
    var grid = Grid(header)
    let lines = rows.map { Grid.Line($0[...]) }
    for index in 0..<Self.rowCount { grid.lines.append(lines[index % lines.count]) }
    grid.merges = merges
    return grid.table
  }

  private func expectLaw(_ table: Table) throws {
    let document = FormDocument(tables: [table])
    #expect(ReadingLaw.violations(of: try read(document), document) == [])
  }

  @Test(arguments: [
    ["| Khoa Nội"], ["TỔNG CỘNG: 1 tập thể, 1 cá nhân", "1 | Lê Văn Cường | Khoa Nội"],
    ["1 | | Khoa Nội", "| Khoa Nội | | x"], ["SỞ Y TẾ"],
  ])
  func `reads so many rows of one kind`(rows: [String]) throws {
    try expectLaw(
      rows.count == 1 ? table("II | Cá nhân", rows[0]) : table("II | Cá nhân", rows[0], rows[1]))
  }

  @Test func `reads so many merged ranges`() throws {
    let down = (0..<Self.rowCount / 2).map { index in
      CellRange(rows: 2 * index + 2...2 * index + 3, columns: 3...3)
    }
    try expectLaw(table("1 | Lê Văn Cường | Khoa Nội", "2 | Trần Thị Hoa", merges: down))
  }

  @Test func `reads so many merged ranges that each cover the whole sheet`() throws {
    let all = CellRange(
      rows: 1...CellReference.maximumRow, columns: 1...CellReference.maximumColumn)
    try expectLaw(
      table("1 | Lê Văn Cường", merges: Array(repeating: all, count: Self.rowCount)))
  }

  @Test func `reads a cell of very many words`() throws {
    for words in ["tên ", "1 ", "5 tập thể 5 cá nhân ", "khoa ", "a; ", "Sở Y tế "] {
      let text = String(repeating: words, count: 1_000)
      var grid = Grid(header)
      for cells in [
        [text], ["", text], ["1", text], ["1", "Lê Văn Cường", text], ["", "Khoa: " + text],
      ] {
        grid.lines.append(Grid.Line(cells: cells))
      }
      try expectLaw(grid.table)
    }
  }

  @Test func `reads rows of very many cells`() throws {
    let cells = (1...500).map { "Ghi chú \($0)" }
    var grid = Grid(header)
    for _ in 0..<2 { grid.lines.append(Grid.Line(cells: cells)) }
    try expectLaw(grid.table)
  }
}
