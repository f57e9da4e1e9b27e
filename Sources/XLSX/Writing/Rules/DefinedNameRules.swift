package import Spreadsheet

/// What names of cells, formulas and tables may be.
package enum DefinedNameRules {
  /// A name within its scope.
  private struct Key: Hashable {
    let name: String
    let sheet: Int?
  }

  /// Checks the defined names of a workbook, each alone and against the others.
  package static func check(_ workbook: Workbook) throws(WorkbookWritingError) {
    var taken: Set<Key> = []
    for name in workbook.definedNames {
      guard isValid(name.name), name.sheetIndex.map(workbook.sheets.indices.contains) ?? true else {
        throw WorkbookWritingError(.invalidName(name.name))
      }
      guard taken.insert(Key(name: name.name.lowercased(), sheet: name.sheetIndex)).inserted else {
        throw WorkbookWritingError(.duplicateName(name.name))
      }
      let sheet = name.sheetIndex.map { workbook.sheets[$0].name }
      try FormulaRules.check(name.formula, sheet: sheet, cell: nil)
      // Readers take `_xHHHH_` as it stands here: there is no escape.
      guard TextRules.isWritable(name.formula) else {
        throw WorkbookWritingError(.unwritableCharacter, sheet: sheet)
      }
    }
  }

  /// Whether Excel takes a name: it begins with a letter, `_` or `\`, goes on with these, digits, `.` and
  /// `?`, and cannot be read as a cell.
  ///
  /// The names that Excel keeps for itself, `_xlnm.…`, are refused.
  package static func isValid(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, isInitial(first), name.utf16.count <= 255 else { return false }
    return scalars.dropFirst().allSatisfy { isInitial($0) || isFurther($0) }
      && !SheetNameRules.resemblesReference(name) && !name.lowercased().hasPrefix("_xlnm.")
  }

  private static func isInitial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "\\" || isLetter(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isFurther(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "?" || scalar.properties.generalCategory == .decimalNumber
  }
}
