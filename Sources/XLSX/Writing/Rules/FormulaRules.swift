internal import Spreadsheet

/// What a formula outside a cell may be.
enum FormulaRules {
  /// Checks a formula of a sheet, for whose length there is a limit in UTF-16 units.
  static func check(
    _ formula: String, limit: Int = TextRules.maximumFormula,
    tooLong: WorkbookWritingError.Kind = .formulaTooLong, sheet: String?, cell: CellReference?
  ) throws(WorkbookWritingError) {
    if let kind = fault(of: formula, limit, tooLong) {
      throw WorkbookWritingError(kind, sheet: sheet, cell: cell)
    }
  }

  private static func fault(
    of formula: String, _ limit: Int, _ tooLong: WorkbookWritingError.Kind
  ) -> WorkbookWritingError.Kind? {
    if formula.isEmpty { return .emptyFormula }
    if formula.utf8.first == UInt8(ascii: "=") { return .formulaWithEqualsSign }
    return formula.utf16.count > limit ? tooLong : nil
  }
}
