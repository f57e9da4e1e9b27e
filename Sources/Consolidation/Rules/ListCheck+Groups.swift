internal import Forms
internal import VietnameseText

/// Rules about units, khối and collectives.
extension ListCheck {
  /// The list's subjects by unit, in the campaign's order of units.
  func units() -> [(unit: String, subjects: [AwardSubject])] {
    let subjects = Dictionary(grouping: list.subjects, by: \.unit)
    return consolidation.units.compactMap { unit in
      subjects[unit.code].map { (unit.code, $0) }
    }
  }

  // MARK: Direct labour

  /// The share of people who work directly: of all, of each khối and of each unit that has any.
  func directLabour() -> [RuleResult] {
    let people = list.people
    guard !people.isEmpty else { return [] }
    let byUnit = Dictionary(grouping: people, by: \.unit)
    let units = consolidation.units
    let khoi = groups.covering(units).map { group in
      (
        RuleResult.Scope.group(group.name),
        units.filter { $0.group == group.name }
          .flatMap { byUnit[$0.code] ?? [] }
      )
    }
    let own = units.map { (RuleResult.Scope.unit($0.code), byUnit[$0.code] ?? []) }
    return ([(.all, people)] + khoi + own).filter { !$0.1.isEmpty }.map { scope, people in
      let share = Share(direct: people)
      return result(share.reaches(limit), scope, share)
    }
  }

  // MARK: Members

  /// A collective's people are those of its department who are registered; of a whole unit all who work there, where
  /// units.csv says how many.
  func members() -> [RuleResult] {
    list.subjects.filter { $0.has(rule.award ?? "") }.map { collective in
      let members = Members(
        of: collective.record.name, unit: consolidation.units.first { $0.code == collective.unit })
      let own = list.subjects.filter {
        $0.record.kind == .individual && members.contains($0.unit, $0.record)
      }
      let holders = own.count { holds($0, rule.needs ?? "") }
      // Those of whom no award is told may hold it.
      let most = holders + own.count(where: \.awards.isEmpty)
      if rule.check == .memberCount {
        let outcome: RuleResult.Outcome = holders >= limit ? .met : most >= limit ? .open : .broken
        return result(outcome, collective, Share(least: holders, most: most, of: own.count))
      }
      let registered = consolidation.register.count {
        $0.record.kind == .individual && members.contains($0.unit, $0.record)
      }
      let whole = max(members.headcount ?? registered, own.count)
      let share = Share(least: holders, most: most, of: whole)
      guard whole > 0 else { return result(.open, collective, share) }
      return result(share.reaches(limit, strictly: rule.isStrict == true), collective, share)
    }
  }

  // MARK: Quotas

  /// Khối in which more units are on the list for an award than may have it.
  func crowdedGroups() -> [RuleResult] {
    let units = consolidation.units
    return groups.covering(units).filter(\.isEmulationBloc).compactMap { group in
      let own = Set(units.filter { $0.group == group.name }.map(\.code))
      let count = Set(
        list.subjects.filter { own.contains($0.unit) && $0.has(rule.award ?? "") }.map(\.unit)
      ).count
      guard count > 0 else { return nil }
      return result(
        count <= limit ? .met : .broken, .group(group.name), Share(count, of: own.count))
    }
  }
}

/// Who belongs to a collective.
private struct Members {
  private let unit: String
  /// `nil` for the unit as a whole.
  private let department: TextKey?
  /// How many work there, where somebody says so.
  let headcount: Int?

  init(of name: String, unit: Unit?) {
    self.unit = unit?.code ?? ""
    let isWhole = unit.map { ([$0.name] + $0.aliases).map(TextKey.folded).contains(.folded(name)) }
    department = isWhole == true ? nil : .name(name)
    headcount = isWhole == true ? unit?.headcount : nil
  }

  func contains(_ unit: String, _ record: Registration) -> Bool {
    unit == self.unit && (department.map { $0 == record.organisationKey } ?? true)
  }
}
