internal import Consolidation
internal import Forms
internal import Spreadsheet

/// CHƯA ĐỀ NGHỊ: who of the proposing units is registered and not proposed for anything.
struct NotProposedSheet {
  private let review: AwardReview
  private let styles: ReportStyles

  init(_ review: AwardReview, _ styles: ReportStyles) {
    self.review = review
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let entries = review.eligibility.notProposed
    let units = Dictionary(
      uniqueKeysWithValues: review.survey.units.map { ($0.code, $0.name) })
    let frame = WorkingSheet(
      name: "CHƯA ĐỀ NGHỊ", title: "ĐÃ ĐĂNG KÝ THI ĐUA, KHÔNG CÓ TRONG ĐỀ NGHỊ",
      subtitle: "\(entries.count) tập thể, cá nhân của các đơn vị có đề nghị",
      columns: [
        .init("STT", 6), .init("Loại", 10), .init("Tên tập thể, cá nhân", 30),
        .init("Tên cơ quan đơn vị", 28), .init("Đơn vị", 34), .init("Ghi chú", 22),
        .init("Nguồn", 44),
      ],
      styles: styles, rowCount: entries.count)
    let (styles, language) = (styles, review.context.language)
    return frame.worksheet { next in
      for (index, entry) in entries.enumerated() {
        let record = entry.record
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(
            texts: [
              record.kind.label(in: language), record.name, record.organisation,
              units[entry.unit] ?? entry.unit, record.note,
            ], from: 2, style: styles.text)
          row.append(text: entry.sourceText, column: 7, style: styles.small)
        }
      }
    }
  }
}
