import Spreadsheet
import XLSX

/// What a sheet writes for its rows, with the texts it shares.
func written(_ rows: [Row], styles: Int = 1, fonts: [Font] = []) throws -> (
  xml: String, strings: [String]
) {
  var sheet = Worksheet(name: "Sheet1") { _ in }
  sheet.fonts = fonts
  var part = SheetPart(
    sheet, isSelected: true,
    styles: [CellStyle](repeating: .standard, count: styles))
  var xml = XMLBuffer()
  var strings = SharedStringTable()
  var table = WrittenStyles(StyleTable())
  for row in rows { try part.append(row, to: &xml, strings: &strings, styles: &table) }
  let texts = (0..<strings.count).map { index in
    var copy: [UInt8] = []
    let text = strings.text(at: index)
    for position in text.indices { copy.append(text[position]) }
    return String(decoding: copy, as: UTF8.self)
  }
  return (String(decoding: xml.bytes, as: UTF8.self), texts)
}

extension Row {
  /// A row filled by a closure.
  init(number: Int, _ fill: (inout Row) -> Void) {
    self.init(number: number)
    fill(&self)
  }

  /// Adds a cell whose value is text: a text, an error or an ISO date.
  mutating func add(
    _ column: Int, _ text: String, kind: Cell.Kind = .text, style: Int = 0, formula: String = ""
  ) {
    let stored = store(text)
    let formula = store(formula)
    append(Cell(column: column, kind: kind, style: style, text: stored, formula: formula))
  }

  /// Adds a number or a boolean.
  mutating func add(
    _ column: Int, _ number: Double, kind: Cell.Kind = .number, style: Int = 0,
    formula: String = ""
  ) {
    let formula = store(formula)
    append(Cell(column: column, kind: kind, style: style, number: number, formula: formula))
  }
}
