package import Spreadsheet

/// What a sheet's layout may hold, so that the file opens without a repair question.
package enum LayoutRules {
  /// Checks the columns and ranges of a sheet; columns have one of so many styles.
  package static func check(_ sheet: Worksheet, styleCount: Int = 1) throws(WorkbookWritingError) {
    try checkColumns(sheet, styleCount)
    try checkFreeze(sheet)
    try checkMerges(sheet)
    try checkRanges(sheet)
  }

  private static func checkColumns(_ sheet: Worksheet, _ styleCount: Int)
    throws(WorkbookWritingError)
  {
    guard sheet.columns.count <= CellReference.maximumColumn else {
      throw WorkbookWritingError(.outsideSheet, sheet: sheet.name)
    }
    for (index, column) in sheet.columns.enumerated() {
      let place = CellReference(row: 1, column: index + 1)
      guard (0...255).contains(column.width) else {
        throw WorkbookWritingError(.invalidColumnWidth, sheet: sheet.name, cell: place)
      }
      guard (0..<styleCount).contains(column.style) else {
        throw WorkbookWritingError(.unknownStyle, sheet: sheet.name, cell: place)
      }
    }
  }

  private static func checkFreeze(_ sheet: Worksheet) throws(WorkbookWritingError) {
    guard (0..<CellReference.maximumRow).contains(sheet.frozenRows),
      (0..<CellReference.maximumColumn).contains(sheet.frozenColumns)
    else { throw WorkbookWritingError(.invalidFreeze, sheet: sheet.name) }
  }

  /// Filters, print areas, repeated rows and the like.
  private static func checkRanges(_ sheet: Worksheet) throws(WorkbookWritingError) {
    let repeated = sheet.print.repeatedRows.map { CellRange(rows: $0, columns: 1...1) }
    let ranges = [sheet.autoFilter, sheet.print.area, repeated].compactMap(\.self)
    for range in ranges + sheet.unlockedFormulas {
      try checkInside(range, of: sheet)
    }
  }

  /// Checks that a range lies on a sheet.
  static func checkInside(_ range: CellRange, of sheet: Worksheet)
    throws(WorkbookWritingError)
  {
    guard isInside(range) else {
      throw WorkbookWritingError(.outsideSheet, sheet: sheet.name, cell: range.topLeft)
    }
  }

  /// Whether a range lies on a sheet.
  static func isInside(_ range: CellRange) -> Bool {
    range.rows.lowerBound >= 1 && range.rows.upperBound <= CellReference.maximumRow
      && range.columns.lowerBound >= 1 && range.columns.upperBound <= CellReference.maximumColumn
  }

  /// Checks that there are ranges, and that they lie on a sheet.
  static func checkInside(_ ranges: [CellRange], of sheet: Worksheet) throws(WorkbookWritingError) {
    guard !ranges.isEmpty else { throw WorkbookWritingError(.noRange, sheet: sheet.name) }
    for range in ranges { try checkInside(range, of: sheet) }
  }

  // MARK: Merges

  /// Sweeps the ranges from the top row down and compares each with those that reach its first row.
  private static func checkMerges(_ sheet: Worksheet) throws(WorkbookWritingError) {
    var reaching: [CellRange] = []
    for range in sheet.merges.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      try checkInside(range, of: sheet)
      guard range.rows.count > 1 || range.columns.count > 1 else {
        throw WorkbookWritingError(.singleCellMerge, sheet: sheet.name, cell: range.topLeft)
      }
      reaching.removeAll { $0.rows.upperBound < range.rows.lowerBound }
      guard !reaching.contains(where: { $0.columns.overlaps(range.columns) }) else {
        throw WorkbookWritingError(.overlappingMerges, sheet: sheet.name, cell: range.topLeft)
      }
      reaching.append(range)
    }
  }
}
