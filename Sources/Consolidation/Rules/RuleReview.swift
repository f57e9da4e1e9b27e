internal import Forms
internal import VietnameseText

/// Looks at lists by the rules that a plan has on; nothing is ever taken off a list.
package struct RuleReview: Sendable {
  /// By rule in the set's order, then in the list's.
  package let results: [RuleResult]

  /// - Parameters:
  ///   - rules: The plan's rules.
  ///   - lists: What is registered, and what is proposed.
  ///   - consolidation: The campaign, for units, khối and who was late.
  ///   - lines: The proposals against the register.
  ///   - lexicon: Reads evaluations and earlier awards.
  ///   - groups: Which groups of units are khối.
  ///   - year: The campaign's year.
  package init(
    _ rules: RuleSet, lists: [AwardList], consolidation: Consolidation,
    lines: [Eligibility.Line], lexicon: AwardLexicon, groups: [UnitGroup], year: Int?
  ) {
    let active = rules.rules.filter { $0.level != .off }
    results = active.flatMap { rule -> [RuleResult] in
      switch rule.check {
      case .registered: Self.registered(rule, lines)
      case .inTime: Self.late(rule, consolidation.roster)
      default:
        lists.flatMap { list in
          ListCheck(
            rule: rule, list: list, rules: rules, consolidation: consolidation, lexicon: lexicon,
            groups: groups, year: year
          ).results()
        }
      }
    }
  }

  /// How many titles have no registration; those that a person must compare may have one.
  private static func registered(_ rule: Rule, _ lines: [Eligibility.Line]) -> [RuleResult] {
    let titles = lines.filter { $0.proposal.award?.category == .title }
    guard !titles.isEmpty else { return [] }
    let found = titles.count { $0.verdict == .eligible }
    let open = titles.count { [.compare, .comparePledge].contains($0.verdict) }
    let share = Share(least: found, most: found + open, of: titles.count)
    return [
      RuleResult(
        rule: rule, list: .proposed, outcome: share.reaches(100), scope: .all, share: share)
    ]
  }

  /// Units whose first list was late; who amends a list in time is not.
  private static func late(_ rule: Rule, _ roster: [RosterLine]) -> [RuleResult] {
    roster.filter { $0.status == .late }.map { line in
      RuleResult(
        rule: rule, list: .registered, outcome: .broken, scope: .unit(line.unit.code),
        detail: .daysLate(line.daysLate))
    }
  }
}
