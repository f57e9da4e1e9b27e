internal import Spreadsheet

/// A line of decisions.xlsx with the looks of its cells.
struct WrittenDecision: Sendable {
  let line: DecisionSheet.Line
  let ordinal: Int
  /// A formula and what it gives.
  let status: (formula: String, text: String)
  let text: Int
  let small: Int
  let link: Int
  /// By the column's place among those that people added; of all of them, whether something stands there or not.
  let further: [Int]

  func append(to row: inout Row) {
    for column in DecisionColumn.allCases {
      switch column {
      case .ordinal: row.append(number: ordinal, column: column.number, style: link)
      case .status where !status.formula.isEmpty:
        row.append(
          formula: status.formula, text: status.text, column: column.number, style: text)
      case .status: row.append(blank: column.number, style: text)
      case .key: row.append(text: line[column], column: column.number, style: small)
      default: row.append(text: line[column], column: column.number, style: text)
      }
    }
    for (index, style) in further.enumerated() {
      let column = DecisionColumn.allCases.count + 1 + index
      if let value = line.further[index] {
        value.append(to: &row, column: column, style: style)
      } else {
        row.append(blank: column, style: style)
      }
    }
  }
}
