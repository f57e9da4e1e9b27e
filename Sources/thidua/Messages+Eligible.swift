internal import Campaign
internal import Consolidation
internal import Reports

/// The words of `eligible`.
extension Messages {
  /// How many proposals have which verdict, what a person must do, and where it is written.
  func review(_ review: AwardReview, output: String) -> String {
    let lines = review.eligibility.lines
    let counts = Verdict.allCases.compactMap { verdict in
      let count = review.count(verdict)
      return count == 0 ? nil : "  \(verdict.label(in: language)): \(count)"
    }
    let (repeated, unread) = (
      lines.count { !$0.repeats.isEmpty }, review.eligibility.findings.count
    )
    let others = [
      (repeated, language.pick("Đề nghị trùng", "Proposed again")),
      (unread, language.pick("Dòng chưa đọc được", "Rows not read")),
      (
        review.eligibility.notProposed.count,
        language.pick("Đã đăng ký, không có trong đề nghị", "Registered and not proposed")
      ),
    ].filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    return
      ([
        language.pick(
          "\(lines.count) đề nghị, đối chiếu với đăng ký đến ngày \(review.context.asOf.vietnamese):",
          "\(lines.count) proposals against the register as of \(review.context.asOf.iso):")
      ] + counts + others + [rules(review.survey)]
      + [language.pick("Kết quả: \(output)", "Results: \(output)")])
      .joined(separator: "\n")
  }

  /// How many results of rules are not met.
  func rules(_ survey: AwardSurvey) -> String {
    let outcomes = [RuleResult.Outcome.broken, .open].map { outcome in
      "\(outcome.label(in: language).lowercased()) \(survey.count(outcome))"
    }.joined(separator: ", ")
    return language.pick("Quy định (\(survey.rules.id)): ", "Rules (\(survey.rules.id)): ")
      + outcomes
  }
}
