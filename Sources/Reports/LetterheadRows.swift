internal import Forms
internal import Spreadsheet

/// The rows above a report that is a document of its own: who issues it at the left, quốc hiệu at the right, and
/// a blank one.
struct LetterheadRows: Sendable {
  private let lines: [(left: String, right: String)]
  private let lineStyles: [(left: Int, right: Int)]
  private let left: ClosedRange<Int>
  private let right: ClosedRange<Int>

  init(
    _ letterhead: Letterhead, left: ClosedRange<Int>, right: ClosedRange<Int>,
    _ styles: ReportStyles
  ) {
    lines = letterhead.lines
    lineStyles = [
      (styles.parent, styles.signer), (styles.signer, styles.signer), (styles.rule, styles.rule),
      (styles.documentNumber, styles.dateLine),
    ]
    self.left = left
    self.right = right
  }

  var count: Int { lines.count + 1 }

  var merges: [CellRange] {
    lines.indices.flatMap { index in
      [left, right].map { CellRange(rows: index + 1...index + 1, columns: $0) }
    }
  }

  func emit(into row: inout Row, _ emit: (Row) -> Void) {
    for (index, (line, style)) in zip(lines, lineStyles).enumerated() {
      row.reset(number: index + 1)
      row.append(text: line.left, across: left, style: style.left)
      row.append(text: line.right, across: right, style: style.right)
      emit(row)
    }
  }
}
