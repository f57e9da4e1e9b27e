internal import Consolidation
internal import Forms
internal import Spreadsheet

/// BIỂU ĐỒ: what each unit registers, in charts of its group.
///
/// Not below the table of TỔNG HỢP, whose header every further page repeats. Each chart fills one tall row,
/// which no page break can part.
struct ChartsSheet {
  static let name = "BIỂU ĐỒ"

  /// Bars of one chart, and where it lies.
  private struct Part: Sendable {
    let group: GroupedRows<SummaryLayout.Line>.Group
    /// Which of the group's units.
    let lines: Range<Int>
    let row: Int

    var height: Double {
      ChartsSheet.barHeight(of: group) * Double(lines.count) + ChartsSheet.frameHeight
    }
    /// Where TỔNG HỢP has these units.
    var unitRows: ClosedRange<Int> {
      group.rows.lowerBound + lines.lowerBound...group.rows.lowerBound + lines.upperBound - 1
    }
  }

  /// Of title, legend and axis, in points.
  private static let frameHeight = 90.0
  /// In digits: nearly a page in landscape.
  private static let width = 118.0
  private static let firstChartRow = 4

  /// In points; a long name takes two lines.
  private static func barHeight(of group: GroupedRows<SummaryLayout.Line>.Group) -> Double {
    group.lines.contains { $0.roster.unit.name.count > 32 } ? 24 : 14
  }

  /// The group's units in as few charts as rows can hold, of about the same size.
  private static func pieces(of group: GroupedRows<SummaryLayout.Line>.Group) -> [Range<Int>] {
    let greatest = Int((Row.greatestHeight - frameHeight) / barHeight(of: group))
    let count = (group.lines.count + greatest - 1) / greatest
    return (0..<count).map { index in
      group.lines.count * index / count..<group.lines.count * (index + 1) / count
    }
  }

  private let title: String
  private let subtitle: String
  private let layout: SummaryLayout
  private let styles: ReportStyles
  private let parts: [Part]

  init(title: String, subtitle: String, layout: SummaryLayout, styles: ReportStyles) {
    self.title = title
    self.subtitle = subtitle
    self.layout = layout
    self.styles = styles
    let pieces = layout.groups.flatMap { group in Self.pieces(of: group).map { (group, $0) } }
    parts = pieces.enumerated().map { index, piece in
      Part(group: piece.0, lines: piece.1, row: Self.firstChartRow + index)
    }
  }

  func worksheet() -> Worksheet {
    let frame = self
    var sheet = Worksheet(name: Self.name) { emit in frame.emit(emit) }
    sheet.columns = [ColumnLayout(width: Self.width)]
    sheet.charts = parts.map(chart)
    sheet.showsGridLines = false
    sheet.print.isLandscape = true
    sheet.print.fitsWidth = true
    sheet.print.numbersPages = true
    return sheet
  }

  private func emit(_ emit: (Row) -> Void) {
    var row = Row()
    row.reset(number: 1)
    row.append(text: title, column: 1, style: styles.title)
    emit(row)
    row.reset(number: 2)
    row.append(text: subtitle, column: 1, style: styles.subtitle)
    emit(row)
    for part in parts {
      row.reset(number: part.row)
      row.height = part.height
      emit(row)
    }
  }

  private func chart(of part: Part) -> BarChart {
    let lines = part.group.lines[part.lines].map(\.roster)
    let rows = part.unitRows
    var chart = BarChart(
      anchor: .range(CellRange(rows: part.row...part.row, columns: 1...1)),
      categories: layout.cells(2, rows, lines.map(\.unit.name)),
      series: BarChart.registered(
        collectives: layout.cells(4, rows, lines.map { Double($0.collectives) }),
        individuals: layout.cells(5, rows, lines.map { Double($0.individuals) })))
    chart.title = part.group.name
    chart.grouping = .stacked
    chart.legend = .bottom
    return chart.counting(upTo: lines.map { $0.collectives + $0.individuals }.max() ?? 0)
  }
}
