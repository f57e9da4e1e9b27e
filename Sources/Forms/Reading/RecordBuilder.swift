internal import VietnameseText

/// Makes the record of an entry, or the records where one cell holds several names, and says what is odd.
struct RecordBuilder {
  let fields: RowFields
  let kind: RegistrationKind
  let sheet: SheetText
  let words: LayoutWords
  let state: ListState

  /// The records, and the findings about the row.
  func build() -> (records: [Registration], findings: [Finding]) {
    let organisation = organisation()
    let names = names()
    let records = names.map { record($0, organisation) }
    return (records, findings(names, organisation))
  }

  private func record(_ name: String, _ organisation: String) -> Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: note(), further: fields.further,
      place: place(fields.columns.nameColumn))
  }

  private func place(_ column: Int?) -> Place {
    Place(sheet: sheet.name, row: fields.row.number, column: column)
  }

  // MARK: Fields

  /// The names in the cell: a line break separates people only where every line is a whole name.
  private func names() -> [String] {
    let parts = nameParts()
    guard kind == .individual, parts.count > 1,
      parts.allSatisfy(isWholeName)
    else { return [fields.name] }
    return parts
  }

  /// A family name, and a given name that is not only a middle one: "Nguyễn Văn" goes on in the next line.
  private func isWholeName(_ text: String) -> Bool {
    let name = PersonName(text)
    return PersonName.nameShape(of: text) == .person && !name.family.isEmpty
      && !["Văn", "Thị"].contains(name.given)
  }

  private func nameParts() -> [String] {
    guard fields.columns.name.count == 1,
      let cell = fields.row.cell(at: fields.columns.nameColumn)
    else { return [] }
    return (cell.lines.isEmpty ? [cell.text] : cell.lines).flatMap {
      $0.split(separator: ";").map { CleanText.clean(String($0)) }
    }.filter { !$0.isEmpty }
  }

  /// The row's own organisation, the one above for a ditto mark, the one merged over it, or its
  /// department's.
  private func organisation() -> String {
    let own = fields.organisation
    if isDitto(own) { return state.previous.organisation }
    if !own.isEmpty { return own }
    if let column = fields.columns.organisation {
      let merged = sheet.mergedText(row: fields.row.number, column: column)
      if !merged.isEmpty { return merged }
    }
    return state.department
  }

  private func note() -> String {
    isDitto(fields.note) ? state.previous.note : fields.note
  }

  /// `"`, `,,`, `nt`, `như trên`.
  private func isDitto(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 24 else { return false }
    return text.unicodeScalars.allSatisfy { "\"'“”‘’〃″,-".unicodeScalars.contains($0) && $0 != "-" }
      || words.ditto.contains(.folded(text))
  }

  // MARK: Findings

  private func findings(_ names: [String], _ organisation: String) -> [Finding] {
    var findings: [Finding] = []
    func report(_ code: FindingCode, column: Int?, severity: Finding.Severity? = nil) {
      findings.append(
        Finding(code, at: place(column), values: [fields.name], severity: severity))
    }
    for (column, code) in brokenFields() { report(code, column: column, severity: .warning) }
    let nameColumn = fields.columns.nameColumn
    if kind == .individual, organisation.isEmpty, let column = fields.columns.organisation {
      report(.missingOrganisation, column: column)
    }
    if fields.row.isHidden { report(.hiddenRow, column: nameColumn) }
    if fields.row.cell(at: nameColumn)?.isStruck == true { report(.struckRow, column: nameColumn) }
    if names.count > 1 { report(.severalNamesInOneCell, column: nameColumn) }
    if let code = oddity(of: names) { report(code, column: nameColumn) }
    return findings
  }

  /// Organisation and note cells with an error or a formula without a value: they stay blank.
  private func brokenFields() -> [(Int, FindingCode)] {
    [fields.columns.organisation, fields.columns.note].compactMap { column in
      guard let column, let cell = fields.row.cell(at: column) else { return nil }
      if cell.isError { return (column, .formulaError) }
      return cell.isMissingValue ? (column, .formulaWithoutValue) : nil
    }
  }

  private func oddity(of names: [String]) -> FindingCode? {
    if kind == .individual, words.collectives.begins(.folded(fields.name)),
      PersonName.nameShape(of: fields.name) != .person
    {
      return .wrongSection
    }
    if kind == .collective, PersonName.nameShape(of: fields.name) == .person,
      !words.collectives.begins(.folded(fields.name))
    {
      return .wrongSection
    }
    let isOdd = names.contains { name in
      kind == .individual && (name.contains(where: \.isNumber) || !name.contains(" "))
    }
    return isOdd ? .suspiciousName : nil
  }
}
