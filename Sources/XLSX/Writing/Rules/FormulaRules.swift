internal import Spreadsheet

/// What a formula outside a cell may be.
enum FormulaRules {
  /// Checks a formula of a sheet, for whose length there is a limit in UTF-16 units.
  static func check(
    _ formula: String, limit: Int = TextRules.maximumFormula,
    tooLong: WorkbookWritingError.Kind = .formulaTooLong, sheet: String?, cell: CellReference?
  ) throws(WorkbookWritingError) {
    let kind: WorkbookWritingError.Kind? =
      if formula.isEmpty { .emptyFormula } else if formula.utf8.first == UInt8(ascii: "=") {
        .formulaWithEqualsSign
      } else if formula.utf16.count > limit { tooLong } else { nil }
    if let kind { throw WorkbookWritingError(kind, sheet: sheet, cell: cell) }
  }
}
