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

  package init(
    file: String, context: ReportContext, rules: RuleSet, eligibility: Eligibility,
    consolidation: Consolidation
  ) {
    self.file = file
    self.context = context
    self.rules = rules
    self.eligibility = eligibility
    self.consolidation = consolidation
  }

  /// Whether a person must act.
  package var needsPerson: Bool { eligibility.needsPerson }

  /// How many lines have a verdict.
  package func count(_ verdict: Verdict) -> Int {
    eligibility.lines.count { $0.verdict == verdict }
  }
}
