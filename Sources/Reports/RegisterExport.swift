package import Consolidation
internal import Forms

/// How the register grew in one month.
package struct MonthSums: Sendable, Equatable {
  package let month: Month
  /// At the month's end.
  package let collectives: Int
  package let individuals: Int
  /// In the month.
  package let added: Int
  package let withdrawn: Int
  package let changed: Int

  /// What came in the month, and what the register held at its end.
  package init(month: Month, _ changes: RegisterComparison, _ consolidation: Consolidation) {
    self.month = month
    collectives = consolidation.register.count { $0.record.kind == .collective }
    individuals = consolidation.register.count { $0.record.kind == .individual }
    added = changes.count(.added)
    withdrawn = changes.count(.withdrawn)
    changed = changes.count(.changed)
  }
}

/// The register at the end of some days, and what changed in them: what an export says, whatever its format.
package struct RegisterExport: Sendable {
  package let period: ExportPeriod
  package let context: ReportContext
  /// The day before the period, and its last day.
  package let before: Consolidation
  package let after: Consolidation
  package let comparison: RegisterComparison
  /// The year so far, month by month.
  package let months: [MonthSums]
  /// What the register comes to by awards and rules at the period's end.
  package let survey: AwardSurvey
  /// Against last year's campaign, where the plan names it.
  package let lastYear: YearComparison?

  package init(
    period: ExportPeriod, context: ReportContext, before: Consolidation, after: Consolidation,
    months: [MonthSums], survey: AwardSurvey, lastYear: YearComparison?
  ) {
    self.period = period
    self.context = context
    self.before = before
    self.after = after
    self.months = months
    self.survey = survey
    self.lastYear = lastYear
    comparison = RegisterComparison(before.register, after)
  }
}
