internal import Spreadsheet

/// What a workbook may hold, so that its file opens without a repair question; rows are checked as they go by.
enum WorkbookRules {
  /// Checks everything but the rows.
  static func check(_ workbook: Workbook) throws(WorkbookWritingError) {
    try SheetNameRules.check(workbook.sheets.map(\.name))
    guard workbook.firstVisibleSheet != nil else { throw WorkbookWritingError(.noVisibleSheet) }
    try DefinedNameRules.check(workbook)
    for sheet in workbook.sheets {
      try LayoutRules.check(sheet, styleCount: workbook.styles.styles.count)
      try PrintRules.check(sheet)
      try DataValidationRules.check(sheet)
      try ConditionalFormatRules.check(sheet)
      try CommentRules.check(sheet)
      try HyperlinkRules.check(sheet, of: workbook)
      try DrawingRules.check(sheet, of: workbook)
    }
    try TableRules.check(workbook)
    try StyleRules.check(workbook.styles.styles)
  }
}
