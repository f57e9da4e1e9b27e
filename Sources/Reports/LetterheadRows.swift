internal import Forms
internal import Spreadsheet

/// The rows above a report that is a document of its own: who issues it at the left, quốc hiệu at the right, and
/// a blank one.
struct LetterheadRows: Sendable {
  private let lines: [(left: String, right: String, style: Int)]
  private let left: ClosedRange<Int>
  private let right: ClosedRange<Int>

  init(
    _ letterhead: Letterhead, left: ClosedRange<Int>, right: ClosedRange<Int>,
    _ styles: ReportStyles
  ) {
    lines = [
      (letterhead.parent, Letterhead.motto[0], styles.signer),
      (letterhead.issuer, Letterhead.motto[1], styles.signer),
      (Letterhead.rules.0, Letterhead.rules.1, styles.rule),
      (letterhead.number, letterhead.dateLine, styles.dateLine),
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
    for (index, line) in lines.enumerated() {
      row.reset(number: index + 1)
      for (text, columns) in [(line.left, left), (line.right, right)] {
        row.append(text: text, column: columns.lowerBound, style: line.style)
        for column in columns.dropFirst() { row.append(blank: column, style: line.style) }
      }
      emit(row)
    }
  }
}
