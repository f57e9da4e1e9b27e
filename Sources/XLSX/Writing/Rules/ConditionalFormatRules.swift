package import Spreadsheet

/// What conditional formats may be.
package enum ConditionalFormatRules {
  /// Checks the conditional formats of a sheet.
  package static func check(_ sheet: Worksheet) throws(WorkbookWritingError) {
    for format in sheet.conditionalFormats {
      try LayoutRules.checkInside(format.ranges, of: sheet)
      let place = format.ranges.first?.topLeft
      for formula in ConditionalFormatElements.formulas(of: format) {
        try FormulaRules.check(formula, sheet: sheet.name, cell: place)
      }
      guard StyleRules.isValid(format.style) else {
        throw WorkbookWritingError(.invalidColor, sheet: sheet.name, cell: place)
      }
    }
  }
}
