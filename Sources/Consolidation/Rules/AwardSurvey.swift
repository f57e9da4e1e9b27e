internal import Forms

/// What lists come to by awards and rules: how many are on them for what, who works directly, and what the plan's
/// rules say.
///
/// It is worked out from the lists alone, so it is the same for whoever asks: for the register month by month, and
/// for proposals beside it.
package struct AwardSurvey: Sendable {
  package let rules: RuleSet
  /// The campaign's units.
  package let units: [Unit]
  /// For each list: what is registered, as a forecast, and what is proposed, where anything is.
  package let counts: [AwardCounts]
  /// By rule in the set's order, then in the list's.
  package let results: [RuleResult]

  /// - Parameters:
  ///   - lists: The lists.
  ///   - lines: The proposals against the register; none where nobody is proposed.
  ///   - rules: The plan's rules.
  ///   - consolidation: The campaign.
  ///   - documents: Who sent which document when.
  ///   - lexicon: The awards there are.
  ///   - groups: Which groups of units are khối.
  ///   - year: The campaign's year.
  package init(
    of lists: [AwardList], lines: [Eligibility.Line] = [], rules: RuleSet,
    consolidation: Consolidation, documents: DocumentMatrix, lexicon: AwardLexicon,
    groups: [UnitGroup], year: Int?
  ) {
    self.rules = rules
    units = consolidation.units
    counts = lists.map { AwardCounts($0, units: consolidation.units, lexicon: lexicon) }
    results =
      RuleReview(
        rules, lists: Array(zip(lists, counts)), lines: lines, consolidation: consolidation,
        documents: documents, lexicon: lexicon, groups: groups, year: year
      ).results
  }

  /// Whether a person must act.
  package var needsPerson: Bool { results.contains(where: \.needsPerson) }

  /// How many results of rules have an outcome.
  package func count(_ outcome: RuleResult.Outcome) -> Int {
    results.count { $0.outcome == outcome }
  }

  /// Whether the numbers say anything: somebody's award or work is told.
  package var tellsNumbers: Bool {
    counts.contains { !$0.awards.isEmpty || !$0.direct.isUntold }
  }

  /// Whether the rules say anything: one is met or broken, or a person must act.
  package var tellsRules: Bool { results.contains { $0.outcome != .open || $0.needsPerson } }
}
