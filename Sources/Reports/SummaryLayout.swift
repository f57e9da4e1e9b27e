internal import Consolidation
internal import Spreadsheet

/// Which row of TỔNG HỢP holds what.
struct SummaryLayout: Sendable {
  /// A unit's row.
  struct Line: Sendable {
    let roster: RosterLine
    let remark: String
  }

  let table: GroupedRows<Line>
  var groups: [GroupedRows<Line>.Group] { table.groups }

  /// Groups with at least one unit each.
  init(groups: [(name: String, lines: [Line])]) {
    table = GroupedRows(groups)
  }

  // MARK: Units by status

  /// The header of the table of units by status, below a blank row.
  var statusHeaderRow: Int { table.totalRow + 2 }
  var statusRows: ClosedRange<Int> {
    statusHeaderRow + 1...statusHeaderRow + RosterLine.Status.allCases.count
  }

  /// Cells of a chart.
  func cells<Value>(
    _ column: Int, _ rows: ClosedRange<Int>, _ values: [Value]
  ) -> BarChart.Cells<Value> {
    BarChart.Cells(
      sheet: SummarySheet.name, range: CellRange(rows: rows, columns: column...column),
      values: values)
  }
}
