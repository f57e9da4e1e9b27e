internal import Spreadsheet

/// Rows as files should have them: cells by rising column, one in each.
extension Row {
  /// Whether every cell stands to the right of the one before.
  var isInOrder: Bool {
    zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
  }

  /// The values of both rows by rising column; where both have one, or one row has two, the later counts.
  func merged(with later: Row) -> Row {
    var latest: [Int: (row: Row, cell: Cell)] = [:]
    for row in [self, later] {
      for cell in row.cells { latest[cell.column] = (row, cell) }
    }
    var merged = Row(number: number)
    merged.isHidden = isHidden && later.isHidden
    for (_, (row, cell)) in latest.sorted(by: { $0.key < $1.key }) {
      merged.append(valueOf: cell, of: row)
    }
    return merged
  }

  /// The row itself, or its values in order.
  var inOrder: Row {
    isInOrder ? self : Row(number: number).merged(with: self)
  }

  /// Adds what a cell of another row shows, without its formula and runs.
  mutating func append(valueOf cell: Cell, of row: Row) {
    let stored = store(row.text(of: cell))
    append(
      Cell(
        column: cell.column, kind: cell.kind, style: cell.style, number: cell.number,
        text: stored, hasFormula: cell.hasFormula))
  }

  /// About what the row takes as a record of CSV, in bytes: its text, its commas and the line's end.
  var textSize: Int {
    bytes.count + (cells.last?.column ?? 0) + 1
  }

  /// The memory that a copy of the row takes, in bytes.
  var size: Int {
    bytes.count + cells.count * MemoryLayout<Cell>.stride
  }
}
