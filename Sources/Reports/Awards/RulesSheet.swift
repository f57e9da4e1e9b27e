internal import Consolidation
internal import Forms
internal import Spreadsheet

/// QUY ĐỊNH: what the rules of the plan say of what is registered and proposed, what is broken first.
struct RulesSheet {
  private let survey: AwardSurvey
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ survey: AwardSurvey, _ context: ReportContext, _ styles: ReportStyles) {
    self.survey = survey
    self.context = context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let results = [RuleResult.Outcome.broken, .open, .met].flatMap { outcome in
      survey.results.filter { $0.outcome == outcome }
    }
    let frame = WorkingSheet(
      name: "QUY ĐỊNH", title: "RÀ SOÁT THEO QUY ĐỊNH",
      subtitle: "\(survey.rules.name). Kết quả để tham khảo, không tự loại ai khỏi danh sách.",
      columns: [
        .init("STT", 6), .init("Danh sách", 11), .init("Quy định", 40), .init("Kết quả", 14),
        .init("Mức", 11), .init("Đối tượng", 36), .init("Số liệu", 26), .init("Căn cứ", 34),
        .init("Nguồn", 26),
      ],
      styles: styles, rowCount: results.count)
    let (styles, language, wordings) = (styles, context.language, survey.rules.wordings)
    let units = Dictionary(uniqueKeysWithValues: survey.units.map { ($0.code, $0) })
    return frame.worksheet { next in
      for (index, result) in results.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(
            texts: [result.list.label(in: language), wordings[result.rule.key] ?? ""], from: 2,
            style: styles.text)
          row.append(
            text: result.outcome.label(in: language), column: 4, style: styles.style(of: result))
          row.append(
            texts: [
              result.outcome == .met ? "" : result.rule.level.label(in: language),
              result.scopeText(in: language, units: units), result.detailText(in: language),
            ], from: 5, style: styles.text)
          row.append(texts: [result.rule.source, result.sourceText], from: 8, style: styles.small)
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
