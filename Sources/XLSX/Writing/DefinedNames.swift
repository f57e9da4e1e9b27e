package import Spreadsheet

/// The built-in names that sheets need for filters and printing.
package enum DefinedNames {
  /// The names of all sheets, by name and then in the order of the sheets.
  ///
  /// A filter works without its hidden `_FilterDatabase`, but Excel writes one and other readers look for it.
  package static func of(_ sheets: [Worksheet]) -> [DefinedName] {
    let filters = names("_xlnm._FilterDatabase", sheets, isHidden: true) { sheet in
      sheet.autoFilter.map(absolute)
    }
    let areas = names("_xlnm.Print_Area", sheets) { $0.print.area.map(absolute) }
    let titles = names("_xlnm.Print_Titles", sheets) { sheet in
      sheet.print.repeatedRows.map { "$\($0.lowerBound):$\($0.upperBound)" }
    }
    return filters + areas + titles
  }

  private static func names(
    _ name: String, _ sheets: [Worksheet], isHidden: Bool = false,
    reference: (Worksheet) -> String?
  ) -> [DefinedName] {
    sheets.enumerated().compactMap { index, sheet in
      reference(sheet).map { cells in
        DefinedName(
          name: name, formula: SheetNameRules.quoted(sheet.name) + "!" + cells,
          sheetIndex: index, isHidden: isHidden)
      }
    }
  }

  /// `$A$1:$D$51`, or `$A$1` for a single cell, as Excel writes it.
  private static func absolute(_ range: CellRange) -> String {
    let first = absolute(row: range.rows.lowerBound, column: range.columns.lowerBound)
    let last = absolute(row: range.rows.upperBound, column: range.columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  private static func absolute(row: Int, column: Int) -> String {
    "$" + CellReference.columnName(column) + "$" + String(row)
  }
}
