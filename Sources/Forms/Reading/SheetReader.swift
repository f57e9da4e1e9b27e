internal import Spreadsheet
internal import VietnameseText

/// Reads one sheet by a form: every row is given a fate.
struct SheetReader {
  let sheet: SheetText
  let headers: [HeaderMatch]
  let layout: FormLayout
  let words: LayoutWords
  /// The section of the whole sheet, from its name or title.
  let sheetKind: RegistrationKind?

  private let recogniser: RowRecogniser
  private let closingTotal: [Int: Int]
  private let hasSections: Bool
  private var state = ListState()
  private var titleRows: [SheetText.TextRow] = []
  private(set) var reading = SheetReading()

  init(sheet: SheetText, headers: [HeaderMatch], layout: FormLayout, words: LayoutWords) {
    self.sheet = sheet
    self.headers = headers
    self.layout = layout
    self.words = words
    recogniser = RowRecogniser(layout: layout, words: words)
    let survey = SheetSurvey(sheet: sheet, headers: headers, recogniser: recogniser)
    closingTotal = survey.closingTotals
    hasSections = survey.hasSections
    sheetKind = SheetSurvey.kind(ofSheetNamed: sheet.name, layout: layout)
  }

  /// The whole sheet, row by row.
  mutating func read() -> SheetReading {
    var index = 0
    while index < sheet.rows.count {
      if let header = headers.first(where: { $0.rows.lowerBound == index }) {
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

/// What one sheet holds.
struct SheetReading {
  /// The lists on the sheet, each with the title above it.
  var blocks: [Block] = []
  var ledger: [LedgerLine] = []
  var findings: [Finding] = []

  struct Block {
    var title: ListTitle
    var records: [Registration] = []
    var isDeclaredEmpty = false
    var rejectedEntries = 0
    /// The totals that the list says of itself, and where.
    var totals: [(totals: DeclaredTotals, place: Place)] = []
  }
}

extension SheetReader {
  // MARK: Headers and titles

  /// A header opens a table.
  ///
  /// One that repeats the columns in the middle of a list is a new printed page.
  private mutating func begin(_ header: HeaderMatch) {
    for row in sheet.rows[header.rows] { note(row, .header) }
    let isPageBreak = state.phase == .entries && state.columns == header.columns
    if state.phase == .title { openBlock() }
    if state.phase != .entries && state.phase != .title { state.open(nil) }
    state.columns = header.columns
    state.phase = .entries
    if !isPageBreak { reportPersonalColumns(header) }
  }

  private mutating func openBlock() {
    let reader = TitleReader(layout: layout, words: words)
    let title = reader.title(of: titleRows, sheet: sheet.name)
    reading.blocks.append(SheetReading.Block(title: title))
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
    guard let columns = state.columns, state.phase != .title else { return stepInTitle(row) }
    let fields = RowFields(row, columns)
    switch recogniser.look(at: row, columns) {
    case .filler: note(row, .filler)
    case .columnNumbers: note(row, .columnNumbers)
    case .sectionHeading(let kind): beginSection(kind, at: row)
    case .total(let totals, let closes): noteTotal(totals, closes: closes, at: index)
    case .signature: noteSignature(row)
    case .note: noteRemark(row, index)
    case .emptyList: noteEmptyList(row)
    case .unused: note(row, .unused)
    case .nameless: rejectNameless(fields)
    case .department(let name): noteDepartment(name, at: index)
    case .entry: stepEntry(fields, at: index)
    }
  }

  private mutating func stepInTitle(_ row: SheetText.TextRow) {
    if let kind = recogniser.sectionKind(of: row, nil), !titleRows.isEmpty || state.section == nil {
      beginSection(kind, at: row)
    } else {
      titleRows.append(row)
      note(row, .title)
    }
  }

  private mutating func beginSection(_ kind: RegistrationKind, at row: SheetText.TextRow) {
    note(row, .section)
    state.open(kind)
    if state.phase == .closed || state.phase == .signed { state.phase = .entries }
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
    if state.phase == .entries, closingTotal[index] != nil { state.phase = .closed }
  }

  private mutating func noteSignature(_ row: SheetText.TextRow) {
    note(row, .signature)
    state.phase = .signed
  }

  /// Below the signatures stand the signers' names, and perhaps the title of the next unit's list.
  private mutating func noteRemark(_ row: SheetText.TextRow, _ index: Int) {
    if state.phase == .signed || state.phase == .closed, isTitle(row), hasHeader(after: index) {
      state = ListState()
      return stepInTitle(row)
    }
    note(row, state.phase == .signed ? .signature : .note)
  }

  private func isTitle(_ row: SheetText.TextRow) -> Bool {
    words.titleWords.occurs(in: .folded(row.joinedText))
  }

  private func hasHeader(after index: Int) -> Bool {
    headers.contains { $0.rows.lowerBound > index }
  }

  private mutating func noteEmptyList(_ row: SheetText.TextRow) {
    note(row, .note)
    reading.updateLastBlock { $0.isDeclaredEmpty = true }
  }

  /// A line that names a department gives it to the people below; anywhere else it is an entry itself.
  private mutating func noteDepartment(_ name: String, at index: Int) {
    let row = sheet.rows[index]
    let columns = state.columns ?? ColumnMap()
    guard state.phase == .entries, (state.section ?? sheetKind) == .individual,
      isFollowedByEntry(index, columns)
    else { return stepEntry(RowFields(row, columns), at: index) }
    note(row, .department)
    state.department = name
  }

  /// Whether the row right below is an entry and no heading comes between.
  private func isFollowedByEntry(_ index: Int, _ columns: ColumnMap) -> Bool {
    index + 1 < sheet.rows.count
      && !headers.contains { $0.rows.lowerBound == index + 1 }
      && recogniser.look(at: sheet.rows[index + 1], columns) == .entry
  }

  // MARK: Entries

  private mutating func rejectNameless(_ fields: RowFields) {
    switch state.phase {
    case .signed: note(fields.row, .signature)
    case .closed where fields.number == nil: note(fields.row, .note)
    case .title, .entries, .closed: rejectWithoutName(fields)
    }
  }

  private mutating func rejectWithoutName(_ fields: RowFields) {
    checkSequence(fields)
    let broken = fields.columns.name.compactMap(fields.row.cell(at:)).first {
      $0.isError || $0.isMissingValue
    }
    let code: FindingCode =
      switch broken?.kind {
      case .error: .formulaError
      case .blank: .formulaWithoutValue
      default: .missingName
      }
    reject(fields, code)
  }

  private mutating func stepEntry(_ fields: RowFields, at index: Int) {
    guard state.phase == .entries, let kind = section(of: fields) else {
      return stepOutside(fields, at: index)
    }
    checkSequence(fields)
    if isSample(at: index, kind) {
      report(.placeholderRow, fields, values: [fields.name])
      return note(fields.row, .sample)
    }
    state.isAtHead = false
    accept(fields, kind)
  }

  /// Below the total or the signatures, or above the first section.
  private mutating func stepOutside(_ fields: RowFields, at index: Int) {
    let isNumbered = fields.number?.isArabic == true
    if state.phase == .signed, !isNumbered { return noteRemark(fields.row, index) }
    if state.phase == .closed, !isNumbered, fields.isNameOnly {
      return noteRemark(fields.row, index)
    }
    reject(fields, .rowOutsideSection)
  }

  /// The section an entry belongs to: the last heading's, the sheet's, or where nothing is divided, what
  /// the name looks like.
  private mutating func section(of fields: RowFields) -> RegistrationKind? {
    if let kind = state.section ?? sheetKind ?? reading.blocks.last?.title.onlyKind { return kind }
    guard !hasSections else { return nil }
    return words.collectives.begins(.folded(fields.name)) ? .collective : .individual
  }

  private mutating func checkSequence(_ fields: RowFields) {
    guard let number = fields.number, number.isArabic else { return }
    if let last = state.lastNumber, number.value > last + 1 {
      report(
        .sequenceGap, row: fields.row.number, column: fields.columns.ordinal,
        values: [String(last), String(number.value)])
    }
    state.lastNumber = number.value
  }

  private mutating func isSample(at index: Int, _ kind: RegistrationKind) -> Bool {
    guard state.isAtHead, let section = layout.section(of: kind), let columns = state.columns else {
      return false
    }
    return SampleRows(section: section, columns: columns, recogniser: recogniser)
      .isSample(at: index, of: sheet)
  }

  private mutating func accept(_ fields: RowFields, _ kind: RegistrationKind) {
    let builder = RecordBuilder(
      fields: fields, kind: kind, sheet: sheet, words: words, state: state)
    let built = builder.build()
    for record in built.records {
      reading.ledger.append(
        LedgerLine(
          sheet: sheet.name, row: fields.row.number, fate: .entry(reading.recordCount)))
      reading.updateLastBlock { $0.records.append(record) }
    }
    reading.findings += built.findings
    if let last = built.records.last { state.previous = (last.organisation, last.note) }
    reportLexicon(fields, kind)
  }

  /// Says once that a list without sections was divided by what the names look like.
  private mutating func reportLexicon(_ fields: RowFields, _ kind: RegistrationKind) {
    guard state.section == nil, sheetKind == nil, reading.blocks.last?.title.onlyKind == nil,
      !reading.findings.contains(where: { $0.code == .wrongSection && $0.values.isEmpty })
    else { return }
    report(.wrongSection, fields)
  }

  // MARK: Notes

  private mutating func reject(_ fields: RowFields, _ code: FindingCode) {
    reading.ledger.append(
      LedgerLine(sheet: sheet.name, row: fields.row.number, fate: .rejected(code)))
    reading.updateLastBlock { $0.rejectedEntries += 1 }
    report(code, fields, values: [fields.name])
  }

  private mutating func note(_ row: SheetText.TextRow, _ structure: LedgerLine.Structure) {
    reading.ledger.append(
      LedgerLine(sheet: sheet.name, row: row.number, fate: .structural(structure)))
  }

  /// A finding about an entry stands at its name.
  private mutating func report(
    _ code: FindingCode, _ fields: RowFields, values: [String] = []
  ) {
    report(code, row: fields.row.number, column: fields.columns.nameColumn, values: values)
  }

  private mutating func report(
    _ code: FindingCode, row: Int, column: Int?, values: [String] = []
  ) {
    reading.findings.append(
      Finding(
        code, at: Place(sheet: sheet.name, row: row, column: column), values: values))
  }
}

extension SheetReading {
  /// How many records the sheet has so far.
  var recordCount: Int { blocks.reduce(0) { $0 + $1.records.count } }

  /// Changes the list that is being read; a table without a title begins one.
  mutating func updateLastBlock(_ change: (inout Block) -> Void) {
    if blocks.isEmpty { blocks.append(Block(title: ListTitle())) }
    change(&blocks[blocks.count - 1])
  }
}
