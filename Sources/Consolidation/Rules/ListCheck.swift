internal import Forms
internal import VietnameseText

/// One rule on one list.
struct ListCheck {
  let rule: Rule
  let list: AwardList
  let rules: RuleSet
  let consolidation: Consolidation
  let lexicon: AwardLexicon
  let groups: [UnitGroup]
  let year: Int?

  var limit: Int { rule.limit ?? 0 }
  private var award: String { rule.award ?? "" }
  private var needs: String { rule.needs ?? "" }

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
    case .initiativeOnce: sharedInitiatives()
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
    return result(outcome, scope, share, detail)
  }

  // MARK: Awards

  private func unread() -> [RuleResult] {
    list.subjects.flatMap { subject in
      subject.unread.map { result(.broken, subject, nil, .words($0)) }
    }
  }

  private func wrongReceivers() -> [RuleResult] {
    list.subjects.flatMap { subject in
      subject.awards.filter { !$0.receivers.contains(subject.record.kind) }.map {
        result(.broken, subject, nil, .award($0.name))
      }
    }
  }

  private func withoutNeeded() -> [RuleResult] {
    let name = lexicon.award(id: needs)?.name ?? needs
    return list.subjects.filter { $0.has(award) && !$0.has(needs) }.map {
      result(.broken, $0, nil, .award(name))
    }
  }

  /// Whether somebody has an award, or one that is given only to those who have it.
  func holds(_ subject: AwardSubject, _ id: String) -> Bool {
    subject.has(id)
      || rules.rules.contains { other in
        other.check == .implied && other.needs == id && subject.has(other.award ?? "")
      }
  }

  /// People of whom no award is told may have the one or the other: the share is told by the worst and the best case.
  private func shares() -> [RuleResult] {
    units().compactMap { unit, subjects in
      let part = subjects.count { $0.has(award) }
      guard part > 0 else { return nil }
      let whole = subjects.count { holds($0, needs) }
      let open = subjects.count { $0.record.kind == .individual && $0.awards.isEmpty }
      let isMet = 100 * (part + open) <= limit * (whole + open)
      let isBroken = 100 * part > limit * (whole + open)
      let share = Share(least: part, most: part + open, of: whole + open)
      return result(isMet ? .met : isBroken ? .broken : .open, .unit(unit), share)
    }
  }

  // MARK: What shows merit

  /// A list without the columns says it once, not of everyone.
  private func withoutInitiative() -> [RuleResult] {
    let concerned = list.subjects.filter { $0.has(award) }
    let columns = ["initiative"] + (rule.orExcellent == true ? ["evaluation"] : [])
    guard columns.contains(where: hasColumn) else {
      return concerned.isEmpty
        ? [] : [result(.open, .all, Share(0, of: concerned.count), .noColumn)]
    }
    return concerned.filter { $0.text("initiative").isEmpty && !isExcellent($0) }
      .map { result(.broken, $0) }
  }

  private func isExcellent(_ subject: AwardSubject) -> Bool {
    rule.orExcellent == true
      && lexicon.reading(subject.text("evaluation"), year: year).awards
        .contains { $0.id == "htxsnv" }
  }

  private func hasColumn(_ id: String) -> Bool { list.subjects.contains { !$0.text(id).isEmpty } }

  private func withoutHistory() -> [RuleResult] {
    list.subjects.filter { $0.has(award) }.compactMap { subject in
      guard hasColumn("history") else { return result(.open, subject, nil, .noColumn) }
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

  private func sharedInitiatives() -> [RuleResult] {
    let users = Dictionary(
      grouping: list.subjects.filter { !$0.text("initiative").isEmpty },
      by: { TextKey.folded($0.text("initiative")) })
    return list.subjects.compactMap { subject in
      let others = (users[.folded(subject.text("initiative"))] ?? []).map(\.record.place)
        .filter { $0 != subject.record.place }
      return others.isEmpty ? nil : result(.broken, subject, nil, .others(others))
    }
  }
}
