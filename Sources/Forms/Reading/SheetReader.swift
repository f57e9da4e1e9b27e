internal import Spreadsheet
internal import VietnameseText

/// Reads one sheet by a form: every row is given a fate.
struct SheetReader {
  let sheet: SheetText
  let layout: FormLayout
  let words: LayoutWords
  /// The section of the whole sheet, from its name.
  let sheetKind: RegistrationKind?

  let recogniser: RowRecogniser
  private let survey: SheetSurvey
  private var titleRows: [SheetText.TextRow] = []
  /// Where in the list the reader stands.
  var state: ListState
  var reading = SheetReading()
  /// What is said once of the whole sheet, and was.
  var said: Set<FindingCode> = []

  /// A reader for a sheet with these headers, or for one that goes on without a header where the reader stood
  /// at the end of an earlier sheet.
  init(
    sheet: SheetText, headers: [HeaderMatch], layout: FormLayout, words: LayoutWords,
    earlier: ListState? = nil
  ) {
    self.sheet = sheet
    self.layout = layout
    self.words = words
    recogniser = RowRecogniser(layout: layout, words: words)
    survey = SheetSurvey(
      sheet: sheet, headers: headers, earlier: earlier, recogniser: recogniser, words: words)
    sheetKind = SheetSurvey.kind(ofSheetNamed: sheet.name, layout: layout)
    state = earlier ?? ListState()
    if earlier != nil, sheetKind != nil { state.open(nil) }
  }

  /// The whole sheet, row by row.
  mutating func read() -> SheetReading {
    var index = 0
    while index < sheet.rows.count {
      if survey.titles.contains(index) { state.beginTitle() }
      if survey.resumptions.contains(index) { resume() }
      if let header = survey.headers[index] {
        begin(header)
        index = header.rows.upperBound + 1
      } else {
        step(index)
        index += 1
      }
    }
    return reading
  }
}

extension SheetReader {
  // MARK: Headers and titles

  /// A header opens a table; one that repeats the columns of the table above is a new printed page.
  private mutating func begin(_ header: HeaderMatch) {
    for row in sheet.rows[header.rows] { note(row, .header) }
    let goesOn = goesOn(header.columns)
    let isRepeated = state.columns == header.columns
    if state.phase == .title { openBlock() }
    state.begin(header.columns, goesOn: goesOn)
    if !isRepeated { reportPersonalColumns(header) }
  }

  /// A title without a header opens a list in the columns of the one above.
  private mutating func resume() {
    guard let columns = state.columns else { return }
    let goesOn = goesOn(columns)
    openBlock()
    state.begin(columns, goesOn: goesOn)
  }

  /// Whether the section above a header goes on below it.
  private func goesOn(_ columns: ColumnMap) -> Bool {
    switch state.phase {
    case .entries: true
    case .closed: state.columns == columns
    case .signed: false
    case .title: reading.blocks.isEmpty || titleGoesOn(columns)
    }
  }

  /// The title of a printed page names the same unit and no section.
  private func titleGoesOn(_ columns: ColumnMap) -> Bool {
    guard let block = reading.blocks.last, state.isUnsigned else { return false }
    let title = title()
    return title.onlyKind == nil && ListAssembler.isSameUnit(title, block.title)
      && state.columns == columns
  }

  private func title() -> ListTitle {
    TitleReader(layout: layout, words: words).title(of: titleRows, sheet: sheet.name)
  }

  private mutating func openBlock() {
    reading.blocks.append(SheetReading.Block(title: title()))
    titleRows = []
  }

  private mutating func reportPersonalColumns(_ header: HeaderMatch) {
    guard let first = header.columns.personal.first else { return }
    let labels = header.columns.personal.map(\.label).joined(separator: ", ")
    report(
      .privateDataIgnored, row: sheet.rows[header.rows.lowerBound].number, column: first.column,
      values: [labels])
  }

  // MARK: Rows

  private mutating func step(_ index: Int) {
    let row = sheet.rows[index]
    guard let columns = state.columns, state.phase != .title, let look = survey.looks[index] else {
      return stepInTitle(row)
    }
    let fields = RowFields(row, columns)
    checkSequence(fields, look)
    switch look {
    case .filler: note(row, .filler)
    case .columnNumbers: note(row, .columnNumbers)
    case .sectionHeading(let kind): beginSection(kind, at: row)
    case .total(let totals, let closes): noteTotal(totals, closes: closes, at: index)
    case .signature: noteSignature(row)
    case .note: noteRemark(row)
    case .emptyList: noteEmptyList(row)
    case .unused: note(row, .unused)
    case .nameless: rejectNameless(fields)
    case .department(let name): stepDepartment(name, fields, at: index)
    case .entry: stepEntry(fields, at: index)
    }
  }

  /// Above a header a section's heading may stand, unless it is what the list is called.
  private mutating func stepInTitle(_ row: SheetText.TextRow) {
    let text = row.joinedText
    if let kind = recogniser.sections.kind(of: text, isNumbered: false),
      !words.titleWords.occurs(in: .folded(text))
    {
      note(row, .section)
      state.announced = kind
    } else {
      titleRows.append(row)
      note(row, .title)
    }
  }

  /// A heading that only repeats the section, "CÁ NHÂN (tiếp theo)", changes nothing.
  private mutating func beginSection(_ kind: RegistrationKind, at row: SheetText.TextRow) {
    note(row, .section)
    if state.section != kind { state.open(kind) }
    state.phase = .entries
  }

  private mutating func noteTotal(_ totals: DeclaredTotals, closes: Bool, at index: Int) {
    let row = sheet.rows[index]
    note(row, .total)
    guard closes else { return }
    if !totals.isBlank {
      let place = Place(sheet: sheet.name, row: row.number, column: row.cells.first?.column)
      reading.updateLastBlock { block in
        block.totals.append((totals, place))
        if totals.isZero { block.isDeclaredEmpty = true }
      }
    }
    if state.phase == .entries, state.hasEntries, survey.closingTotals.contains(index) {
      state.phase = .closed
    }
  }

  private mutating func noteSignature(_ row: SheetText.TextRow) {
    note(row, .signature)
    state.phase = .signed
  }

  /// Below the signatures stand the signers' names.
  mutating func noteRemark(_ row: SheetText.TextRow) {
    note(row, state.phase == .signed ? .signature : .note)
  }

  private mutating func noteEmptyList(_ row: SheetText.TextRow) {
    note(row, .note)
    reading.updateLastBlock { $0.isDeclaredEmpty = true }
  }

  /// A line that names a department gives it to the people below; anywhere else it is an entry itself.
  private mutating func stepDepartment(_ name: String, _ fields: RowFields, at index: Int) {
    if isAboveItsPeople(fields, at: index) {
      note(fields.row, .department)
      state.enter(department: name)
    } else if recogniser.isStarred(fields.row) {
      noteRemark(fields.row)
    } else if fields.name.isEmpty {
      rejectNameless(fields)
    } else {
      stepEntry(fields, at: index)
    }
  }

  /// Among people, a collective without a number is their department, unless the row below tells its own and
  /// is not numbered either.
  ///
  /// Among collectives it must look apart and leave the numbering whole: one that merely lacks its number
  /// must not be lost.
  private func isAboveItsPeople(_ fields: RowFields, at index: Int) -> Bool {
    guard state.phase == .entries, let next = entry(below: index) else { return false }
    switch state.section ?? sheetKind ?? reading.blocks.last?.title.onlyKind {
    case .individual: return next.isNumbered || next.organisation.isEmpty
    case .collective: return isSetApart(fields, from: next) && follows(next)
    case nil: return !survey.hasSections && next.isNumbered && next.organisation.isEmpty
    }
  }

  /// The first entry below, if no more than further departments come between.
  private func entry(below index: Int) -> RowFields? {
    guard let columns = state.columns, let below = survey.entriesBelow[index] else { return nil }
    return RowFields(sheet.rows[below], columns)
  }

  private func isSetApart(_ fields: RowFields, from next: RowFields) -> Bool {
    func isBold(_ fields: RowFields) -> Bool {
      fields.row.cells.first { !$0.text.isEmpty }?.look.isBold == true
    }
    return fields.row.isMergedAcross || (isBold(fields) && !isBold(next))
  }

  private func follows(_ next: RowFields) -> Bool {
    next.isNumbered && next.number?.value == (state.lastNumber ?? 0) + 1
  }

  // MARK: Notes

  mutating func note(_ row: SheetText.TextRow, _ structure: LedgerLine.Structure) {
    reading.ledger.append(
      LedgerLine(sheet: sheet.name, row: row.number, fate: .structural(structure)))
    if [.title, .section, .department, .note].contains(structure) { keep(row, structure) }
  }

  /// Keeps what a row says that is no entry.
  mutating func keep(_ row: SheetText.TextRow, _ structure: LedgerLine.Structure?) {
    reading.headings += row.cells.filter { !$0.text.isEmpty }.map { cell in
      ListHeading(
        text: cell.text, place: Place(sheet: sheet.name, row: row.number, column: cell.column),
        structure: structure)
    }
  }

  /// Whether no row of the sheet opens a section.
  var isUndivided: Bool { !survey.hasSections }
}
