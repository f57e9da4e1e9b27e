internal import VietnameseText

/// A sheet with the headers found on it, before anyone decides whether it is read.
struct SurveyedSheet {
  let text: SheetText
  let headers: [HeaderMatch]
  /// The year of its title, or else of its name.
  let year: Int?
  /// Whether its title is that of another form.
  let isOtherAnnex: Bool
  private let layout: FormLayout
  private let words: LayoutWords

  init(text: SheetText, layout: FormLayout, words: LayoutWords) {
    self.text = text
    self.layout = layout
    self.words = words
    headers = HeaderFinder(layout: layout, sheet: text).headers()
    let titleRows = text.rows.prefix(headers.first?.rows.lowerBound ?? 12)
    let title = TitleReader(layout: layout, words: words).title(of: titleRows, sheet: text.name)
    year = title.year ?? TitleReader.year(anywhereIn: text.name)
    let lines = titleRows.flatMap(\.cells).map { TextKey.folded($0.text) }
    isOtherAnnex =
      lines.contains(where: layout.otherAnnexes.begins)
      && !lines.contains(where: layout.purpose.occurs)
  }

  var hasTable: Bool { !headers.isEmpty && !isOtherAnnex }

  /// Whether it goes on with a table without a header of its own: its numbers do, or it says which section
  /// it is.
  func goesOn(after state: ListState) -> Bool {
    guard headers.isEmpty, !isOtherAnnex, let first = firstEntryNumber else { return false }
    let sections = SectionRecogniser(layout: layout, words: words)
    return state.lastNumber.map { $0 + 1 == first } == true
      || SheetSurvey.kind(ofSheetNamed: text.name, layout: layout) != nil
      || text.rows.contains { sections.kind(of: $0.joinedText, isNumbered: false) != nil }
  }

  /// The number of the first row that also holds a person or a collective.
  private var firstEntryNumber: Int? {
    text.rows.lazy.compactMap { row -> Int? in
      guard let number = Ordinal(row.cells.first?.text ?? ""), number.isArabic,
        row.cells.contains(where: holdsName)
      else { return nil }
      return number.value
    }.first
  }

  private func holdsName(_ cell: SheetText.TextCell) -> Bool {
    PersonName.nameShape(of: cell.text) == .person || words.namesCollective(cell.text)
  }
}
