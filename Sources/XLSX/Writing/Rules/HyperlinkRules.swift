package import Spreadsheet

/// What hyperlinks may be.
package enum HyperlinkRules {
  /// How many a sheet may have.
  private static let maximumCount = 65_530
  /// The longest URL, in UTF-16 units.
  private static let maximumURL = 2_079

  /// Checks the links of a sheet.
  package static func check(_ sheet: Worksheet, of workbook: Workbook)
    throws(WorkbookWritingError)
  {
    guard !sheet.hyperlinks.isEmpty else { return }
    guard sheet.hyperlinks.count <= maximumCount else {
      throw WorkbookWritingError(.tooManyHyperlinks, sheet: sheet.name)
    }
    let places = Places(of: workbook)
    for link in sheet.hyperlinks {
      try LayoutRules.checkInside(link.range, of: sheet)
      if let kind = fault(of: link, places) {
        throw WorkbookWritingError(kind, sheet: sheet.name, cell: link.range.topLeft)
      }
    }
  }

  private static func fault(of link: Hyperlink, _ places: Places) -> WorkbookWritingError.Kind? {
    if let tooltip = link.tooltip, tooltip.utf16.count > 255 { return .tooltipTooLong }
    switch link.target {
    case .external(let url): return isValid(url) ? nil : .invalidURL
    case .cell(_, let sheet):
      return places.sheets.contains(sheet.lowercased()) ? nil : .unknownLinkTarget
    case .name(let name): return places.names.contains(name.lowercased()) ? nil : .unknownLinkTarget
    }
  }

  private static func isValid(_ url: String) -> Bool {
    !url.isEmpty && HyperlinkElements.escaped(url).utf16.count <= maximumURL
      && TextRules.isWritable(url) && !url.contains { $0 == "\n" || $0 == "\t" }
  }

  /// What links may lead to, letter case apart.
  private struct Places {
    let sheets: Set<String>
    let names: Set<String>

    init(of workbook: Workbook) {
      sheets = Set(workbook.sheets.map { $0.name.lowercased() })
      names = Set(workbook.definedNames.map { $0.name.lowercased() })
    }
  }
}
