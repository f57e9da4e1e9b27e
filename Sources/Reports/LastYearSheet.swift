internal import Consolidation
internal import Forms
internal import Spreadsheet

/// SO VỚI NĂM TRƯỚC: how many each unit registered last year and registers now, and who of last year is absent.
struct LastYearSheet {
  private let comparison: YearComparison
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ comparison: YearComparison, _ context: ReportContext, _ styles: ReportStyles) {
    self.comparison = comparison
    self.context = context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let lines = lines
    let frame = WorkingSheet(
      name: "SO VỚI NĂM TRƯỚC",
      title: "ĐĂNG KÝ SO VỚI NĂM TRƯỚC" + (comparison.year.map { " (\($0))" } ?? ""),
      subtitle: subtitle,
      columns: [
        .init("STT", 6), .init("Đơn vị", 44), .init("Loại", 10), .init("Tên năm trước có", 32),
        .init("Tên cơ quan đơn vị", 30), .init("Ghi chú", 44),
      ],
      styles: styles, rowCount: lines.count)
    let styles = styles
    return frame.worksheet { next in
      for (index, texts) in lines.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(texts: texts, from: 2, style: styles.text)
        }
      }
    }
  }

  private var subtitle: String {
    let sent = comparison.lines.filter { $0.thisYear.all > 0 }
    let absent = sent.reduce(0) { $0 + $1.absent.count }
    let fewer = comparison.lines.count(where: \.isFarFewer)
    return "\(absent) tập thể, cá nhân năm trước có tên, nay không còn ở đơn vị đã nộp; "
      + "\(fewer) đơn vị giảm quá nửa"
  }

  /// A line for each unit that has less than half, then one for each absent name of those that sent a list.
  private var lines: [[String]] {
    comparison.lines.flatMap { line in
      let summary = [
        line.unit.name, "", "", "", "Năm trước \(line.lastYear.all), năm nay \(line.thisYear.all)",
      ]
      let names = line.absent.map { entry in
        [
          line.unit.name, entry.record.kind.label(in: context.language), entry.record.name,
          entry.record.organisation, entry.record.note,
        ]
      }
      return (line.isFarFewer ? [summary] : []) + (line.thisYear.all > 0 ? names : [])
    }
  }
}
