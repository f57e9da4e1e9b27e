internal import Forms
internal import Spreadsheet

/// The rows below a table in which the first signs at the left and the last at the right: a blank one, titles,
/// the room to sign, names, and below them who gets the document.
struct SignatureRows: Sendable {
  /// Of signature and stamp, in points.
  private static let roomHeight = 70.0

  private let signers: [(signer: Signer, columns: ClosedRange<Int>)]
  private let recipients: [String]
  private let left: ClosedRange<Int>
  private let totalRow: Int
  private let styles: ReportStyles

  init(
    _ signers: [Signer], recipients: [String], below totalRow: Int, left: ClosedRange<Int>,
    right: ClosedRange<Int>, styles: ReportStyles
  ) {
    let (first, last) = (signers.first, signers.dropFirst().last)
    self.signers = [(first, left), (last, right)].compactMap { signer, columns in
      signer.map { ($0, columns) }
    }
    self.recipients = recipients
    self.left = left
    self.totalRow = totalRow
    self.styles = styles
  }

  private var titleRow: Int { totalRow + 2 }
  private var nameRow: Int { titleRow + 2 }
  private var recipientsRow: Int { nameRow + 3 }

  /// Rows of which no page ends below one, the total's among them.
  var staying: Range<Int> { totalRow..<(recipients.isEmpty ? nameRow : recipientsRow) }

  var merges: [CellRange] {
    [titleRow, nameRow].flatMap { row in
      signers.map { CellRange(rows: row...row, columns: $0.columns) }
    }
      + (recipients.isEmpty
        ? [] : [CellRange(rows: recipientsRow...recipientsRow, columns: left)])
  }

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    next { _ in }
    next { fill(&$0, \.title) }
    next { $0.height = Self.roomHeight }
    next { fill(&$0, \.name) }
    guard !recipients.isEmpty else { return }
    next { _ in }
    next {
      $0.append(
        text: RecipientList.heading, column: left.lowerBound, style: styles.recipientsHeading)
    }
    next(fillRecipients)
  }

  private func fillRecipients(_ row: inout Row) {
    row.append(
      text: RecipientList.text(of: recipients), across: left, style: styles.recipients)
    row.height = Double(recipients.count) * styles.looks[styles.recipients].font.lineHeight + 4
  }

  private func fill(_ row: inout Row, _ text: (Signer) -> String) {
    for (signer, columns) in signers {
      row.append(text: text(signer), across: columns, style: styles.signer)
    }
    let lines = signers.map { text($0.signer).split(separator: "\n").count }.max() ?? 0
    row.height = Double(max(lines, 1)) * styles.looks[styles.signer].font.lineHeight + 4
  }
}
