internal import VietnameseText

/// Makes the record of an entry, or the records where one cell holds several names, and says what is odd.
struct RecordBuilder {
  let fields: RowFields
  let kind: RegistrationKind
  let sheet: SheetText
  let words: LayoutWords
  let state: ListState

  /// What became of a row.
  struct Built {
    var records: [Registration]
    var findings: [Finding]
    /// What its columns say, for ditto marks in the next row.
    var texts: [Int: String]
  }

  /// The records, and the findings about the row.
  func build() -> Built {
    let texts = texts()
    let organisation = fields.columns.organisation.flatMap { texts[$0] } ?? state.department
    let names = names()
    return Built(
      records: names.map { record($0, organisation, texts) },
      findings: findings(names, organisation), texts: texts)
  }

  /// The record of the whole row, whatever its name looks like.
  var undividedRecord: Registration {
    let texts = texts()
    let organisation = fields.columns.organisation.flatMap { texts[$0] } ?? state.department
    return record(fields.name, organisation, texts)
  }

  private func record(
    _ name: String, _ organisation: String, _ texts: [Int: String]
  ) -> Registration {
    Registration(
      kind: kind, name: name, organisation: organisation,
      note: fields.columns.note.flatMap { texts[$0] } ?? "", further: further(texts),
      unit: fields.columns.unit.flatMap { texts[$0] } ?? "", department: state.department,
      place: place(fields.columns.nameColumn))
  }

  /// The extra columns that are filled.
  private func further(_ texts: [Int: String]) -> [Registration.FurtherField] {
    fields.columns.further.compactMap { column in
      guard let text = texts[column.column], !text.isEmpty else { return nil }
      return Registration.FurtherField(id: column.id, label: column.label, value: text)
    }
  }

  private func place(_ column: Int?) -> Place {
    Place(sheet: sheet.name, row: fields.row.number, column: column)
  }

  // MARK: Fields

  /// The texts of all columns but number and name, ditto marks resolved.
  func texts() -> [Int: String] {
    let columns = fields.columns
    var texts: [Int: String] = [:]
    for column in [columns.note].compactMap(\.self) + columns.further.map(\.column) {
      texts[column] = resolved(column)
    }
    if let column = columns.organisation { texts[column] = organisation(column) }
    if let column = columns.unit { texts[column] = spanning(column) }
    return texts
  }

  private func resolved(_ column: Int) -> String {
    let text = fields.row.text(at: column)
    return DittoMarks(words: words).contains(text) ? state.above[column] ?? "" : text
  }

  /// The row's own organisation, or its department's.
  private func organisation(_ column: Int) -> String {
    let text = spanning(column)
    return text.isEmpty ? state.department : text
  }

  /// The row's own text, the one above for a ditto mark, or the one merged over it.
  private func spanning(_ column: Int) -> String {
    let own = resolved(column)
    return own.isEmpty ? sheet.mergedText(row: fields.row.number, column: column) : own
  }

  // MARK: Names

  /// The names in the cell: line breaks and semicolons separate them only where every part is a whole name.
  private func names() -> [String] {
    let parts = nameParts()
    guard parts.count > 1 else { return [fields.name] }
    let isList =
      switch kind {
      case .individual: parts.allSatisfy(isWholeName)
      case .collective: areAlike(parts)
      }
    return isList ? parts : [fields.name]
  }

  /// A family name, and a given name that is not only a middle one: "Nguyễn Văn" goes on in the next line.
  private func isWholeName(_ text: String) -> Bool {
    let name = PersonName(text)
    return PersonName.nameShape(of: text) == .person && !name.family.isEmpty
      && !words.middleNames.contains(.folded(name.given))
      && !words.positions.begins(.folded(text))
  }

  /// Collectives that begin with the same word: "Khoa Nội; Khoa Ngoại", but not "Trạm Y tế / phường Trần Phú".
  private func areAlike(_ parts: [String]) -> Bool {
    let kinds = Set(parts.map { TextKey.folded($0).words.first.map(Array.init) ?? [] })
    return kinds.count == 1 && parts.allSatisfy(words.namesCollective)
  }

  private func nameParts() -> [String] {
    guard fields.columns.name.count == 1,
      let cell = fields.row.cell(at: fields.columns.nameColumn)
    else { return [] }
    return (cell.lines.isEmpty ? [cell.text] : cell.lines).flatMap {
      $0.split(separator: ";").map {
        CleanText.clean(String(DepartmentLine.withoutEnumeration($0)))
      }
    }.filter { !$0.isEmpty }
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
    let look = fields.row.cell(at: nameColumn)?.look ?? SheetText.Look()
    if fields.row.isHidden || look.isInvisible { report(.hiddenRow, column: nameColumn) }
    if look.isStruck { report(.struckRow, column: nameColumn) }
    if names.count > 1 { report(.severalNamesInOneCell, column: nameColumn) }
    if let code = oddity(of: names) { report(code, column: nameColumn) }
    return findings
  }

  /// Cells with an error or a formula without a value, number and name aside: they stay blank.
  private func brokenFields() -> [(Int, FindingCode)] {
    let columns = fields.columns
    let kept = Set(
      [columns.organisation, columns.unit, columns.note] + columns.further.map(\.column))
    return fields.row.cells.filter { kept.contains($0.column) }.compactMap { cell in
      if cell.isError { return (cell.column, .formulaError) }
      return cell.isMissingValue ? (cell.column, .formulaWithoutValue) : nil
    }
  }

  private func oddity(of names: [String]) -> FindingCode? {
    if names.contains(where: isInWrongSection) { return .wrongSection }
    return kind == .individual && names.contains(where: isSuspicious) ? .suspiciousName : nil
  }

  private func isInWrongSection(_ name: String) -> Bool {
    switch kind {
    case .collective: PersonName.nameShape(of: name) == .person
    case .individual: words.namesCollective(name)
    }
  }

  /// A name has no digits, and more than one word unless it is like "H'Rin".
  private func isSuspicious(_ name: String) -> Bool {
    name.contains(where: \.isNumber)
      || (!name.contains(" ") && PersonName.nameShape(of: name) != .person)
  }
}
