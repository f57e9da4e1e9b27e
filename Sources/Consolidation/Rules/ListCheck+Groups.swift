internal import Forms
internal import VietnameseText

/// Rules about units, khối and collectives.
extension ListCheck {
  /// The units of each khối or other group.
  private var unitsByGroup: [String: [Unit]] {
    Dictionary(grouping: consolidation.units, by: \.group)
  }

  // MARK: Direct labour

  /// The share of people who work directly: of all, of each khối and of each unit that has any.
  ///
  /// A list that tells it of nobody says so once, not of every unit.
  func directLabour() -> [RuleResult] {
    let all = counts.direct
    guard all.whole > 0 else { return [] }
    guard !all.isUntold else { return [result(all.reaches(limit), .all, all, .noPosts)] }
    let units = consolidation.units
    let shares = Dictionary(uniqueKeysWithValues: counts.lines.map { ($0.unit, $0.direct) })
    let unitsByGroup = unitsByGroup
    let khoi = groups.covering(units).map { group in
      let own = (unitsByGroup[group.name] ?? []).compactMap { shares[$0.code] }
      return (RuleResult.Scope.group(group.name), own.reduce(.none, +))
    }
    let own = units.map { (RuleResult.Scope.unit($0.code), shares[$0.code] ?? .none) }
    return ([(.all, all)] + khoi + own).filter { $0.1.whole > 0 }.map { scope, share in
      result(share.reaches(limit), scope, share)
    }
  }

  // MARK: Members

  /// A collective's people are those of its department who are registered; of a whole unit all who work there, where
  /// units.csv says how many.
  func members() -> [RuleResult] {
    let collectives = concerned
    guard !collectives.isEmpty else { return [] }
    let listed = MemberCounts(of: list, holding: awards(including: needs))
    let registered =
      list.kind == .registered ? listed : MemberCounts(of: consolidation.register)
    let units = Dictionary(uniqueKeysWithValues: consolidation.units.map { ($0.code, $0) })
    return collectives.map { collective in
      let unit = units[collective.unit]
      let isWhole = unit?.isCalled(collective.record.name) == true
      let department = isWhole ? nil : TextKey.name(collective.record.name)
      let own = listed.count(in: collective.unit, department)
      let headcount = isWhole ? unit?.headcount : nil
      let known = headcount ?? registered.count(in: collective.unit, department).all
      return result(of: collective, own, whole: max(known, own.all))
    }
  }

  private func result(
    of collective: AwardSubject, _ members: MemberCounts.Count, whole: Int
  ) -> RuleResult {
    // Those of whom no award is told may hold it.
    let (holders, most) = (members.holders, members.holders + members.silent)
    if rule.check == .memberCount {
      let outcome: RuleResult.Outcome = holders >= limit ? .met : most >= limit ? .open : .broken
      return result(outcome, collective, Share(least: holders, most: most, of: members.all))
    }
    let share = Share(least: holders, most: most, of: whole)
    guard whole > 0 else { return result(.open, collective, share) }
    return result(share.reaches(limit, strictly: rule.isStrict == true), collective, share)
  }

  // MARK: Quotas

  /// Khối in which more units are on the list for an award than may have it.
  func crowdedGroups() -> [RuleResult] {
    let unitsByGroup = unitsByGroup
    let receivers = Set(concerned.map(\.unit))
    return groups.covering(consolidation.units).filter(\.isEmulationBloc).compactMap { group in
      let own = unitsByGroup[group.name] ?? []
      let count = own.count { receivers.contains($0.code) }
      guard count > 0 else { return nil }
      return result(
        count <= limit ? .met : .broken, .group(group.name), Share(count, of: own.count))
    }
  }
}
