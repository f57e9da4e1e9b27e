import Spreadsheet
import Testing
import XLSX

/// A sheet without rows.
func sheet(_ change: (inout Worksheet) -> Void) -> Worksheet {
  var sheet = Worksheet(name: "Sheet1") { _ in }
  change(&sheet)
  return sheet
}

/// Ranges from their A1 notation.
func ranges(_ texts: String...) -> [CellRange] { texts.compactMap { CellRange($0) } }

/// A refusal at a cell of `Sheet1`.
func refusal(_ kind: WorkbookWritingError.Kind, _ cell: String? = nil) -> WorkbookWritingError {
  WorkbookWritingError(kind, sheet: "Sheet1", cell: cell.flatMap { CellReference($0) })
}
