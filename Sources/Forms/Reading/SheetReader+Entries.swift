internal import Spreadsheet
internal import VietnameseText

/// What becomes of the rows that hold people and collectives.
extension SheetReader {
  /// The section that its heading, the sheet's name or the title gives to a row.
  private var namedSection: RegistrationKind? {
    state.section ?? sheetKind ?? reading.blocks.last?.title.onlyKind
  }

  // MARK: Numbers

  /// Every numbered row of a section counts, whatever its fate.
  mutating func checkSequence(_ fields: RowFields, _ look: RowLook) {
    switch look {
    case .columnNumbers, .sectionHeading, .total, .signature: return
    default: break
    }
    guard state.phase == .entries, namedSection != nil || isUndivided, let number = fields.number,
      number.isArabic
    else { return }
    if let last = state.lastNumber, number.value > last + 1 {
      report(
        .sequenceGap, row: fields.row.number, column: fields.columns.ordinal,
        values: [String(last), String(number.value)])
    }
    state.lastNumber = number.value
  }

  // MARK: Entries

  mutating func stepEntry(_ fields: RowFields, at index: Int) {
    guard state.phase == .entries, let kind = section(of: fields) else {
      return stepOutside(fields)
    }
    state.hasEntries = true
    if isSample(at: index, kind) {
      report(.placeholderRow, fields, values: [fields.name])
      return note(fields.row, .sample)
    }
    state.isAtHead = false
    accept(fields, kind)
  }

  /// The section an entry belongs to; where nothing is divided, the name tells.
  private func section(of fields: RowFields) -> RegistrationKind? {
    if let kind = statedSection(of: fields) { return kind }
    guard isUndivided else { return nil }
    return words.namesCollective(fields.name) ? .collective : .individual
  }

  /// The section that a heading, the sheet, the title or the row itself says.
  private func statedSection(of fields: RowFields) -> RegistrationKind? {
    namedSection ?? recogniser.sections.kind(of: fields.section, isNumbered: false)
  }

  private func isSample(at index: Int, _ kind: RegistrationKind) -> Bool {
    guard state.isAtHead, let section = layout.section(of: kind), let columns = state.columns else {
      return false
    }
    return SampleRows(section: section, columns: columns).isSample(at: index, of: sheet)
  }

  private mutating func accept(_ fields: RowFields, _ kind: RegistrationKind) {
    let built = builder(fields, kind).build()
    for record in built.records {
      reading.append(record, sheet: sheet.name, row: fields.row.number)
    }
    reading.findings += built.findings
    rejectOtherNames(fields)
    state.above = built.texts
    if statedSection(of: fields) == nil { reportLexicon(fields) }
    if kind == .individual, fields.columns.organisation == nil {
      reportNoOrganisations(fields, built.records)
    }
  }

  /// Names beside the entry, in a second table: they cannot be read, and must not be lost in silence.
  private mutating func rejectOtherNames(_ fields: RowFields) {
    for column in fields.columns.otherNames {
      let text = fields.row.text(at: column)
      guard text.contains(where: \.isLetter) else { continue }
      reading.ledger.append(
        LedgerLine(
          sheet: sheet.name, row: fields.row.number, fate: .rejected(.rowOutsideSection)))
      report(.rowOutsideSection, row: fields.row.number, column: column, values: [text])
    }
  }

  private func builder(_ fields: RowFields, _ kind: RegistrationKind) -> RecordBuilder {
    RecordBuilder(fields: fields, kind: kind, sheet: sheet, words: words, state: state)
  }

  /// Says once that a list without sections was divided by what the names look like.
  private mutating func reportLexicon(_ fields: RowFields) {
    guard said.insert(.wrongSection).inserted else { return }
    report(.wrongSection, fields)
  }

  /// Says once that a list has no column for departments, at the first person who has none.
  private mutating func reportNoOrganisations(_ fields: RowFields, _ records: [Registration]) {
    guard records.contains(where: \.organisation.isEmpty),
      said.insert(.missingOrganisation).inserted
    else { return }
    report(.missingOrganisation, fields)
  }

  // MARK: Rows that do not count

  /// Below the total or the signatures, or above the first section.
  private mutating func stepOutside(_ fields: RowFields) {
    guard !isRemark(fields) else { return noteRemark(fields.row) }
    let kind: RegistrationKind =
      words.namesCollective(fields.name) ? .collective : .individual
    // Neither the department nor the row above is of its section.
    let builder = RecordBuilder(
      fields: fields, kind: kind, sheet: sheet, words: words, state: ListState())
    reject(builder, .rowOutsideSection)
  }

  /// Signers' names, and words without a person's name; a person with a department is neither.
  private func isRemark(_ fields: RowFields) -> Bool {
    guard !fields.isNumbered else { return false }
    let isPerson = PersonName.nameShape(of: fields.name) == .person
    switch state.phase {
    case .signed: return !(isPerson && words.namesCollective(fields.organisation))
    case .closed: return fields.isNameOnly && !isPerson
    case .title, .entries: return false
    }
  }

  mutating func rejectNameless(_ fields: RowFields) {
    let builder = self.builder(fields, statedSection(of: fields) ?? .individual)
    switch state.phase {
    case .signed where !fields.isNumbered: note(fields.row, .signature)
    case .closed where !fields.isNumbered: note(fields.row, .note)
    default:
      if fields.soleText != nil { keep(fields.row, nil) }
      reject(builder, reasonForMissingName(fields))
    }
    state.hasEntries = true
    state.above = builder.texts()
  }

  private func reasonForMissingName(_ fields: RowFields) -> FindingCode {
    let broken = fields.columns.name.compactMap(fields.row.cell(at:)).first {
      $0.isError || $0.isMissingValue
    }
    switch broken?.kind {
    case .error: return .formulaError
    case .blank: return .formulaWithoutValue
    default: return .missingName
    }
  }

  private mutating func reject(_ builder: RecordBuilder, _ code: FindingCode) {
    let fields = builder.fields
    reading.ledger.append(
      LedgerLine(sheet: sheet.name, row: fields.row.number, fate: .rejected(code)))
    reading.updateLastBlock { $0.rejected.append(builder.undividedRecord) }
    report(code, fields, values: [fields.name])
  }

  // MARK: Findings

  /// A finding about an entry stands at its name.
  private mutating func report(
    _ code: FindingCode, _ fields: RowFields, values: [String] = []
  ) {
    report(code, row: fields.row.number, column: fields.columns.nameColumn, values: values)
  }

  mutating func report(
    _ code: FindingCode, row: Int, column: Int?, values: [String] = []
  ) {
    reading.findings.append(
      Finding(
        code, at: Place(sheet: sheet.name, row: row, column: column), values: values))
  }
}
