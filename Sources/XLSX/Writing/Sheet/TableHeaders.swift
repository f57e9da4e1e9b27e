internal import Spreadsheet

/// The texts of the header cells of a sheet's tables, picked up while the rows go by.
struct TableHeaders {
  private let tables: [TableDefinition]
  /// For each table the texts of its header cells; `nil` where there is none, or one that a formula gives.
  private var texts: [[String?]]

  init(of tables: [TableDefinition]) {
    self.tables = tables
    texts = tables.map { [String?](repeating: nil, count: $0.range.columns.count) }
  }

  /// Picks up the header cells of a row.
  mutating func collect(from row: Row) {
    for (index, table) in tables.enumerated() where table.range.rows.lowerBound == row.number {
      for cell in row.cells
      where cell.kind == .text && cell.formula.isEmpty && table.range.columns.contains(cell.column)
      {
        texts[index][cell.column - table.range.columns.lowerBound] = row.string(of: cell)
      }
    }
  }

  /// The names of each table's columns.
  ///
  /// - Throws: ``WorkbookWritingError`` naming the header cell that can name no column.
  func columns(of sheet: Worksheet) throws(WorkbookWritingError) -> [[String]] {
    var columns: [[String]] = []
    for (table, texts) in zip(tables, texts) {
      var names: [String] = []
      var taken: Set<String> = []
      for (offset, text) in texts.enumerated() {
        guard let text, !text.isEmpty, text.utf16.count <= 255,
          taken.insert(text.lowercased()).inserted
        else {
          let range = table.range
          let place = CellReference(
            row: range.rows.lowerBound, column: range.columns.lowerBound + offset)
          throw WorkbookWritingError(.invalidTableHeader, sheet: sheet.name, cell: place)
        }
        names.append(text)
      }
      columns.append(names)
    }
    return columns
  }
}
