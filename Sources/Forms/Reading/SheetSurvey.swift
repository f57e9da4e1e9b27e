internal import VietnameseText

/// What must be known of a sheet before its rows are read one after another.
struct SheetSurvey {
  /// The headers, by the index of their first row.
  let headers: [Int: HeaderMatch]
  /// What each row below a header looks like, by its index; `nil` above the first header.
  private(set) var looks: [RowLook?]
  /// The first entry below each row, if no more than further departments come between, by the row's index.
  private(set) var entriesBelow: [Int?]
  /// Where the title of a further list begins.
  private(set) var titles: Set<Int> = []
  /// Where a further list begins below its title without repeating the header.
  private(set) var resumptions: Set<Int> = []
  /// The last closing total of each table; totals above it are of parts.
  private(set) var closingTotals: Set<Int> = []
  /// Whether any row opens a section.
  private(set) var hasSections = false

  private let sheet: SheetText
  private let recogniser: RowRecogniser
  private let words: LayoutWords

  /// Looks over a sheet, or one without a header that goes on where an earlier one ended.
  init(
    sheet: SheetText, headers: [HeaderMatch], earlier: ListState?, recogniser: RowRecogniser,
    words: LayoutWords
  ) {
    self.sheet = sheet
    self.recogniser = recogniser
    self.words = words
    looks = Array(repeating: nil, count: sheet.rows.count)
    entriesBelow = looks.map { _ in nil }
    self.headers = Dictionary(headers.map { ($0.rows.lowerBound, $0) }) { first, _ in first }
    if let columns = earlier?.columns {
      hasSections = earlier?.section != nil
      surveyTable(columns, 0..<(headers.first?.rows.lowerBound ?? sheet.rows.count))
    } else {
      surveyFirstTitle(before: headers.first)
    }
    let ends = headers.dropFirst().map(\.rows.lowerBound) + [sheet.rows.count]
    for (header, end) in zip(headers, ends) {
      surveyTable(header.columns, (header.rows.upperBound + 1)..<end)
    }
    findEntriesBelow()
  }

  private mutating func findEntriesBelow() {
    var entry: Int?
    for index in looks.indices.reversed() {
      entriesBelow[index] = entry
      switch looks[index] {
      case _ where headers[index] != nil: continue
      case .department: continue
      case .entry: entry = index
      default: entry = nil
      }
    }
  }

  /// A section's heading may stand above its header.
  private mutating func surveyFirstTitle(before header: HeaderMatch?) {
    guard let header else { return }
    hasSections = sheet.rows[..<header.rows.lowerBound].contains { row in
      recogniser.sections.kind(of: row.joinedText, isNumbered: false) != nil && !isTitle(row)
    }
  }

  /// The rows between a header and the next one, whose title stands at their end.
  private mutating func surveyTable(_ columns: ColumnMap, _ rows: Range<Int>) {
    var title: TitleStart?
    var total: Int?
    for index in rows {
      let fields = RowFields(sheet.rows[index], columns)
      let look = recogniser.look(at: fields)
      looks[index] = look
      if look.isSectionHeading { hasSections = true }
      if case .total(_, closes: true) = look { total = index }
      title = title.flatMap { surviving($0, fields, look, index) }
      if title == nil { title = titleStart(fields, look, index) }
    }
    if let total { closingTotals.insert(total) }
    if let title, headers[rows.upperBound] != nil,
      rows.upperBound - title.index <= Self.longestTitle
    {
      titles.insert(title.index)
    }
  }

  /// A title ends where the list goes on; it opens a list of its own if it names a unit.
  private mutating func surviving(
    _ title: TitleStart, _ fields: RowFields, _ look: RowLook, _ index: Int
  ) -> TitleStart? {
    let isContent = isContent(fields, look, below: title)
    guard isContent || look.isSectionHeading else { return title }
    guard index - title.index <= Self.longestTitle, namesUnit(title.index..<index) else {
      return isContent ? nil : title
    }
    titles.insert(title.index)
    resumptions.insert(index)
    return nil
  }

  private func namesUnit(_ rows: Range<Int>) -> Bool {
    TitleReader(layout: recogniser.sections.layout, words: words)
      .title(of: sheet.rows[rows], sheet: sheet.name).unitPhrases.contains(where: \.isExplicit)
  }

  /// A row in which the title of a further table may begin.
  private struct TitleStart {
    let index: Int
    /// Whether it is the heading of a section, as "Cá nhân đăng ký thi đua" may be.
    let isHeading: Bool
  }

  /// So many rows a title has at most, its letterhead included.
  private static let longestTitle = 12

  private func titleStart(_ fields: RowFields, _ look: RowLook, _ index: Int) -> TitleStart? {
    switch look {
    case .total, .signature: return nil
    case .entry where !fields.organisation.isEmpty && isPerson(fields): return nil
    case .note where recogniser.isNote(fields.row): return nil
    case .sectionHeading: return isTitle(fields) ? TitleStart(index: index, isHeading: true) : nil
    default: return isTitle(fields) ? TitleStart(index: index, isHeading: false) : nil
    }
  }

  /// Whether a row belongs to the list, so that no title can have begun above it.
  ///
  /// A title names a collective; below a section's heading a collective is an entry.
  private func isContent(_ fields: RowFields, _ look: RowLook, below title: TitleStart?) -> Bool {
    if fields.isNumbered || isPerson(fields) { return true }
    switch look {
    case .total: return true
    case .entry, .department: return title?.isHeading == true
    default: return false
    }
  }

  private func isPerson(_ fields: RowFields) -> Bool {
    PersonName.nameShape(of: fields.name) == .person
  }

  private func isTitle(_ fields: RowFields) -> Bool {
    !fields.isNumbered && isTitle(fields.row)
  }

  /// The name of a list, or its letterhead; an entry's note may speak of such things too, but not its first
  /// cell.
  private func isTitle(_ row: SheetText.TextRow) -> Bool {
    guard let text = row.cells.first(where: { !$0.text.isEmpty })?.text else { return false }
    let key = TextKey.folded(text)
    return words.titleWords.occurs(in: key) || words.parents.begins(key)
      || row.cells.contains { words.mottos.contains(.folded($0.text)) }
  }

  /// The section that a sheet's name speaks of: "Tập thể", "DS cá nhân".
  static func kind(ofSheetNamed name: String, layout: FormLayout) -> RegistrationKind? {
    let key = TextKey.folded(name)
    let spoken = layout.sections.filter { $0.words.occurs(in: key) }
    return spoken.count == 1 ? spoken.first?.kind : nil
  }
}
