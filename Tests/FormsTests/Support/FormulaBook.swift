import Spreadsheet

/// A workbook's cells, and what its formulas come to when they are worked out anew, without the values that
/// were written beside them.
final class FormulaBook {
  enum Value: Equatable {
    case blank
    case number(Double)
    case text(String)
    case boolean(Bool)
    case error
  }

  struct Cell: Equatable {
    var formula = ""
    var value = Value.blank
  }

  struct Place: Hashable, CustomStringConvertible {
    let sheet: String
    let cell: CellReference
    var description: String { "\(sheet)!\(cell)" }
  }

  private(set) var cells: [Place: Cell] = [:]
  private let names: [String: String]
  private var known: [Place: Value] = [:]
  private var parsed: [String: FormulaParser.Node] = [:]
  private var columns: [Column: [Value]] = [:]
  private var firstRows: [Column: [String: Int]] = [:]

  private struct Column: Hashable {
    let sheet: String
    let range: CellRange
  }

  init(_ workbook: Workbook) {
    names = Dictionary(
      uniqueKeysWithValues: workbook.definedNames.map { ($0.name, $0.formula) })
    for sheet in workbook.sheets {
      sheet.rows { row in
        for cell in row.cells {
          cells[
            Place(sheet: sheet.name, cell: CellReference(row: row.number, column: cell.column))] =
            Cell(
              formula: String(decoding: row.bytes[cell.formula.range], as: UTF8.self),
              value: Self.value(cell, row))
        }
      }
    }
  }

  private static func value(_ cell: Spreadsheet.Cell, _ row: Row) -> Value {
    switch cell.kind {
    case .number: .number(cell.number)
    case .text: .text(row.string(of: cell))
    case .boolean: .boolean(cell.number != 0)
    case .error: .error
    case .blank, .date: .blank
    }
  }

  /// Writes into a cell, as a person would.
  func write(_ value: Value, sheet: String, row: Int, column: Int) {
    cells[Place(sheet: sheet, cell: CellReference(row: row, column: column))] = Cell(value: value)
    (known, columns, firstRows) = ([:], [:], [:])
  }

  /// What the cells of a range of one column come to.
  func column(sheet: String, _ range: CellRange) -> [Value] {
    let column = Column(sheet: sheet, range: range)
    if let values = columns[column] { return values }
    let values = range.rows.map { row in
      value(Place(sheet: sheet, cell: CellReference(row: row, column: range.columns.lowerBound)))
    }
    columns[column] = values
    return values
  }

  /// Where a text stands first in a range of one column, counted from 1; case does not matter.
  func firstRow(of text: String, sheet: String, _ range: CellRange) -> Int? {
    let column = Column(sheet: sheet, range: range)
    let known = firstRows[column] ?? firstRows(of: self.column(sheet: sheet, range))
    firstRows[column] = known
    return known[text.lowercased()]
  }

  private func firstRows(of values: [Value]) -> [String: Int] {
    let texts = values.enumerated().compactMap { index, value -> (String, Int)? in
      if case .text(let text) = value { (text.lowercased(), index + 1) } else { nil }
    }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// What a cell comes to.
  func value(_ place: Place) -> Value {
    if let value = known[place] { return value }
    guard let cell = cells[place] else { return .blank }
    let value = cell.formula.isEmpty ? cell.value : evaluate(cell.formula, at: place)
    known[place] = value
    return value
  }

  func evaluate(_ formula: String, at place: Place) -> Value {
    let result = FormulaEvaluator(book: self, place: place).result(of: node(formula)).scalar
    // A formula that gives an empty cell gives 0.
    return result == .blank ? .number(0) : result
  }

  func node(_ formula: String) -> FormulaParser.Node {
    if let node = parsed[formula] { return node }
    var parser = FormulaParser(formula)
    let node = parser.parse()
    parsed[formula] = node
    return node
  }

  func formula(named name: String) -> String? { names[name] }
}
