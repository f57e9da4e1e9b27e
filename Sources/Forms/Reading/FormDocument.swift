package import Spreadsheet
package import VietnameseText

/// A file that was opened: its sheets as tables, before anyone knows what they mean.
package struct FormDocument: Sendable {
  /// The sheets, in the order of their tabs; one for CSV.
  package var tables: [Table]
  /// What opening the file did to its text: a CSV file that was Windows-1258.
  package var fileRepair: TextRepair?

  package init(tables: [Table], fileRepair: TextRepair? = nil) {
    self.tables = tables
    self.fileRepair = fileRepair
  }
}
