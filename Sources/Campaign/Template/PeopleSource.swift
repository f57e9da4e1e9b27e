internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import SystemPackage
internal import VietnameseText

/// Who is known before a template goes out: last year's list, the register of a campaign, or a staff list.
///
/// The form reader reads whatever has a header with names. What belongs to last year alone, titles and notes, is
/// left behind. Everybody is put where their row says, else where the list's title says, or reported.
struct PeopleSource {
  /// People of the file who were put into no unit.
  private(set) var leftOver: [LeftOver] = []
  /// Rows that could not be taken over.
  let findings: [Finding]
  /// By unit code.
  private var people: [String: [Registration]] = [:]
  private let registry: UnitRegistry
  /// The only unit that is asked for: a list that says nothing of a unit is its own.
  private let only: Unit?

  /// Opens and reads a file.
  ///
  /// - Throws: ``CampaignError`` when it holds nobody, when it is another unit's than the only one asked for, or
  ///   when nobody can tell whose it is.
  init(
    _ file: FilePath, layout: FormLayout, words: LayoutWords, registry: UnitRegistry, only: Unit?
  ) throws(CampaignError) {
    self.registry = registry
    self.only = only
    let document = try DocumentOpener.document(in: file)
    if let register = document.tables.lazy.compactMap(RegisterTable.init).first {
      findings = register.findings
      for (code, record) in register.records { add(record, registry.unit(code: code), code) }
    } else {
      let layout = layout.reading(unitsAs: try BuiltInData.proposalForm())
      let reading = FormReader(layout: layout, words: words, year: nil).read(document)
      findings = reading.findings.filter { $0.severity == .error }
      let lists = reading.lists.filter { !$0.records.isEmpty }
      for list in lists { add(list, isSole: lists.count == 1) }
    }
    if people.isEmpty, leftOver.isEmpty {
      throw CampaignError(
        .unusableList(findings.first ?? Finding(.noRegistrationTable, values: [layout.name])),
        path: file.string)
    }
    try checkOwner(path: file.string)
  }

  /// Collectives and people of a unit, in the order of the file.
  func records(of unit: Unit) -> [Registration] { people[unit.code] ?? [] }

  private func checkOwner(path: String) throws(CampaignError) {
    if people.isEmpty { throw CampaignError(.foreignList(of: ""), path: path) }
    guard let only, people[only.code] == nil else { return }
    let other = registry.units.first { people[$0.code] != nil }
    throw CampaignError(.foreignList(of: other?.name ?? ""), path: path)
  }

  // MARK: Whose people

  private mutating func add(_ list: RegistrationList, isSole: Bool) {
    let owner = registry.unit(titled: list.title) ?? (isSole ? only : nil)
    let namesUnits = namesUnits(list, hasOwner: owner != nil)
    for record in list.records {
      if namesUnits, !record.unit.isEmpty {
        add(record, unit(called: record.unit), record.unit)
      } else if let other = unit(called: record.unit), !isDepartment(record.unit, other, owner) {
        leave(record, called: record.unit, mayBeDepartment: true)
      } else {
        add(record.inDepartmentOfUnitColumn, owner, "")
      }
    }
  }

  private mutating func add(_ record: Registration, _ unit: Unit?, _ called: String) {
    if let unit {
      people[unit.code, default: []].append(record.carriedOver)
    } else {
      leave(record, called: called)
    }
  }

  private mutating func leave(
    _ record: Registration, called: String, mayBeDepartment: Bool = false
  ) {
    if let index = leftOver.firstIndex(where: { $0.unit == called }) {
      leftOver[index].count += 1
    } else {
      leftOver.append(
        LeftOver(
          unit: called, mayBeDepartment: mayBeDepartment, count: 1, place: record.place))
    }
  }

  /// Whether the column that is headed like one of units names units: in lists of one unit it may name departments,
  /// which may be called as units of others are, such as "Phòng Tổ chức - Cán bộ".
  private func namesUnits(_ list: RegistrationList, hasOwner: Bool) -> Bool {
    let written = list.records.map(\.unit).filter { !$0.isEmpty }
    guard hasOwner else { return !written.isEmpty }
    let known = written.count { unit(called: $0) != nil }
    let hasDepartments = list.records.contains { !$0.organisation.isEmpty }
    return known > 0 && (hasDepartments || known == written.count)
  }

  /// Whether a text that names a unit is the owner itself, or a department that the owner is known to have.
  private func isDepartment(_ text: String, _ named: Unit, _ owner: Unit?) -> Bool {
    guard let owner else { return false }
    return named.code == owner.code
      || owner.subunits.contains { TextKey.name($0) == TextKey.name(text) }
  }

  private func unit(called text: String) -> Unit? {
    if let unit = registry.unit(code: text) { return unit }
    guard case .one(let unit) = registry.match(text) else { return nil }
    return unit
  }
}

extension Registration {
  /// The same person or collective a year later.
  fileprivate var carriedOver: Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: "",
      further: further.filter { $0.id != "title" }, place: place)
  }

  /// Its department is what the column headed like one of units says, where no other column says it.
  fileprivate var inDepartmentOfUnitColumn: Registration {
    organisation.isEmpty ? changed(organisation: unit) : self
  }
}
