internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import VietnameseText

/// DIỄN BIẾN: the year so far, month by month, with a chart of how many are registered.
struct MonthsSheet {
  private let months: [MonthSums]
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ export: RegisterExport, _ styles: ReportStyles) {
    months = export.months
    context = export.context
    self.styles = styles
  }

  private static let name = "DIỄN BIẾN"
  private static let firstRow = WorkingSheet.headerRow + 1
  private static let (collectives, individuals) = (5, 6)

  func worksheet() -> Worksheet {
    var sheet = table()
    sheet.print.isLandscape = false
    if let chart { sheet.charts = [chart] }
    return sheet
  }

  /// One tall row, which no page break can part.
  private var chartRow: Int { Self.firstRow + months.count + 1 }
  private static let chartHeight = 280.0

  private func table() -> Worksheet {
    var frame = WorkingSheet(
      name: Self.name, title: "DIỄN BIẾN ĐĂNG KÝ THEO THÁNG",
      subtitle: context.standing(on: context.asOf),
      columns: [
        .init("Tháng", 12), .init("Thêm", 10), .init("Rút", 10), .init("Sửa", 10),
        .init("Lũy kế:\ntập thể", 12), .init("Lũy kế:\ncá nhân", 12), .init("Lũy kế:\ntổng", 12),
      ],
      styles: styles, rowCount: months.count, isFiltered: false)
    frame.merges = [CellRange(rows: chartRow...chartRow, columns: 1...7)]
    let (months, styles) = (months, styles)
    return frame.worksheet { next in
      for sums in months {
        next { row in
          row.append(text: Self.label(of: sums), column: 1, style: styles.ordinal)
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
      next { _ in }
      next { $0.height = Self.chartHeight }
    }
  }

  private static func label(of sums: MonthSums) -> String {
    "\(sums.month.month.official)/\(sums.month.year)"
  }

  // MARK: The chart

  /// Columns of collectives and individuals, one on the other, below the table.
  private var chart: BarChart? {
    guard !months.isEmpty else { return nil }
    var chart = BarChart(
      anchor: .range(CellRange(rows: chartRow...chartRow, columns: 1...7)),
      categories: cells(1) { Self.label(of: $0) },
      series: BarChart.registered(
        collectives: cells(Self.collectives) { Double($0.collectives) },
        individuals: cells(Self.individuals) { Double($0.individuals) }))
    chart.title = "Số đăng ký lũy kế đến cuối mỗi tháng"
    chart.grouping = .stacked
    chart.legend = .bottom
    return chart.printed(gapWidth: 60)
  }

  /// The months' cells of a column, and what is in them.
  private func cells<Value>(
    _ column: Int, _ value: (MonthSums) -> Value
  ) -> BarChart.Cells<Value> {
    let rows = Self.firstRow...Self.firstRow + months.count - 1
    return BarChart.Cells(
      sheet: Self.name, range: CellRange(rows: rows, columns: column...column),
      values: months.map(value))
  }
}
