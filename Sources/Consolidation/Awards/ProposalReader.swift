package import Forms
internal import VietnameseText

/// Makes proposals of a sheet that was read by the form for them: who, of which unit, for which award.
package struct ProposalReader: Sendable {
  private let registry: UnitRegistry
  private let lexicon: AwardLexicon
  private let year: Int?
  private var units: UnitInText { UnitInText(registry: registry) }

  package init(registry: UnitRegistry, lexicon: AwardLexicon, year: Int?) {
    self.registry = registry
    self.lexicon = lexicon
    self.year = year
  }

  /// The proposals of a file, in its order: one for each award of each row; and what reading them found.
  package func read(
    _ reading: FormReading, file: String
  ) -> (proposals: [Proposal], findings: [Finding]) {
    var reader = AwardReader(lexicon, year: year)
    var headings = HeadingAward(reading.headings)
    let proposals = reading.lists.flatMap { list in
      let title = registry.unit(titled: list.title)
      let rows = rows(of: list.records, &headings, &reader)
      var line: Unit?
      return rows.flatMap { row -> [Proposal] in
        if let unit = row.headedUnit {
          line = unit
          return []
        }
        return self.proposals(row, title: title, line: line, file: file)
      }
    }
    // A heading in the place of a name lacks none.
    let places = Set(headings.places.map { Place(sheet: $0.sheet, row: $0.row) })
    let findings = reading.findings.filter { finding in
      !places.contains(Place(sheet: finding.place?.sheet ?? "", row: finding.place?.row))
    }
    return (proposals, findings)
  }

  private struct Row {
    let record: Registration
    let awards: RecordAwards
    /// Where the heading stands that names the awards.
    let heading: Place?
    /// The unit that the row only heads the next rows with.
    var headedUnit: Unit?

    /// Whether it says nothing but a name.
    static func isNameOnly(_ record: Registration) -> Bool {
      (record.organisation.isEmpty || record.organisation == record.department)
        && record.note.isEmpty && record.unit.isEmpty && record.further.isEmpty
    }
  }

  /// The rows that hold people and collectives, with the awards that they or their headings name.
  private func rows(
    of records: [Registration], _ headings: inout HeadingAward, _ reader: inout AwardReader
  ) -> [Row] {
    records.indices.compactMap { index in
      let record = withoutHeading(records[index], &reader)
      headings.reach(record.place, &reader)
      let isNameOnly = Row.isNameOnly(record)
      if isNameOnly, headings.takes(record, &reader) { return nil }
      let unit = isNameOnly ? headedUnit(index, of: records, headings.found?.award, &reader) : nil
      if unit != nil { headings.partByDepartment() }
      let awards = RecordAwards(record, heading: headings.found?.award, &reader)
      return Row(
        record: record, awards: awards,
        heading: awards.areFromHeading ? headings.found?.place : nil, headedUnit: unit)
    }
  }

  /// The record without a department that is none: a line above that names awards.
  private func withoutHeading(
    _ record: Registration, _ reader: inout AwardReader
  ) -> Registration {
    guard !record.department.isEmpty, record.organisation == record.department,
      reader.award(heading: record.department) != nil || reader.reading(record.department).isClear
    else { return record }
    return record.changed(organisation: "")
  }

  /// The unit that a row with nothing but a unit's name heads the next rows with, which do not name theirs.
  ///
  /// Below a heading that gives its award to collectives the row may be a unit that is proposed.
  private func headedUnit(
    _ index: Int, of records: [Registration], _ award: Award?, _ reader: inout AwardReader
  ) -> Unit? {
    guard index + 1 < records.count, records[index + 1].unit.isEmpty,
      case .one(let unit) = registry.match(records[index].name)
    else { return nil }
    let receives = award?.receivers.contains(records[index].kind) ?? true
    let heads = !receives || !RecordAwards(records[index + 1], &reader).isSilent
    return heads ? unit : nil
  }

  private func proposals(_ row: Row, title: Unit?, line: Unit?, file: String) -> [Proposal] {
    let record = row.record
    let owner = owner(of: record, title: title, line: line, file: file)
    func proposal(_ award: Award?, _ unread: String) -> Proposal {
      Proposal(
        record: record, award: award, heading: row.heading, unread: unread, units: owner.units,
        wholeUnit: wholeUnit(record), departments: owner.departments)
    }
    let unclear = row.awards.isSilent ? [""] : row.awards.unread
    return row.awards.awards.map { proposal($0, "") } + unclear.map { proposal(nil, $0) }
  }

  private func wholeUnit(_ record: Registration) -> Unit? {
    guard record.kind == .collective, case .one(let unit) = registry.match(record.name) else {
      return nil
    }
    return unit
  }

  // MARK: Units

  private typealias Owner = (units: [Unit], departments: [String])

  /// What the row, the line above it and the title say; only where these say nothing, the department's column, then
  /// the names of the sheet and the file.
  private func owner(of record: Registration, title: Unit?, line: Unit?, file: String) -> Owner {
    let own = [record.unit, record.department].map(units.find)
    let organisation = units.find(record.organisation)
    var named = own.map(\.unit) + [title]
    if named.allSatisfy({ $0 == nil }) {
      named = [
        line ?? organisation.unit ?? units.find(record.place.sheet).unit ?? unit(ofFile: file)
      ]
    }
    var seen: Set<String> = []
    let units = named.compactMap(\.self).filter { seen.insert($0.code).inserted }
    let others = (own.flatMap(\.others) + organisation.others).filter {
      lexicon.reading($0, year: year).awards.isEmpty
    }
    // A department may be called as another unit is: "Phòng Tổ chức - Cán bộ" of a hospital.
    let namesakes = [record.unit, record.organisation].filter { text in
      !text.isEmpty && registry.match(text) != units.first.map(UnitRegistry.Match.one)
    }
    return (units, unique(others + namesakes))
  }

  private func unit(ofFile file: String) -> Unit? {
    guard case .one(let unit) = registry.match(fileName: file) else { return nil }
    return unit
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<TextKey> = []
    return texts.filter { seen.insert(.name($0)).inserted }
  }
}
