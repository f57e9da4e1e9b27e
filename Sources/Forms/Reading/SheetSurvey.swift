internal import VietnameseText

/// What must be known of a sheet before its rows are read one after another.
struct SheetSurvey {
  /// The last closing total of each table, by the row's index.
  ///
  /// Totals above it are of parts.
  let closingTotals: [Int: Int]
  /// Whether any row opens a section.
  let hasSections: Bool

  init(sheet: SheetText, headers: [HeaderMatch], recogniser: RowRecogniser) {
    var closing: [Int: Int] = [:]
    var hasSections = false
    for (table, header) in headers.enumerated() {
      let end = table + 1 < headers.count ? headers[table + 1].rows.lowerBound : sheet.rows.count
      var last: Int?
      for index in (header.rows.upperBound + 1)..<max(end, header.rows.upperBound + 1) {
        switch recogniser.look(at: sheet.rows[index], header.columns) {
        case .total(_, closes: true): last = index
        case .sectionHeading: hasSections = true
        default: break
        }
      }
      if let last { closing[last] = table }
    }
    closingTotals = closing
    self.hasSections =
      hasSections
      || sheet.rows.prefix(headers.first?.rows.lowerBound ?? 0).contains {
        recogniser.sectionKind(of: $0, nil) != nil
      }
  }

  /// The section that a sheet's name speaks of: "Tập thể", "DS cá nhân".
  static func kind(ofSheetNamed name: String, layout: FormLayout) -> RegistrationKind? {
    let key = TextKey.folded(name)
    let spoken = layout.sections.filter { $0.words.occurs(in: key) }
    return spoken.count == 1 ? spoken.first?.kind : nil
  }
}
