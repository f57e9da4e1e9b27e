internal import Forms
internal import Spreadsheet

/// The rows below a table in which the first signs at the left and the last at the right: a blank one, titles,
/// the room to sign, names.
struct SignatureRows: Sendable {
  /// Of signature and stamp, in points.
  private static let roomHeight = 70.0

  private let signers: [(signer: Signer, columns: ClosedRange<Int>)]
  private let totalRow: Int
  private let style: Int

  init(
    _ signers: [Signer], below totalRow: Int, left: ClosedRange<Int>, right: ClosedRange<Int>,
    style: Int
  ) {
    let (first, last) = (signers.first, signers.dropFirst().last)
    self.signers = [(first, left), (last, right)].compactMap { signer, columns in
      signer.map { ($0, columns) }
    }
    self.totalRow = totalRow
    self.style = style
  }

  private var titleRow: Int { totalRow + 2 }
  private var nameRow: Int { titleRow + 2 }

  /// Rows of which no page ends below one, the total's among them.
  var staying: Range<Int> { totalRow..<nameRow }

  var merges: [CellRange] {
    [titleRow, nameRow].flatMap { row in
      signers.map { CellRange(rows: row...row, columns: $0.columns) }
    }
  }

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    next { _ in }
    next { fill(&$0, \.title) }
    next { $0.height = Self.roomHeight }
    next { fill(&$0, \.name) }
  }

  private func fill(_ row: inout Row, _ text: (Signer) -> String) {
    for (signer, columns) in signers {
      row.append(text: text(signer), across: columns, style: style)
    }
    let lines = signers.map { text($0.signer).split(separator: "\n").count }.max() ?? 0
    row.height = Double(max(lines, 1)) * CellStyle.printed(size: 12).font.lineHeight + 4
  }
}
