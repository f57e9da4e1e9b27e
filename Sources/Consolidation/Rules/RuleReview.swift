internal import Forms
internal import VietnameseText

/// Looks at lists by the rules that a plan has on; nothing is ever taken off a list.
struct RuleReview {
  /// By rule in the set's order, then in the list's.
  let results: [RuleResult]

  /// - Parameters:
  ///   - rules: The plan's rules.
  ///   - lists: What is registered, and what is proposed, with their numbers.
  ///   - lines: The proposals against the register.
  ///   - consolidation: The campaign, for its units and who is registered.
  ///   - documents: Who was late with what.
  ///   - lexicon: Reads evaluations and earlier awards.
  ///   - groups: Which groups of units are khối.
  ///   - year: The campaign's year.
  init(
    _ rules: RuleSet, lists: [(AwardList, AwardCounts)], lines: [Eligibility.Line],
    consolidation: Consolidation, documents: DocumentMatrix, lexicon: AwardLexicon,
    groups: [UnitGroup], year: Int?
  ) {
    let active = rules.rules.filter { $0.level != .off }
    results = active.flatMap { rule -> [RuleResult] in
      switch rule.check {
      case .registered: Self.registered(rule, lines)
      case .inTime: LatenessCheck(rule: rule, documents: documents).results()
      default:
        lists.flatMap { list, counts in
          ListCheck(
            rule: rule, list: list, counts: counts, rules: rules, consolidation: consolidation,
            lexicon: lexicon, groups: groups, year: year
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
}
