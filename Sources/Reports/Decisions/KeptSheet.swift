internal import Spreadsheet

/// A sheet that people added to a workbook of the program: its values with their looks, when the workbook is written
/// anew.
struct KeptSheet {
  private let table: Table

  init(_ table: Table) { self.table = table }

  func worksheet(_ styles: inout StyleTable) -> Worksheet {
    var rows: [[(column: Int, value: KeptValue, style: Int)]] = []
    for entry in table.rows {
      rows.append(
        table.cells[entry.cells].compactMap { cell in
          guard let value = KeptValue(cell, in: table) else { return nil }
          return (cell.column, value, styles.index(of: value.style(.standard)))
        }.sorted { $0.column < $1.column })
    }
    let (numbers, cells) = (table.rows.map(\.number), rows)
    var sheet = Worksheet(name: table.name) { emit in
      for (number, cells) in zip(numbers, cells) {
        var row = Row(number: number)
        for cell in cells { cell.value.append(to: &row, column: cell.column, style: cell.style) }
        emit(row)
      }
    }
    sheet.visibility = table.isHidden ? .hidden : .visible
    return sheet
  }
}
