internal import Campaign
internal import Consolidation
internal import Reports

/// The words of `export`.
extension Messages {
  /// What the register holds, what changed, and where it is written.
  func export(_ export: RegisterExport, output: String) -> String {
    let collectives = export.after.roster.reduce(0) { $0 + $1.collectives }
    let individuals = export.after.roster.reduce(0) { $0 + $1.individuals }
    let counts = RegisterChange.Kind.allCases.map { kind in
      "\(kind.label(in: language).lowercased()) \(export.comparison.count(kind))"
    }.joined(separator: ", ")
    let (title, period) = (export.period.title(in: language), export.period)
    let rules = export.survey.tellsRules ? [rules(export.survey)] : []
    return
      ([
        language.pick(
          "Đăng ký \(title), tính đến ngày \(period.last.vietnamese): \(collectives) tập thể, \(individuals) cá nhân.",
          "Registered in \(title), as of \(period.last.iso): \(collectives) collectives, \(individuals) individuals."
        ),
        language.pick(
          "So với ngày \(period.eve.vietnamese): \(counts).",
          "Against \(period.eve.iso): \(counts)."),
      ] + rules + [language.pick("Kết quả: \(output)", "Results: \(output)")])
      .joined(separator: "\n")
  }
}
