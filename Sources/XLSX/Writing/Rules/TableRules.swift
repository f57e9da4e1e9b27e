package import Spreadsheet

/// What tables may be; their headers are checked as the rows go by.
package enum TableRules {
  /// Checks the tables of a workbook, each alone and against what lies on its sheet.
  package static func check(_ workbook: Workbook) throws(WorkbookWritingError) {
    var names = Set(workbook.definedNames.map { $0.name.lowercased() })
    for sheet in workbook.sheets {
      for table in sheet.tables {
        try check(table, of: sheet)
        guard names.insert(table.name.lowercased()).inserted else {
          throw failure(.duplicateName(table.name), table, sheet)
        }
      }
      try checkOverlaps(of: sheet)
    }
  }

  private static func check(_ table: TableDefinition, of sheet: Worksheet)
    throws(WorkbookWritingError)
  {
    try LayoutRules.checkInside(table.range, of: sheet)
    guard DefinedNameRules.isValid(table.name) else {
      throw failure(.invalidName(table.name), table, sheet)
    }
    guard table.range.rows.count > 1 else { throw failure(.tableWithoutRows, table, sheet) }
  }

  /// Tables share no cell with each other, with merged ranges or with the sheet's own filter.
  private static func checkOverlaps(of sheet: Worksheet) throws(WorkbookWritingError) {
    for (index, table) in sheet.tables.enumerated() {
      let others =
        sheet.tables[..<index].map(\.range) + sheet.merges + [sheet.autoFilter].compactMap(\.self)
      guard !others.contains(where: table.range.overlaps) else {
        throw failure(.overlappingTable, table, sheet)
      }
    }
  }

  private static func failure(
    _ kind: WorkbookWritingError.Kind, _ table: TableDefinition, _ sheet: Worksheet
  ) -> WorkbookWritingError {
    WorkbookWritingError(kind, sheet: sheet.name, cell: table.range.topLeft)
  }
}

extension CellRange {
  /// Whether both ranges cover some cell.
  fileprivate func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}
