internal import Spreadsheet

/// Numbers of units by group, with subtotals and a total as live formulas.
///
/// ```
///    5  Khối …                                        group
///    6   1  │ BV …     │  9  │  35  │ =C6+D6 │ …
///    8      │ Cộng     │ =SUM(C6:C7) …               subtotal
///    …      │ TỔNG CỘNG│ =C8+C12 …
/// ```
struct GroupedSumTable: Sendable {
  struct Line: Sendable {
    let name: String
    let numbers: [Int]
    /// What stands behind the numbers.
    let remarks: [String]
  }

  struct Group: Sendable {
    let name: String
    let lines: [Line]
  }

  let groups: [Group]
  /// How many numbers a line has, and which of them the sum behind them adds up.
  let numberCount: Int
  let summed: ClosedRange<Int>
  let remarkCount: Int
  let styles: ReportStyles

  private static let firstNumber = 3
  private var sumColumn: Int { Self.firstNumber + numberCount }
  private var columnCount: Int { sumColumn + remarkCount }

  /// How many rows it takes.
  var rowCount: Int { groups.reduce(1) { $0 + $1.lines.count + 2 } }

  /// The rows that name a group, over the whole width.
  func merges(from firstRow: Int) -> [CellRange] {
    groups.indices.map { index in
      let row = groups[..<index].reduce(firstRow) { $0 + $1.lines.count + 2 }
      return CellRange(rows: row...row, columns: 1...columnCount)
    }
  }

  /// Rows of which no page ends below one: what is above the table, headings, the last unit and its sums, and
  /// the blank row above those who sign.
  func headings(from firstRow: Int) -> Set<Int> {
    let end = firstRow + rowCount
    let groupRows = zip(merges(from: firstRow), groups).flatMap { range, group in
      [range.rows.lowerBound, range.rows.lowerBound + group.lines.count]
    }
    return Set(groupRows).union(1..<firstRow).union(end - 2...end)
  }

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    var ordinal = 0
    var subtotals: [Int] = []
    for group in groups {
      next { fill(heading: group.name, &$0) }
      var first = 0
      for line in group.lines {
        ordinal += 1
        next { row in
          if first == 0 { first = row.number }
          fill(line, ordinal, &row)
        }
      }
      next { row in
        let last = row.number - 1
        subtotals.append(row.number)
        fill(sumOf: [group], called: "Cộng \(group.lines.count) đơn vị", &row) { letter in
          "SUM(\(letter)\(first):\(letter)\(last))"
        }
      }
    }
    next { row in
      fill(sumOf: groups, called: "TỔNG CỘNG", &row) { letter in
        subtotals.map { "\(letter)\($0)" }.joined(separator: "+")
      }
    }
  }

  private func fill(heading: String, _ row: inout Row) {
    row.append(text: heading, column: 1, style: styles.group)
    for column in 2...columnCount { row.append(blank: column, style: styles.group) }
  }

  private func fill(_ line: Line, _ ordinal: Int, _ row: inout Row) {
    row.append(number: ordinal, column: 1, style: styles.ordinal)
    row.append(text: line.name, column: 2, style: styles.text)
    for (index, number) in line.numbers.enumerated() {
      row.append(number: number, column: Self.firstNumber + index, style: styles.number)
    }
    let letters = summed.map { CellReference.columnName(Self.firstNumber + $0) }
    row.append(
      formula: letters.map { "\($0)\(row.number)" }.joined(separator: "+"),
      value: sum(line.numbers), column: sumColumn, style: styles.number)
    row.append(texts: line.remarks, from: sumColumn + 1, style: styles.text)
  }

  private func fill(
    sumOf groups: [Group], called name: String, _ row: inout Row, formula: (String) -> String
  ) {
    row.append(blank: 1, style: styles.subtotal)
    row.append(text: name, column: 2, style: styles.subtotal)
    let lines = groups.flatMap(\.lines).map(\.numbers)
    let sums = (0..<numberCount).map { index in lines.reduce(0) { $0 + $1[index] } }
    for (index, value) in (sums + [sum(sums)]).enumerated() {
      let column = Self.firstNumber + index
      if lines.isEmpty {
        row.append(number: 0, column: column, style: styles.subtotalNumber)
      } else {
        row.append(
          formula: formula(CellReference.columnName(column)), value: value, column: column,
          style: styles.subtotalNumber)
      }
    }
    for column in (sumColumn + 1)...columnCount {
      row.append(blank: column, style: styles.subtotal)
    }
  }

  private func sum(_ numbers: [Int]) -> Int { summed.reduce(0) { $0 + numbers[$1] } }
}
