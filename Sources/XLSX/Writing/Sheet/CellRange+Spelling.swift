internal import Spreadsheet

/// How files spell ranges.
extension CellRange {
  /// `C10:C18`, or `C10` for a single cell.
  var reference: String {
    rows.count == 1 && columns.count == 1 ? topLeft.description : description
  }

  /// `$A$1:$D$51`, or `$A$1` for a single cell.
  var absolute: String {
    let first = Self.absolute(row: rows.lowerBound, column: columns.lowerBound)
    let last = Self.absolute(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  private static func absolute(row: Int, column: Int) -> String {
    "$" + CellReference.columnName(column) + "$" + String(row)
  }
}

extension [CellRange] {
  /// The ranges one after another (ECMA-376 part 1, 18.18.76, ST_Sqref).
  var sequence: String { map(\.reference).joined(separator: " ") }
}
