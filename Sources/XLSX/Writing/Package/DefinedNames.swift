package import Spreadsheet

/// The names of a workbook: those that sheets need for filters and printing, and its own.
package enum DefinedNames {
  /// The names of all sheets, by name and then in the order of the sheets, then those of the workbook.
  package static func of(_ workbook: Workbook) -> [DefinedName] {
    builtIn(workbook.sheets) + workbook.definedNames
  }

  /// A filter works without its hidden `_FilterDatabase`, but Excel writes one and other readers look for it.
  private static func builtIn(_ sheets: [Worksheet]) -> [DefinedName] {
    let filters = names("_xlnm._FilterDatabase", sheets, isHidden: true) { sheet in
      sheet.autoFilter.map(\.absolute)
    }
    let areas = names("_xlnm.Print_Area", sheets) { $0.print.area.map(\.absolute) }
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
}
