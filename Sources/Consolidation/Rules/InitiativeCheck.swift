internal import Forms
internal import VietnameseText

/// The rule that an initiative is used once: by one person, and not for a title as well as for a reward (công văn
/// 5007/BNV-TĐKT of 2023).
struct InitiativeCheck {
  private static let column = "initiative"
  /// So many others are named; how many more there are is told.
  private static let named = 3

  let check: ListCheck

  func results() -> [RuleResult] {
    let list = check.list
    let own = list.subjects.indices.filter { list.subjects[$0].says(Self.column) }.map { index in
      (index: index, initiatives: initiatives(of: list.subjects[index]))
    }
    var users: [TextKey: [Int]] = [:]
    for (index, initiatives) in own {
      for initiative in initiatives.keys { users[initiative, default: []].append(index) }
    }
    return own.flatMap { index, initiatives in
      initiatives.sorted { $0.key < $1.key }.flatMap { initiative, awards in
        shared(index, users[initiative] ?? []) + twice(index, awards)
      }
    }
  }

  /// The awards that somebody is on the list for with each initiative; "Có" and "Không" name none.
  private func initiatives(of subject: AwardSubject) -> [TextKey: [Award]] {
    var initiatives: [TextKey: [Award]] = [:]
    for (text, awards) in subject.values(Self.column) where check.lexicon.mark(text) == .unclear {
      initiatives[.folded(text), default: []] += awards
    }
    return initiatives
  }

  private func shared(_ index: Int, _ users: [Int]) -> [RuleResult] {
    guard users.count > 1 else { return [] }
    let places = users.prefix(Self.named + 1).filter { $0 != index }.prefix(Self.named)
      .map { check.list.subjects[$0].record.place }
    let others = RuleResult.Detail.others(places, more: users.count - 1 - places.count)
    return [check.result(.broken, check.list.subjects[index], nil, others)]
  }

  private func twice(_ index: Int, _ awards: [Award]) -> [RuleResult] {
    guard let title = awards.first(where: { $0.category == .title }),
      let reward = awards.first(where: { $0.category == .reward })
    else { return [] }
    let both = RuleResult.Detail.titleAndReward(title.name, reward.name)
    return [check.result(.broken, check.list.subjects[index], nil, both)]
  }
}
