internal import Spreadsheet

/// Where something stands in a submission: a sheet, and a cell or row of it.
package struct Place: Hashable, Sendable {
  /// The sheet's name; empty for CSV.
  package let sheet: String
  /// Counted from 1; in CSV the record's number.
  ///
  /// `nil` for the whole sheet.
  package let row: Int?
  /// Counted from 1; `nil` for the whole row.
  package let column: Int?

  package init(sheet: String, row: Int? = nil, column: Int? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// `B7`; a whole row is named by its first cell, a whole sheet by nothing.
  package var cell: String {
    guard let row else { return "" }
    return CellReference(row: row, column: column ?? 1).description
  }

  /// `Sheet1!B7`; of CSV only the cell.
  package var label: String { [sheet, cell].filter { !$0.isEmpty }.joined(separator: "!") }
}
