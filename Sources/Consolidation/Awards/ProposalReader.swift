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

  /// The proposals of a file, in its order: one for each award of each row.
  package func proposals(in reading: FormReading, file: String) -> [Proposal] {
    var reader = AwardReader(lexicon, year: year)
    return reading.lists.flatMap { list in
      let title = registry.unit(titled: list.title)
      let rows = list.records.map { Row(record: $0, awards: RecordAwards($0, &reader)) }
      var line: Unit?
      return rows.indices.flatMap { index -> [Proposal] in
        if let unit = heading(index, of: rows) {
          line = unit
          return []
        }
        return proposals(rows[index], title: title, line: line, file: file)
      }
    }
  }

  private struct Row {
    let record: Registration
    let awards: RecordAwards

    /// Whether it says nothing but a name.
    var isNameOnly: Bool {
      awards.isSilent && record.organisation.isEmpty && record.note.isEmpty && record.unit.isEmpty
        && record.further.isEmpty
    }
  }

  /// The unit that a row with nothing but a unit's name heads the next rows with, which do not name theirs.
  private func heading(_ index: Int, of rows: [Row]) -> Unit? {
    guard rows[index].isNameOnly, index + 1 < rows.count, rows[index + 1].record.unit.isEmpty,
      !rows[index + 1].awards.isSilent,
      case .one(let unit) = registry.match(rows[index].record.name)
    else { return nil }
    return unit
  }

  private func proposals(_ row: Row, title: Unit?, line: Unit?, file: String) -> [Proposal] {
    let record = row.record
    let owner = owner(of: record, title: title, line: line, file: file)
    func proposal(_ award: Award?, _ unread: String) -> Proposal {
      Proposal(
        record: record, award: award, unread: unread, units: owner.units,
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
