internal import Consolidation
internal import Spreadsheet

/// CHƯA NỘP: the units of which nothing counts, and whom to call.
struct MissingSheet {
  private let lines: [RosterLine]
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles) {
    lines = consolidation.roster.filter { [.missing, .rejected, .returned].contains($0.status) }
    self.context = context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let deadline = context.deadline
    let frame = WorkingSheet(
      name: "CHƯA NỘP", title: "ĐƠN VỊ CHƯA NỘP HOẶC NỘP CHƯA HỢP LỆ",
      subtitle: lines.isEmpty
        ? "Tất cả đơn vị đã nộp."
        : "\(lines.count) đơn vị, tính đến ngày \(context.asOf.vietnamese) · cột cuối để ghi tay",
      columns: [
        .init("STT", 6), .init("Đơn vị", 34), .init("Khối", 24), .init("Hạn nộp", 12),
        .init("Tình trạng", 15), .init("Tệp đã gửi", 28), .init("Liên hệ", 22),
        .init("Nhắc lần cuối", 16),
      ],
      styles: styles, rowCount: lines.count)
    let (lines, styles, language) = (lines, styles, context.language)
    return frame.worksheet { next in
      for (index, line) in lines.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(text: line.unit.name, column: 2, style: styles.text)
          row.append(text: line.unit.group, column: 3, style: styles.small)
          row.append(
            day: deadline?.calendarDate, column: 4, style: styles.day, blankStyle: styles.text)
          row.append(
            texts: [line.status.label(in: language), line.file, line.unit.contact, ""], from: 5,
            style: styles.text)
        }
      }
    }
  }
}
