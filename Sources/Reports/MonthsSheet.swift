internal import Consolidation
internal import Spreadsheet

/// DIỄN BIẾN: the year so far, month by month.
struct MonthsSheet {
  private let months: [MonthSums]
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ export: RegisterExport, _ styles: ReportStyles) {
    months = export.months
    context = export.context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let frame = WorkingSheet(
      name: "DIỄN BIẾN", title: "DIỄN BIẾN ĐĂNG KÝ THEO THÁNG",
      subtitle: "\(context.department) · Tính đến ngày \(context.asOf.vietnamese)",
      columns: [
        .init("Tháng", 12), .init("Thêm", 10), .init("Rút", 10), .init("Sửa", 10),
        .init("Lũy kế: tập thể", 12), .init("Lũy kế: cá nhân", 12), .init("Lũy kế: tổng", 12),
      ],
      styles: styles, rowCount: months.count, isFiltered: false)
    let (months, styles) = (months, styles)
    return frame.worksheet { next in
      for sums in months {
        next { row in
          row.append(text: "\(sums.month.month)/\(sums.month.year)", column: 1, style: styles.text)
          let numbers = [
            sums.added, sums.withdrawn, sums.changed, sums.collectives, sums.individuals,
          ]
          for (index, number) in numbers.enumerated() {
            row.append(number: number, column: 2 + index, style: styles.number)
          }
          row.append(
            formula: "E\(row.number)+F\(row.number)", value: sums.collectives + sums.individuals,
            column: 7, style: styles.number)
        }
      }
    }
  }
}
