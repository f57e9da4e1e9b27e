internal import Consolidation

/// Which row of TỔNG HỢP holds what.
struct SummaryLayout: Sendable {
  /// A unit's row.
  struct Line: Sendable {
    let roster: RosterLine
    let remark: String
  }

  /// A group: its heading, its units and its subtotal, one below the other.
  struct Group: Sendable {
    let name: String
    let lines: [Line]
    let headingRow: Int

    var rows: ClosedRange<Int> { headingRow + 1...headingRow + lines.count }
    var subtotalRow: Int { headingRow + lines.count + 1 }
  }

  let groups: [Group]

  /// Groups with at least one unit each.
  init(groups: [(name: String, lines: [Line])]) {
    var next = WorkingSheet.headerRow + 1
    self.groups = groups.map { name, lines in
      defer { next += lines.count + 2 }
      return Group(name: name, lines: lines, headingRow: next)
    }
  }

  var totalRow: Int { (groups.last?.subtotalRow ?? WorkingSheet.headerRow) + 1 }

  // MARK: Units by status

  /// The header of the table of units by status, below a blank row.
  var statusHeaderRow: Int { totalRow + 2 }
  var statusRows: ClosedRange<Int> {
    statusHeaderRow + 1...statusHeaderRow + RosterLine.Status.allCases.count
  }

  /// The first row that holds a chart, below a blank row.
  var firstChartRow: Int { statusRows.upperBound + 2 }

  /// Rows of which no page ends below one: headings, the last unit and its sums, the table of statuses.
  var headings: Set<Int> {
    let groupRows = groups.flatMap { [$0.headingRow, $0.rows.upperBound] }
    let last = groups.last.map { [$0.subtotalRow] } ?? []
    return Set(groupRows + last + Array(statusHeaderRow..<statusRows.upperBound))
      .union(1...WorkingSheet.headerRow)
  }
}
