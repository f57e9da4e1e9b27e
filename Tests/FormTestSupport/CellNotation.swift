package import Spreadsheet

/// One cell of a ``Grid``, as it is written in a test.
///
/// | written | means |
/// |---|---|
/// | `12` | the number 12 |
/// | `'12` | the text 12 |
/// | `#N/A` | an error |
/// | `@2022-03-05` | a day, as a number with a format |
/// | `=` | a formula that was never calculated |
/// | `=12`, `=Khoa Nội` | a formula with that value |
/// | `A⏎B` | a line break |
/// | `{struck}`, `{bold}`, `{white}` in front | how it looks |
/// | `{.VnTime}` in front | its font |
package struct CellNotation {
  private var style = CellStyle()
  private var isFormula = false
  private var value: Substring

  package init(_ text: String) {
    value = text[...]
    while value.first == "{", let end = value.firstIndex(of: "}") {
      apply(value[value.index(after: value.startIndex)..<end])
      value = value[value.index(after: end)...]
    }
    isFormula = value.first == "="
    if isFormula { value.removeFirst() }
  }

  private mutating func apply(_ look: Substring) {
    switch look {
    case "struck": style.font.isStruck = true
    case "bold": style.font.isBold = true
    case "white": style.font.color = "FFFFFF"
    default: style.font.name = String(look)
    }
  }

  /// Adds the cell, unless there is nothing in it.
  package func append(to row: inout Row, column: Int, styles: inout StyleTable) {
    guard !value.isEmpty || isFormula else { return }
    var style = style
    var cell = Cell(column: column, kind: .blank, hasFormula: isFormula)
    if value.first == "@", let day = CalendarDate(iso: String(value.dropFirst())) {
      style.numberFormat = .day
      cell.kind = .number
      cell.number = Double(DateSystem.from1900.serial(of: day))
    } else if let number = Double(value), number.isFinite {
      cell.kind = .number
      cell.number = number
    } else if !value.isEmpty {
      cell.kind = value.first == "#" ? .error : .text
      cell.text = row.store(text)
    }
    cell.style = styles.index(of: style)
    row.append(cell)
  }

  private var text: String {
    (value.first == "'" ? value.dropFirst() : value).map { $0 == "⏎" ? "\n" : String($0) }.joined()
  }
}
