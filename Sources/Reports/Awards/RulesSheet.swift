internal import Consolidation
internal import Forms
internal import Spreadsheet

/// QUY ĐỊNH: what the rules of the plan say of what is registered and proposed, what is broken first.
struct RulesSheet {
  private let review: AwardReview
  private let styles: ReportStyles

  init(_ review: AwardReview, _ styles: ReportStyles) {
    self.review = review
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let results = [RuleResult.Outcome.broken, .open, .met].flatMap { outcome in
      review.results.filter { $0.outcome == outcome }
    }
    let frame = WorkingSheet(
      name: "QUY ĐỊNH", title: "SOÁT THEO QUY ĐỊNH",
      subtitle: "\(review.rules.name). Không quy định nào tự bỏ ai khỏi danh sách.",
      columns: [
        .init("STT", 6), .init("Danh sách", 11), .init("Quy định", 42), .init("Kết quả", 14),
        .init("Mức", 11), .init("Ai", 40), .init("Số liệu", 26), .init("Căn cứ", 38),
        .init("Ô", 12),
      ],
      styles: styles, rowCount: results.count)
    let (styles, language) = (styles, review.context.language)
    let units = Dictionary(
      uniqueKeysWithValues: review.consolidation.units.map { ($0.code, $0.name) })
    return frame.worksheet { next in
      for (index, result) in results.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(
            texts: [result.list.label(in: language), result.rule.wording], from: 2,
            style: styles.text)
          row.append(
            text: result.outcome.label(in: language), column: 4, style: styles.style(of: result))
          row.append(
            texts: [
              result.outcome == .met ? "" : result.rule.level.label(in: language),
              result.scopeText(in: language, units: units), result.detailText(in: language),
            ], from: 5, style: styles.text)
          row.append(
            texts: [result.rule.source, result.scope.place?.text ?? ""], from: 8,
            style: styles.small)
        }
      }
    }
  }
}

extension ReportStyles {
  /// Red for what a person must act on, yellow for the rest that is not met.
  fileprivate func style(of result: RuleResult) -> Int {
    if result.needsPerson { return severity[.error] ?? text }
    return result.outcome == .met ? text : severity[.warning] ?? text
  }
}
