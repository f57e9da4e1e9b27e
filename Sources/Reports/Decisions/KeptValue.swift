internal import Forms
package import Spreadsheet

/// What a person wrote into a cell of their own, kept when the workbook is written anew.
package enum KeptValue: Sendable, Equatable {
  case text(String)
  case number(Double, NumberFormat)

  /// The value of a cell; `nil` where there is none.
  package init?(_ cell: Cell, in table: Table) {
    switch cell.kind {
    case .number:
      let format = table.style(of: cell).numberFormat
      self = .number(
        cell.number, Self.lengths.contains(format.code.utf16.count) ? format : .general)
    case .boolean: self = .text(cell.number == 0 ? "FALSE" : "TRUE")
    case .text, .error, .date: self = .text(table.string(of: cell))
    case .blank: return nil
    }
  }

  /// How long a number format may be, in UTF-16 units.
  private static let lengths = 1...255

  /// The style that shows it.
  func style(_ plain: CellStyle) -> CellStyle {
    if case .number(_, let format) = self { plain.formatted(format) } else { plain }
  }

  func append(to row: inout Row, column: Int, style: Int) {
    switch self {
    case .text(let text): row.append(text: text, column: column, style: style)
    case .number(let number, _):
      row.append(Cell(column: column, kind: .number, style: style, number: number))
    }
  }
}
