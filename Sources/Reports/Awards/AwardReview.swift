package import Consolidation
internal import Forms

/// Award proposals held against the register and the rules: what `eligible` says, whatever its format.
package struct AwardReview: Sendable {
  /// The proposals' file.
  package let file: String
  package let context: ReportContext
  package let rules: RuleSet
  package let eligibility: Eligibility
  package let consolidation: Consolidation
  /// What is registered, as a forecast, and what is proposed.
  package let lists: [AwardList]
  package let counts: [AwardCounts]
  package let results: [RuleResult]

  package init(
    file: String, context: ReportContext, rules: RuleSet, eligibility: Eligibility,
    consolidation: Consolidation, lexicon: AwardLexicon, positions: PositionLexicon
  ) {
    self.file = file
    self.context = context
    self.rules = rules
    self.eligibility = eligibility
    self.consolidation = consolidation
    let lists = [
      AwardList(
        register: consolidation.register, lexicon: lexicon, positions: positions,
        year: context.year),
      AwardList(eligibility.lines, positions: positions, file: file),
    ]
    self.lists = lists
    counts = lists.map { AwardCounts($0, units: consolidation.units, lexicon: lexicon) }
    results =
      RuleReview(
        rules, lists: lists, consolidation: consolidation, lines: eligibility.lines,
        lexicon: lexicon, groups: context.groups, year: context.year
      ).results
  }

  /// Whether a person must act.
  package var needsPerson: Bool {
    eligibility.needsPerson || results.contains(where: \.needsPerson)
  }

  /// How many results of rules have an outcome.
  package func count(_ outcome: RuleResult.Outcome) -> Int {
    results.count { $0.outcome == outcome }
  }

  /// How many lines have a verdict.
  package func count(_ verdict: Verdict) -> Int {
    eligibility.lines.count { $0.verdict == verdict }
  }
}
