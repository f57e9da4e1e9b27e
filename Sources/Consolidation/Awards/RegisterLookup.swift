internal import Forms
internal import VietnameseText

/// Finds those who are proposed in the register.
///
/// It looks at all that are proposed before it answers for one: an entry that is another's by name and department is
/// not offered to a namesake.
struct RegisterLookup {
  /// Who is proposed, whatever for.
  struct Subject: Hashable {
    let name: TextKey
    let units: [String]
    let departments: [TextKey]

    init(_ proposal: Proposal) {
      name = proposal.record.nameKey
      units = proposal.units.map(\.code)
      departments = proposal.departments.map(TextKey.name)
    }
  }

  /// How somebody stands, and the entries of the register that say so.
  struct Answer {
    let standing: Standing
    let entries: [Int]
    /// Names in the unit that are written nearly so, where nobody is found.
    var near: [String] = []
  }

  private enum Department {
    case same, untold, other
  }

  private let register: [RegisterEntry]
  private let registry: UnitRegistry
  private let byName: [TextKey: [Int]]
  private let byReading: [TextKey: [Int]]
  private let readings: [[TextKey]]
  private var taken: Set<Int> = []

  init(_ register: [RegisterEntry], registry: UnitRegistry, proposals: [Proposal]) {
    self.register = register
    self.registry = registry
    byName = Dictionary(grouping: register.indices) { register[$0].record.nameKey }
    byReading = Dictionary(
      grouping: register.indices.flatMap { index in
        registry.readings(of: register[index].record.name).map { ($0, index) }
      }, by: \.0
    ).mapValues { $0.map(\.1) }
    readings = register.map { registry.readings(of: $0.record.organisation) }
    taken = Set(proposals.flatMap(exact))
  }

  func answer(for proposal: Proposal) -> Answer {
    let own = named(proposal).filter { isIn(proposal, $0) }
    let exact = own.filter { department(of: proposal, $0) == .same }
    if !exact.isEmpty { return Answer(standing: .registered, entries: exact) }
    let free = own.filter { !taken.contains($0) }
    let untold = own.filter { department(of: proposal, $0) == .untold }
    if !untold.isEmpty { return answer(untold: untold, among: own, proposal) }
    if !free.isEmpty { return Answer(standing: .otherDepartment, entries: free) }
    let alike = spelledAlike(proposal)
    if !alike.isEmpty { return Answer(standing: .otherSpelling, entries: alike) }
    let elsewhere = named(proposal).filter { !isIn(proposal, $0) && !taken.contains($0) }
    guard elsewhere.isEmpty else {
      let standing: Standing = proposal.units.isEmpty ? .unknownUnit : .otherUnit
      return Answer(standing: standing, entries: elsewhere)
    }
    return Answer(standing: .notRegistered, entries: [], near: near(proposal))
  }

  /// Where a list names no department, the only one of the name in the only unit that it can be is meant.
  private func answer(untold: [Int], among own: [Int], _ proposal: Proposal) -> Answer {
    guard own.count == 1 else { return Answer(standing: .several, entries: own) }
    return Answer(
      standing: proposal.units.count == 1 ? .registered : .otherUnit, entries: untold)
  }

  // MARK: Entries

  private func named(_ proposal: Proposal) -> [Int] { byName[proposal.record.nameKey] ?? [] }

  private func isIn(_ proposal: Proposal, _ index: Int) -> Bool {
    proposal.units.contains { $0.code == register[index].unit }
  }

  private func exact(_ proposal: Proposal) -> [Int] {
    named(proposal).filter { isIn(proposal, $0) && department(of: proposal, $0) == .same }
  }

  private func department(of proposal: Proposal, _ index: Int) -> Department {
    if proposal.departments.isEmpty || readings[index].isEmpty { return .untold }
    let own = proposal.departments.flatMap(registry.readings)
    return own.contains(where: readings[index].contains) ? .same : .other
  }

  /// Those in the unit whose names are read the same and written otherwise, in the department if any is.
  private func spelledAlike(_ proposal: Proposal) -> [Int] {
    var seen: Set<Int> = []
    let alike = registry.readings(of: proposal.record.name).flatMap { byReading[$0] ?? [] }
      .filter { isIn(proposal, $0) && !taken.contains($0) && seen.insert($0).inserted }
      .filter { register[$0].record.nameKey != proposal.record.nameKey }
    let close = alike.filter { department(of: proposal, $0) != .other }
    return close.isEmpty ? alike : close
  }

  private func near(_ proposal: Proposal) -> [String] {
    NearNames(register.indices.filter { isIn(proposal, $0) }.map { register[$0].record.name })
      .nearest(to: .folded(proposal.record.name), count: 3)
  }
}
