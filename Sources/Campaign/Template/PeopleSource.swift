internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import SystemPackage
internal import VietnameseText

/// Who is known before a template goes out: last year's list, the register of a campaign, or a staff list.
///
/// The form reader reads whatever has a header with names. What belongs to last year alone, titles and notes, is
/// left behind.
struct PeopleSource {
  /// Rows that could not be taken over.
  let findings: [Finding]
  private let content: Content
  private let path: String

  private enum Content {
    /// By unit code.
    case register([String: [Registration]])
    case lists([RegistrationList])
  }

  /// Opens and reads a file.
  ///
  /// - Throws: ``CampaignError`` when it holds nobody, with the place that says why.
  init(_ file: FilePath, layout: FormLayout, words: LayoutWords) throws(CampaignError) {
    path = file.string
    let document = try DocumentOpener.document(in: file)
    if let register = document.tables.lazy.compactMap(Self.register).first {
      content = .register(register)
      findings = []
    } else {
      let reading = FormReader(layout: layout, words: words, year: nil).read(document)
      content = .lists(reading.lists.filter { !$0.records.isEmpty })
      findings = reading.findings.filter { $0.severity == .error }
    }
    guard isEmpty else { return }
    throw CampaignError(
      .unusableList(findings.first ?? Finding(.noRegistrationTable, values: [layout.name])),
      path: path)
  }

  private var isEmpty: Bool {
    switch content {
    case .register(let people): people.isEmpty
    case .lists(let lists): lists.isEmpty
    }
  }

  // MARK: By unit

  /// The people of a unit.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - registry: Knows whose list is whose.
  ///   - isOnly: Whether a list that says nothing of a unit is this one's.
  /// - Returns: Collectives and people, in the order of the file.
  /// - Throws: ``CampaignError`` when the file is another unit's, or nobody can tell whose.
  func records(
    of unit: Unit, registry: UnitRegistry, isOnly: Bool
  ) throws(CampaignError) -> [Registration] {
    switch content {
    case .register(let people): return (people[unit.code] ?? []).map(\.carriedOver)
    case .lists(let lists):
      let owners = lists.map { registry.unit(titled: $0.title) }
      let own = zip(lists, owners).filter { $1?.code == unit.code }.map(\.0)
      if own.isEmpty, isOnly || lists.count == 1 {
        try checkOwner(owners, isOnly: isOnly)
        return isOnly ? lists[0].records.map(\.carriedOver) : []
      }
      return own.flatMap(\.records).map(\.carriedOver)
    }
  }

  /// A list whose owner is known may stand alone among templates for all units; one without may not.
  private func checkOwner(_ owners: [Unit?], isOnly: Bool) throws(CampaignError) {
    let known = owners.compactMap(\.self)
    if isOnly, let other = known.first {
      throw CampaignError(.foreignList(of: other.name), path: path)
    }
    if known.isEmpty, !isOnly || owners.count > 1 {
      throw CampaignError(.foreignList(of: ""), path: path)
    }
  }

  // MARK: Register

  /// The people of a register as consolidate writes it; `nil` when the table is none.
  private static func register(_ table: Table) -> [String: [Registration]]? {
    let list = ListTable(table)
    guard ["unit_code", "kind", "name", "organisation"].allSatisfy(list.has) else { return nil }
    let records = list.lines.compactMap { line -> (String, Registration)? in
      guard let kind = RegistrationKind(rawValue: line["kind"]), !line["name"].isEmpty else {
        return nil
      }
      let position = Registration.FurtherField(
        id: "position", label: "position", value: line["position"])
      let record = Registration(
        kind: kind, name: line["name"], organisation: line["organisation"], note: "",
        further: position.value.isEmpty ? [] : [position],
        place: Place(sheet: table.name, row: line.row))
      return (line["unit_code"], record)
    }
    return Dictionary(grouping: records, by: \.0).mapValues { $0.map(\.1) }
  }
}

extension Registration {
  /// The same person or collective a year later.
  fileprivate var carriedOver: Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: "",
      further: further.filter { $0.id != "title" }, place: place)
  }
}
