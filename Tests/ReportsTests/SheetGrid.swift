import Spreadsheet

/// A sheet's cells by their places, with what its formulas come to.
struct SheetGrid {
  struct Value: Equatable {
    var text = ""
    var number: Double?
    var formula = ""
    var isEmpty: Bool { text.isEmpty && number == nil && formula.isEmpty }
  }

  private(set) var values: [CellReference: Value] = [:]

  init(_ worksheet: Worksheet) {
    worksheet.rows { add($0) }
  }

  init() {}

  mutating func add(_ row: Row) {
    for cell in row.cells {
      let value = Value(
        text: cell.kind == .text ? row.string(of: cell) : "",
        number: cell.kind == .number ? cell.number : nil,
        formula: String(decoding: row.bytes[cell.formula.range], as: UTF8.self))
      let place = CellReference(row: row.number, column: cell.column)
      if !value.isEmpty { values[place] = value }
    }
  }

  subscript(_ place: String) -> Value {
    CellReference(place).flatMap { values[$0] } ?? Value()
  }

  /// The texts and numbers of a row, from column A on.
  func row(_ number: Int, columns: Int) -> [String] {
    (1...columns).map { column in
      let value = values[CellReference(row: number, column: column)] ?? Value()
      return value.number?.decimalText ?? value.text
    }
  }

  /// The rows with content.
  var rowNumbers: [Int] { Set(values.keys.map(\.row)).sorted() }

  /// What a cell comes to when its formula, and those of the cells it adds up, are worked out anew.
  func recomputed(_ place: CellReference) -> Double? {
    guard let value = values[place] else { return 0 }
    guard !value.formula.isEmpty else { return value.number }
    return sum(value.formula)
  }

  /// `SUM(D6:D7)`, `D8+D12` or `COUNTIF(I6:I9,B12)`: the formulas that reports write.
  private func sum(_ formula: String) -> Double? {
    if formula.hasPrefix("COUNTIF("), formula.hasSuffix(")") {
      let parts = formula.dropFirst(8).dropLast().split(separator: ",").map(String.init)
      guard let range = CellRange(parts[0]), let sought = CellReference(parts[1]) else {
        return nil
      }
      let places = range.rows.flatMap { row in
        range.columns.map { CellReference(row: row, column: $0) }
      }
      return Double(places.count { values[$0]?.text == values[sought]?.text })
    }
    if formula.hasPrefix("SUM("), formula.hasSuffix(")") {
      guard let range = CellRange(String(formula.dropFirst(4).dropLast())) else { return nil }
      return total(
        range.rows.flatMap { row in range.columns.map { CellReference(row: row, column: $0) } })
    }
    let terms = formula.split(separator: "+").map { CellReference(String($0)) }
    return terms.contains(nil) ? nil : total(terms.compactMap(\.self))
  }

  private func total(_ places: [CellReference]) -> Double? {
    places.reduce(0) { sum, place in
      guard let sum, let value = recomputed(place) else { return nil }
      return sum + value
    }
  }
}
