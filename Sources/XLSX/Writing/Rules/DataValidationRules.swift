package import Spreadsheet

/// What data validation may be.
package enum DataValidationRules {
  /// The longest list or formula, and the longest message, in UTF-16 units.
  private static let maximumText = 255
  /// The longest title of a message.
  private static let maximumTitle = 32

  /// Checks the validations of a sheet.
  package static func check(_ sheet: Worksheet) throws(WorkbookWritingError) {
    for validation in sheet.validations {
      try LayoutRules.checkInside(validation.ranges, of: sheet)
      let place = validation.ranges.first?.topLeft
      try check(validation.rule, sheet.name, place)
      let messages = [validation.inputMessage, validation.errorMessage].compactMap(\.self)
      guard messages.allSatisfy(isShort) else {
        throw WorkbookWritingError(.messageTooLong, sheet: sheet.name, cell: place)
      }
    }
  }

  private static func check(
    _ rule: DataValidation.Rule, _ sheet: String, _ cell: CellReference?
  ) throws(WorkbookWritingError) {
    if case .list(let items) = rule {
      guard isValid(items) else {
        throw WorkbookWritingError(.invalidList, sheet: sheet, cell: cell)
      }
      return
    }
    for formula in rule.formulas {
      try FormulaRules.check(
        formula, limit: maximumText, tooLong: .validationFormulaTooLong, sheet: sheet, cell: cell)
    }
  }

  /// The texts and the commas between them count, the quotes around them do not.
  private static func isValid(_ items: [String]) -> Bool {
    !items.isEmpty && items.allSatisfy { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }
      && items.reduce(items.count - 1) { $0 + $1.utf16.count } <= maximumText
  }

  private static func isShort(_ message: DataValidation.Message) -> Bool {
    message.title.utf16.count <= maximumTitle && message.text.utf16.count <= maximumText
  }
}
