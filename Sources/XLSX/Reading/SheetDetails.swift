public import Spreadsheet

/// What a sheet says besides its rows.
public struct SheetDetails: Sendable {
  /// The merged ranges of more than one cell, in the file's order.
  public internal(set) var merges: [CellRange] = []
  /// The hidden columns, counted from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// What ``/Spreadsheet/TextRun/font`` of the sheet's rows points into: ``WorkbookReader/fonts``, and after them those
  /// that only rich text in this sheet's own cells has.
  public internal(set) var fonts: [Font] = []
  /// Oddities of the sheet.
  public internal(set) var diagnostics: [Diagnostic] = []
}
