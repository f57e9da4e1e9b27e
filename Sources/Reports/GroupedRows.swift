internal import Spreadsheet

/// Which rows the groups of a table take, each with its heading above and its sums below its lines, and the
/// total below them all.
struct GroupedRows<Line: Sendable>: Sendable {
  /// A group: its heading, its lines and its sums, one below the other.
  struct Group: Sendable {
    let name: String
    let lines: [Line]
    let headingRow: Int

    /// Empty where the group is.
    var rows: Range<Int> { headingRow + 1..<subtotalRow }
    var subtotalRow: Int { headingRow + lines.count + 1 }
  }

  let groups: [Group]
  let firstRow: Int

  init(_ groups: [(name: String, lines: [Line])], from firstRow: Int = WorkingSheet.headerRow + 1) {
    var next = firstRow
    self.groups = groups.map { name, lines in
      defer { next += lines.count + 2 }
      return Group(name: name, lines: lines, headingRow: next)
    }
    self.firstRow = firstRow
  }

  var totalRow: Int { groups.last.map { $0.subtotalRow + 1 } ?? firstRow }
  var rowCount: Int { totalRow - firstRow + 1 }

  /// Rows of which no page ends below one: headings, the last line of each group and of the last group the line
  /// above it too, and the sums above the total.
  var staying: Set<Int> {
    Set(
      groups.flatMap { [$0.headingRow, $0.subtotalRow - 1] }
        + groups.suffix(1).flatMap { [$0.subtotalRow - 2, $0.subtotalRow] })
  }

  /// The rows that name a group, over the whole width.
  func merges(over columns: ClosedRange<Int>) -> [CellRange] {
    groups.map { CellRange(rows: $0.headingRow...$0.headingRow, columns: columns) }
  }

  /// The same rows with other lines.
  func map<Other>(_ transform: (Line) -> Other) -> GroupedRows<Other> {
    GroupedRows<Other>(groups.map { ($0.name, $0.lines.map(transform)) }, from: firstRow)
  }
}
