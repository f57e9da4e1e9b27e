internal import Forms
package import Spreadsheet

/// What a person wrote into a cell of their own, kept with its looks when the workbook is written anew.
package struct KeptValue: Sendable, Equatable {
  private enum Value: Sendable, Equatable {
    case text(String)
    case number(Double)
  }

  private let value: Value
  private let look: CellStyle
  /// Whether a formula stood behind it: only what it gave is kept, since lines move.
  package let hadFormula: Bool

  /// The value of a cell; `nil` where there is none.
  package init?(_ cell: Cell, in table: Table) {
    switch cell.kind {
    case .number: value = .number(cell.number)
    case .boolean: value = .text(cell.number == 0 ? "FALSE" : "TRUE")
    case .text, .error, .date: value = .text(table.string(of: cell))
    case .blank: return nil
    }
    look = table.style(of: cell)
    hadFormula = cell.hasFormula
  }

  /// How long a number format may be, in UTF-16 units.
  private static let lengths = 1...255

  /// The style that shows it: another one with the colours, weight and number format that it had.
  func style(_ plain: CellStyle) -> CellStyle {
    var style = plain
    style.fill = look.fill ?? plain.fill
    style.font.isBold = look.font.isBold
    style.font.isItalic = look.font.isItalic
    style.font.isUnderlined = look.font.isUnderlined
    style.font.isStruck = look.font.isStruck
    style.font.color = look.font.color
    if case .number = value, Self.lengths.contains(look.numberFormat.code.utf16.count) {
      style.numberFormat = look.numberFormat
    }
    return style
  }

  func append(to row: inout Row, column: Int, style: Int) {
    switch value {
    case .text(let text): row.append(text: text, column: column, style: style)
    case .number(let number):
      row.append(Cell(column: column, kind: .number, style: style, number: number))
    }
  }
}
