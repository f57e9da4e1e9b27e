import Spreadsheet
import Testing

@Suite struct RowTests {
  @Test func `keeps the text of all its cells one after another`() {
    var row = Row(number: 3)
    row.append(text: "Khoa Nội", column: 2)
    row.append(number: 5, column: 3, style: 4)
    row.append(text: "Tổ 1", column: 7, style: 1)
    #expect(row.number == 3)
    #expect(row.cells.map(\.column) == [2, 3, 7])
    #expect(row.cells.map(\.kind) == [.text, .number, .text])
    #expect(row.cells.map(\.style) == [0, 4, 1])
    #expect(row.cells.map { row.string(of: $0) } == ["Khoa Nội", "", "Tổ 1"])
    #expect(row.bytes == Array("Khoa NộiTổ 1".utf8))
  }

  @Test func `is emptied for the next row`() {
    var row = Row(number: 3)
    row.isHidden = true
    row.height = 30
    row.append(text: "Khoa Nội", column: 2)
    row.store(run: TextRun(text: ByteRange(start: 0, count: 4), font: 1))
    row.reset(number: 4)
    #expect(row.number == 4)
    #expect(!row.isHidden)
    #expect(row.height == nil)
    #expect(row.cells.isEmpty && row.bytes.isEmpty && row.runs.isEmpty)
  }

  @Test func `makes a blank cell of an empty text`() {
    var row = Row()
    row.append(text: "", column: 2, style: 3)
    row.append(blank: 4, style: 5)
    #expect(row.cells.map(\.kind) == [.blank, .blank])
    #expect(row.cells.map(\.style) == [3, 5])
  }

  @Test func `keeps a formula beside its value`() throws {
    var row = Row()
    row.append(formula: "SUM(D6:D7)", value: 12, column: 4)
    let cell = try #require(row.cells.first)
    #expect(cell.kind == .number)
    #expect(cell.number == 12)
    #expect(cell.hasFormula)
    #expect(String(decoding: row.bytes[cell.formula.range], as: UTF8.self) == "SUM(D6:D7)")
    #expect(row.string(of: cell) == "")
  }

  @Test func `keeps formulas that give texts and truths`() throws {
    var row = Row()
    row.append(formula: "A1&\" người\"", text: "12 người", column: 1, style: 2)
    row.append(formula: "A1>0", boolean: true, column: 2)
    row.append(boolean: false, column: 3)
    let formulas = row.cells.map { String(decoding: row.bytes[$0.formula.range], as: UTF8.self) }
    #expect(formulas == ["A1&\" người\"", "A1>0", ""])
    #expect(row.cells.map(\.hasFormula) == [true, true, false])
    #expect(row.cells.map(\.kind) == [.text, .boolean, .boolean])
    #expect(row.cells.map(\.number) == [0, 1, 0])
    #expect(row.string(of: try #require(row.cells.first)) == "12 người")
  }

  @Test(arguments: [
    ("1900-01-01", 1), ("1900-02-28", 59), ("1900-03-01", 61), ("2022-03-31", 44_651),
  ])
  func `writes a day as its serial`(iso: String, serial: Double) throws {
    var row = Row()
    row.append(day: try #require(CalendarDate(iso: iso)), column: 1, style: 2)
    #expect(row.cells == [Cell(column: 1, kind: .number, style: 2, number: serial)])
  }

  @Test(arguments: [("1899-12-31", "31/12/1899"), ("1899-12-30", "30/12/1899")])
  func `writes a day that has no serial as its text`(iso: String, text: String) throws {
    var row = Row()
    row.append(day: try #require(CalendarDate(iso: iso)), column: 1, style: 2)
    #expect(row.cells.map(\.kind) == [.text])
    #expect(row.cells.map(\.style) == [2])
    #expect(row.cells.map(row.string) == [text])
  }

  @Test func `stores bytes, strings and single bytes alike`() {
    var row = Row()
    let bytes = Array("Lê".utf8)
    let first = row.store(bytes.span)
    let second = row.store(" Văn")
    row.store(byte: UInt8(ascii: "!"))
    #expect(first == ByteRange(start: 0, count: 3))
    #expect(second == ByteRange(start: 3, count: 5))
    #expect(String(decoding: row.bytes, as: UTF8.self) == "Lê Văn!")
  }
}
