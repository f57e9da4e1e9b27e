internal import Consolidation
internal import Forms
internal import Spreadsheet

/// DÒNG CHƯA ĐỌC: rows of the proposals that could not be read, each with what to do.
struct UnreadRowsSheet {
  private let review: AwardReview
  private let styles: ReportStyles

  init(_ review: AwardReview, _ styles: ReportStyles) {
    self.review = review
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let findings = review.eligibility.findings
    let frame = WorkingSheet(
      name: "DÒNG CHƯA ĐỌC", title: "DÒNG CỦA ĐỀ NGHỊ CHƯA ĐỌC ĐƯỢC",
      subtitle: "\(findings.count) dòng chưa được xét",
      columns: [.init("STT", 6), .init("Ô", 14), .init("Nội dung", 26), .init("Việc cần làm", 80)],
      styles: styles, rowCount: findings.count)
    let (styles, language) = (styles, review.context.language)
    return frame.worksheet { next in
      for (index, finding) in findings.enumerated() {
        let text = FindingText(finding, in: language)
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(
            texts: [finding.place?.text ?? "", text.label, text.message], from: 2,
            style: styles.text)
        }
      }
    }
  }
}
