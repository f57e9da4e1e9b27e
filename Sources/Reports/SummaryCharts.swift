internal import Consolidation
internal import Forms
internal import Spreadsheet

/// What stands below the table of TỔNG HỢP: units by status, and charts of what each unit registers.
///
/// Each chart of a group fills one tall row, which no page break can part.
struct SummaryCharts: Sendable {
  /// Bars of one chart, and where it lies.
  private struct Part: Sendable {
    let group: GroupedRows<SummaryLayout.Line>.Group
    /// Which of the group's units.
    let lines: Range<Int>
    let row: Int

    var height: Double {
      SummaryCharts.barHeight(of: group) * Double(lines.count) + SummaryCharts.frameHeight
    }
    var rows: ClosedRange<Int> {
      group.rows.lowerBound + lines.lowerBound...group.rows.lowerBound + lines.upperBound - 1
    }
  }

  /// Of title, legend and axis, in points.
  private static let frameHeight = 90.0

  /// In points; a long name takes two lines.
  private static func barHeight(of group: GroupedRows<SummaryLayout.Line>.Group) -> Double {
    group.lines.contains { $0.roster.unit.name.count > 32 } ? 26 : 14
  }

  /// How many units one chart shows; with more its row would be higher than rows can be.
  private static func maximumBars(of group: GroupedRows<SummaryLayout.Line>.Group) -> Int {
    Int((Row.greatestHeight - frameHeight) / barHeight(of: group))
  }

  private let layout: SummaryLayout
  private let styles: ReportStyles
  private let language: Language
  private let parts: [Part]

  init(layout: SummaryLayout, styles: ReportStyles, language: Language) {
    self.layout = layout
    self.styles = styles
    self.language = language
    let pieces = layout.groups.flatMap { group in
      let size = Self.maximumBars(of: group)
      return stride(from: 0, to: group.lines.count, by: size).map { start in
        (group, start..<min(start + size, group.lines.count))
      }
    }
    parts = pieces.enumerated().map { index, piece in
      Part(group: piece.0, lines: piece.1, row: layout.firstChartRow + index)
    }
  }

  // MARK: Rows

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    guard !layout.groups.isEmpty else { return }
    next { _ in }
    next { $0.append(texts: ["Tình trạng", "Số đơn vị"], from: 2, style: styles.header) }
    for status in RosterLine.Status.allCases { next { fill(status, &$0) } }
    next { _ in }
    for part in parts { next { $0.height = part.height } }
  }

  private func fill(_ status: RosterLine.Status, _ row: inout Row) {
    row.append(text: status.label(in: language), column: 2, style: styles.text)
    row.append(
      formula:
        "COUNTIF(I\(WorkingSheet.headerRow + 1):I\(layout.table.totalRow - 1),B\(row.number))",
      value: count(status), column: 3, style: styles.number)
  }

  private func count(_ status: RosterLine.Status) -> Int {
    layout.groups.reduce(0) { sum, group in
      sum + group.lines.count { $0.roster.status == status }
    }
  }

  // MARK: Charts

  var charts: [BarChart] {
    layout.groups.isEmpty ? [] : [statusChart] + parts.map(registrations)
  }

  private var statusChart: BarChart {
    let statuses = RosterLine.Status.allCases
    let rows = layout.statusRows
    var chart = BarChart(
      anchor: .range(CellRange(rows: layout.statusHeaderRow...rows.upperBound, columns: 4...10)),
      categories: cells(2, rows, statuses.map { $0.label(in: language) }),
      series: [
        .init(
          name: "Số đơn vị", values: cells(3, rows, statuses.map { Double(count($0)) }),
          color: BarChart.calm)
      ])
    chart.title = "Tình trạng nộp của các đơn vị"
    chart.valueStep = Self.step(upTo: statuses.map(count).max() ?? 0)
    return styled(chart)
  }

  private func registrations(_ part: Part) -> BarChart {
    let lines = part.group.lines[part.lines].map(\.roster)
    var chart = BarChart(
      anchor: .range(CellRange(rows: part.row...part.row, columns: 1...10)),
      categories: cells(2, part.rows, lines.map(\.unit.name)),
      series: BarChart.registered(
        collectives: cells(4, part.rows, lines.map { Double($0.collectives) }),
        individuals: cells(5, part.rows, lines.map { Double($0.individuals) })))
    chart.title = "Số đăng ký theo đơn vị: \(part.group.name)"
    chart.valueStep = Self.step(upTo: lines.map { $0.collectives + $0.individuals }.max() ?? 0)
    chart.grouping = .stacked
    chart.legend = .bottom
    return styled(chart)
  }

  /// Whole units and people on the axis, also where there are few; else the reader's choice.
  private static func step(upTo greatest: Int) -> Double? { greatest < 10 ? 1 : nil }

  private func styled(_ chart: BarChart) -> BarChart {
    var chart = chart.printed(gapWidth: 50)
    chart.direction = .horizontal
    return chart
  }

  private func cells<Value>(
    _ column: Int, _ rows: ClosedRange<Int>, _ values: [Value]
  ) -> BarChart.Cells<Value> {
    BarChart.Cells(
      sheet: SummarySheet.name, range: CellRange(rows: rows, columns: column...column),
      values: values)
  }
}
