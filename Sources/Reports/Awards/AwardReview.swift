package import Consolidation
internal import Forms

/// Award proposals held against the register and the rules: what `eligible` says, whatever its format.
package struct AwardReview: Sendable {
  /// The proposals' file.
  package let file: String
  package let context: ReportContext
  package let eligibility: Eligibility
  /// What is registered, as a forecast, and what is proposed.
  package let lists: [AwardList]
  package let survey: AwardSurvey

  package init(
    file: String, context: ReportContext, eligibility: Eligibility, lists: [AwardList],
    survey: AwardSurvey
  ) {
    self.file = file
    self.context = context
    self.eligibility = eligibility
    self.lists = lists
    self.survey = survey
  }

  /// Whether a person must act.
  package var needsPerson: Bool { eligibility.needsPerson || survey.needsPerson }

  /// How many lines have a verdict.
  package func count(_ verdict: Verdict) -> Int {
    eligibility.lines.count { $0.verdict == verdict }
  }
}
