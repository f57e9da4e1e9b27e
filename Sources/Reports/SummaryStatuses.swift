internal import Consolidation
internal import Forms
internal import Spreadsheet

/// What stands below the table of TỔNG HỢP: units by status, as a table and as a chart.
struct SummaryStatuses: Sendable {
  let layout: SummaryLayout
  let styles: ReportStyles
  let language: Language

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    guard !layout.groups.isEmpty else { return }
    next { _ in }
    next { $0.append(texts: ["Tình trạng", "Số đơn vị"], from: 2, style: styles.header) }
    for status in RosterLine.Status.allCases { next { fill(status, &$0) } }
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

  /// Beside the table; none where no unit is.
  var charts: [BarChart] { layout.groups.isEmpty ? [] : [chart] }

  private var chart: BarChart {
    let statuses = RosterLine.Status.allCases
    let rows = layout.statusRows
    let counts = statuses.map(count)
    var chart = BarChart(
      anchor: .range(CellRange(rows: layout.statusHeaderRow...rows.upperBound, columns: 4...10)),
      categories: layout.cells(2, rows, statuses.map { $0.label(in: language) }),
      series: [
        .init(
          name: "Số đơn vị", values: layout.cells(3, rows, counts.map(Double.init)),
          color: BarChart.calm)
      ])
    chart.title = "Tình trạng nộp của các đơn vị"
    return chart.counting(upTo: counts.max() ?? 0)
  }
}
