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
    /// Between the name and the numbers.
    var detail: String?
    let numbers: [Int]
    /// What stands behind the numbers.
    let remarks: [Remark]
    /// Whether the ordinal leads somewhere.
    var isLinked = false
  }

  enum Remark: Sendable {
    case text(String)
    case day(CalendarDate?)
  }

  let rows: GroupedRows<Line>
  /// Whether the lines have a detail.
  var hasDetail = false
  /// How many numbers a line has, and which of them the sum behind them adds up.
  let numberCount: Int
  let summed: ClosedRange<Int>
  let remarkCount: Int
  let styles: ReportStyles

  private var firstNumber: Int { hasDetail ? 4 : 3 }
  private var sumColumn: Int { firstNumber + numberCount }
  private var columnCount: Int { sumColumn + remarkCount }

  /// The frame around the table, told of the rows of it and below it (`staying`) of which no page ends below one.
  func framed(_ frame: WorkingSheet, staying: some Sequence<Int> = []) -> WorkingSheet {
    var frame = frame
    frame.merges = rows.merges(over: 1...columnCount)
    frame.headings = rows.staying.union(1..<rows.firstRow).union(staying)
    return frame
  }

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    var ordinal = 0
    for group in rows.groups {
      next { fill(heading: group.name, &$0) }
      for line in group.lines {
        ordinal += 1
        next { fill(line, ordinal, &$0) }
      }
      next { row in
        fill(sumOf: [group], called: "Cộng \(group.lines.count) đơn vị", &row) { letter in
          "SUM(\(letter)\(group.headingRow + 1):\(letter)\(group.subtotalRow - 1))"
        }
      }
    }
    next { row in
      fill(sumOf: rows.groups, called: "TỔNG CỘNG", &row) { letter in
        rows.groups.map { "\(letter)\($0.subtotalRow)" }.joined(separator: "+")
      }
    }
  }

  private func fill(heading: String, _ row: inout Row) {
    row.append(text: heading, across: 1...columnCount, style: styles.group)
  }

  private func fill(_ line: Line, _ ordinal: Int, _ row: inout Row) {
    row.append(number: ordinal, column: 1, style: line.isLinked ? styles.link : styles.ordinal)
    row.append(text: line.name, column: 2, style: styles.text)
    if hasDetail { row.append(text: line.detail ?? "", column: 3, style: styles.small) }
    for (index, number) in line.numbers.enumerated() {
      row.append(number: number, column: firstNumber + index, style: styles.number)
    }
    let letters = summed.map { CellReference.columnName(firstNumber + $0) }
    row.append(
      formula: letters.map { "\($0)\(row.number)" }.joined(separator: "+"),
      value: sum(line.numbers), column: sumColumn, style: styles.number)
    for (index, remark) in line.remarks.enumerated() {
      fill(remark, column: sumColumn + 1 + index, &row)
    }
  }

  private func fill(_ remark: Remark, column: Int, _ row: inout Row) {
    switch remark {
    case .text(let text): row.append(text: text, column: column, style: styles.text)
    case .day(let day):
      row.append(day: day, column: column, style: styles.day, blankStyle: styles.text)
    }
  }

  private func fill(
    sumOf groups: [GroupedRows<Line>.Group], called name: String, _ row: inout Row,
    formula: (String) -> String
  ) {
    row.append(blank: 1, style: styles.subtotal)
    row.append(text: name, column: 2, style: styles.subtotal)
    if hasDetail { row.append(blank: 3, style: styles.subtotal) }
    let lines = groups.flatMap(\.lines).map(\.numbers)
    let sums = (0..<numberCount).map { index in lines.reduce(0) { $0 + $1[index] } }
    for (index, value) in (sums + [sum(sums)]).enumerated() {
      let column = firstNumber + index
      if lines.isEmpty {
        row.append(number: 0, column: column, style: styles.subtotalNumber)
      } else {
        row.append(
          formula: formula(CellReference.columnName(column)), value: value, column: column,
          style: styles.subtotalNumber)
      }
    }
    row.append(blanks: sumColumn + 1...columnCount, style: styles.subtotal)
  }

  private func sum(_ numbers: [Int]) -> Int { summed.reduce(0) { $0 + numbers[$1] } }
}
