internal import Consolidation
internal import Forms
internal import Spreadsheet

/// XÉT ĐỀ NGHỊ: every proposal for one award, in the proposals' order, with its verdict and what that rests on.
struct ProposalsSheet {
  private let review: AwardReview
  private let units: [String: String]
  private let styles: ReportStyles
  private var lines: [Eligibility.Line] { review.eligibility.lines }

  init(_ review: AwardReview, _ styles: ReportStyles) {
    self.review = review
    units = Dictionary(uniqueKeysWithValues: review.survey.units.map { ($0.code, $0.name) })
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let frame = WorkingSheet(
      name: "XÉT ĐỀ NGHỊ",
      title: "ĐỐI CHIẾU ĐỀ NGHỊ KHEN THƯỞNG VỚI ĐĂNG KÝ THI ĐUA"
        + (review.context.year.map { " NĂM \($0)" } ?? ""),
      subtitle: subtitle,
      columns: [
        .init("STT", 6), .init("Tên tập thể, cá nhân", 26), .init("Khoa, phòng", 22),
        .init("Đơn vị", 26), .init("Đề nghị", 24), .init("Kết quả", 15), .init("Mức", 10),
        .init("Căn cứ", 46), .init("Lưu ý", 36), .init("Ô", 10),
      ],
      styles: styles, rowCount: lines.count)
    let (lines, styles, units, language) = (lines, styles, units, review.context.language)
    return frame.worksheet { next in
      for (index, line) in lines.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          Self.fill(&row, line, units, styles, language)
        }
      }
    }
  }

  private static func fill(
    _ row: inout Row, _ line: Eligibility.Line, _ units: [String: String], _ styles: ReportStyles,
    _ language: Language
  ) {
    let record = line.proposal.record
    let unit = units[line.unit] ?? record.unit
    row.append(
      texts: [
        record.name, record.organisation, unit.isEmpty ? "(chưa rõ)" : unit,
        line.awardText(in: language),
      ], from: 2, style: styles.text)
    row.append(text: line.verdict.label(in: language), column: 6, style: styles.style(of: line))
    let level = line.needsPerson ? RuleLevel.error : line.level
    row.append(text: level.label(in: language), column: 7, style: styles.text)
    row.append(text: line.basis(in: language, units: units), column: 8, style: styles.small)
    row.append(
      texts: [line.remark(in: language), record.place.text], from: 9, style: styles.small)
  }

  private var subtitle: String {
    let counts = Verdict.allCases.compactMap { verdict in
      let count = review.count(verdict)
      return count == 0
        ? nil : "\(verdict.label(in: review.context.language).lowercased()) \(count)"
    }
    return "\(review.file) · \(lines.count) đề nghị: \(counts.joined(separator: ", "))"
      + " · Đăng ký tính đến ngày \(review.context.asOf.vietnamese)"
  }
}

extension ReportStyles {
  /// Red for what must be dealt with, yellow for what a person is reminded of.
  fileprivate func style(of line: Eligibility.Line) -> Int {
    if line.needsPerson { return severity[.error] ?? text }
    return line.level == .warn ? severity[.warning] ?? text : text
  }
}
