internal import Forms
internal import VietnameseText

/// One rule on one list.
struct ListCheck {
  let rule: Rule
  let list: AwardList
  let counts: AwardCounts
  let rules: RuleSet
  let consolidation: Consolidation
  let lexicon: AwardLexicon
  let groups: [UnitGroup]
  let year: Int?

  var limit: Int { rule.limit ?? 0 }
  var award: String { rule.award ?? "" }
  var needs: String { rule.needs ?? "" }
  /// Those who are on the list for the rule's award.
  var concerned: [AwardSubject] {
    list.told.filter { list.subjects[$0].has(award) }.map { list.subjects[$0] }
  }

  func results() -> [RuleResult] {
    switch rule.check {
    case .recognised: unread()
    case .receiver: wrongReceivers()
    case .implied: withoutNeeded()
    case .share: shares()
    case .initiative: withoutInitiative()
    case .history: withoutHistory()
    case .members, .memberCount: members()
    case .directLabour: directLabour()
    case .initiativeOnce: InitiativeCheck(check: self).results()
    case .quota: crowdedGroups()
    case .registered, .inTime: []
    }
  }

  func result(
    _ outcome: RuleResult.Outcome, _ scope: RuleResult.Scope, _ share: Share? = nil,
    _ detail: RuleResult.Detail = .nothing
  ) -> RuleResult {
    RuleResult(
      rule: rule, list: list.kind, outcome: outcome, scope: scope, share: share, detail: detail)
  }

  func result(
    _ outcome: RuleResult.Outcome, _ subject: AwardSubject, _ share: Share? = nil,
    _ detail: RuleResult.Detail = .nothing
  ) -> RuleResult {
    let scope = RuleResult.Scope.subject(
      unit: subject.unit, subject.record.place, name: subject.record.name)
    return RuleResult(
      rule: rule, list: list.kind, outcome: outcome, scope: scope, share: share, detail: detail,
      file: subject.file)
  }

  // MARK: Awards

  private func unread() -> [RuleResult] {
    list.told.map { list.subjects[$0] }.flatMap { subject in
      subject.unread.map { result(.broken, subject, nil, .words($0)) }
    }
  }

  private func wrongReceivers() -> [RuleResult] {
    list.told.map { list.subjects[$0] }.flatMap { subject in
      subject.awards.filter { !$0.receivers.contains(subject.record.kind) }.map {
        result(.broken, subject, nil, .award($0.name))
      }
    }
  }

  /// Who registers may have a form with room for one award, and means the lesser one too: a unit is told of it once.
  private func withoutNeeded() -> [RuleResult] {
    let name = lexicon.award(id: needs)?.name ?? needs
    guard list.kind == .registered else {
      return concerned.filter { !$0.has(needs) }.map { result(.broken, $0, nil, .lacking(name)) }
    }
    let units = Dictionary(grouping: concerned, by: \.unit)
    return consolidation.units.compactMap { unit in
      guard let own = units[unit.code] else { return nil }
      let lacking = own.count { !$0.has(needs) }
      guard lacking > 0 else { return nil }
      return result(.open, .unit(unit.code), Share(lacking, of: own.count), .lacking(name))
    }
  }

  /// The awards that who has one of them has: itself, and those that are given only to those who have it.
  func awards(including id: String) -> [String] {
    [id]
      + rules.rules.filter { $0.check == .implied && $0.needs == id }.compactMap(\.award)
  }

  /// People of whom no award is told may have the one or the other: the share is told by the worst and the best case.
  private func shares() -> [RuleResult] {
    let whole = awards(including: needs)
    return consolidation.units.compactMap { unit in
      let own = list.indexes[unit.code] ?? []
      let part = own.count { list.subjects[$0].has(award) }
      guard part > 0 else { return nil }
      let told = own.count { index in whole.contains { list.subjects[index].has($0) } }
      let open = own.count { index in
        list.subjects[index].record.kind == .individual && list.subjects[index].awards.isEmpty
      }
      let isMet = 100 * (part + open) <= limit * (told + open)
      let isBroken = 100 * part > limit * (told + open)
      let share = Share(least: part, most: part + open, of: told + open)
      return result(isMet ? .met : isBroken ? .broken : .open, .unit(unit.code), share)
    }
  }

  // MARK: What shows merit

  /// A list without the column that tells says it once, not of everyone.
  private func untold(_ concerned: [AwardSubject]) -> [RuleResult] {
    [result(.open, .all, Share(0, of: concerned.count), .noColumn)]
  }

  private func withoutInitiative() -> [RuleResult] {
    let concerned = concerned
    guard !concerned.isEmpty else { return [] }
    let columns = ["initiative"] + (rule.orExcellent == true ? ["evaluation"] : [])
    guard columns.contains(where: hasColumn) else { return untold(concerned) }
    return concerned.filter { !$0.says("initiative") && !isExcellent($0) }
      .map { result(.broken, $0) }
  }

  private func isExcellent(_ subject: AwardSubject) -> Bool {
    rule.orExcellent == true
      && lexicon.reading(subject.text("evaluation"), year: year).awards
        .contains { $0.id == "htxsnv" }
  }

  private func hasColumn(_ id: String) -> Bool {
    list.subjects.indices.contains { list.subjects[$0].says(id) }
  }

  private func withoutHistory() -> [RuleResult] {
    let concerned = concerned
    guard !concerned.isEmpty else { return [] }
    guard hasColumn("history") else { return untold(concerned) }
    return concerned.compactMap { subject in
      let text = subject.text("history")
      let named = lexicon.reading(text, year: nil).awards.map(\.id)
      guard let year, named.allSatisfy({ $0 == needs }) else {
        return result(.open, subject, nil, .words(text))
      }
      let years = EarlierYears(text).years
      if rule.anyYears == true {
        return years.count >= limit ? nil : result(.broken, subject, Share(years.count, of: limit))
      }
      let missing = (1...max(limit, 1)).map { year - $0 }.filter { !years.contains($0) }
      return missing.isEmpty ? nil : result(.broken, subject, nil, .years(missing.sorted()))
    }
  }
}
