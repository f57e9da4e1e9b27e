import Spreadsheet
import Testing

@Suite struct TableTests {
  /// Two rows with content around one without.
  private static func table() -> Table {
    var table = Table(name: "Sheet1")
    var row = Row(number: 2)
    row.append(blank: 1, style: 3)
    row.append(text: "Khoa Nội", column: 2)
    table.append(row)
    row.reset(number: 3)
    row.append(blank: 1, style: 3)
    row.append(text: "", column: 2)
    table.append(row)
    row.reset(number: 9, isHidden: true)
    row.append(number: 1, column: 1)
    row.append(text: "Khoa Ngoại", column: 2)
    table.append(row)
    return table
  }

  @Test func `keeps the rows and cells with content only`() {
    let table = Self.table()
    #expect(table.rows.map(\.number) == [2, 9])
    #expect(table.rows.map(\.isHidden) == [false, true])
    #expect(table.rows.map { table.cells[$0.cells].map(\.column) } == [[2], [1, 2]])
  }

  @Test func `finds the text of every row's cells`() {
    let table = Self.table()
    let texts = table.rows.map { table.cells[$0.cells].map { table.string(of: $0) } }
    #expect(texts == [["Khoa Nội"], ["", "Khoa Ngoại"]])
  }

  @Test func `moves formulas and runs with their row`() throws {
    var table = Self.table()
    var row = Row(number: 10)
    let text = row.store("Lê Văn")
    let formula = row.store("A1&B1")
    row.store(run: TextRun(text: ByteRange(start: text.start, count: 4), font: nil))
    row.store(run: TextRun(text: ByteRange(start: text.start + 4, count: 4), font: 2))
    row.append(
      Cell(
        column: 1, kind: .text, text: text, formula: formula, hasFormula: true,
        runs: ByteRange(start: 0, count: 2)))
    table.append(row)
    table.append(row)
    for entry in table.rows.suffix(2) {
      let cell = try #require(table.cells[entry.cells].first)
      #expect(String(decoding: table.bytes[cell.formula.range], as: UTF8.self) == "A1&B1")
      let runs = table.runs[cell.runs.range]
      #expect(runs.map(\.font) == [nil, 2])
      #expect(
        runs.map { String(decoding: table.bytes[$0.text.range], as: UTF8.self) } == ["Lê ", "Văn"])
    }
  }

  @Test(arguments: [
    (Cell.Kind.blank, false, false), (.blank, true, true), (.text, false, false),
    (.text, true, true), (.number, false, true), (.boolean, false, true), (.error, false, true),
    (.date, false, true),
  ])
  func `takes a formula without a value for content`(
    kind: Cell.Kind, hasFormula: Bool, hasContent: Bool
  ) {
    #expect(Cell(column: 1, kind: kind, hasFormula: hasFormula).hasContent == hasContent)
  }

  @Test func `gives the standard style where it has none`() {
    var table = Self.table()
    var bold = CellStyle.standard
    bold.font.isBold = true
    table.styles = [.standard, bold]
    #expect(table.style(of: Cell(column: 1, kind: .blank, style: 1)) == bold)
    #expect(table.style(of: Cell(column: 1, kind: .blank, style: 2)) == .standard)
    #expect(table.style(of: Cell(column: 1, kind: .blank, style: -1)) == .standard)
  }
}
