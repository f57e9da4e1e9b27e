package import CSV
package import XLSX

/// Why a file cannot be converted.
package enum ConvertFailure: Sendable, Equatable {
  /// A workbook that cannot be read.
  case unusableWorkbook(XLSXError)
  /// A CSV file that cannot be read.
  case unusableText(CSVError)
  /// A file that is no table.
  case unsupportedInput(FileFormat)
  /// No sheet of that name or number, and the sheets there are.
  case unknownSheet(known: [String])
  /// A workbook without any sheet that has cells.
  case noWorksheet
  /// The rows are in disorder, and to sort them takes more than so many bytes of memory.
  case disorderedRows(limit: Int)
  /// A table that is more than so many bytes of text: far more than so small a file can honestly hold.
  case oversizedTable(limit: Int)
  /// A table that no workbook can hold.
  case unwritableWorkbook(WorkbookWritingError)
}
