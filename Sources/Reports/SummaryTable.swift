internal import Consolidation
internal import Spreadsheet

/// The table of TỔNG HỢP, group after group.
struct SummaryTable: Sendable {
  let layout: SummaryLayout
  let styles: ReportStyles
  let language: Language

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    var ordinal = 0
    for group in layout.groups {
      next { fillHeading(group, &$0) }
      for line in group.lines {
        ordinal += 1
        next { fill(line, ordinal, &$0) }
      }
      next { fillSubtotal(group, &$0) }
    }
    next(fillTotal)
  }

  private func fillHeading(_ group: SummaryLayout.Group, _ row: inout Row) {
    row.append(text: group.name, column: 1, style: styles.group)
    for column in 2...10 { row.append(blank: column, style: styles.group) }
  }

  private func fill(_ line: SummaryLayout.Line, _ ordinal: Int, _ row: inout Row) {
    let roster = line.roster
    row.append(
      number: ordinal, column: 1, style: roster.status.counts ? styles.link : styles.ordinal)
    row.append(text: roster.unit.name, column: 2, style: styles.text)
    row.append(text: roster.unit.group, column: 3, style: styles.small)
    row.append(number: roster.collectives, column: 4, style: styles.number)
    row.append(number: roster.individuals, column: 5, style: styles.number)
    row.append(
      formula: "D\(row.number)+E\(row.number)", value: roster.collectives + roster.individuals,
      column: 6, style: styles.number)
    row.append(
      day: roster.received?.calendarDate, column: 7, style: styles.day, blankStyle: styles.text)
    row.append(
      texts: [roster.documentNumber, roster.status.label(in: language), line.remark], from: 8,
      style: styles.text)
  }

  private func fillSubtotal(_ group: SummaryLayout.Group, _ row: inout Row) {
    fillSums("Cộng \(group.lines.count) đơn vị", &row, of: [group]) { letter in
      "SUM(\(letter)\(group.rows.lowerBound):\(letter)\(group.rows.upperBound))"
    }
  }

  private func fillTotal(_ row: inout Row) {
    fillSums("TỔNG CỘNG", &row, of: layout.groups) { letter in
      layout.groups.map { "\(letter)\($0.subtotalRow)" }.joined(separator: "+")
    }
  }

  private func fillSums(
    _ label: String, _ row: inout Row, of groups: [SummaryLayout.Group],
    formula: (String) -> String
  ) {
    let lines = groups.flatMap(\.lines).map(\.roster)
    let collectives = lines.reduce(0) { $0 + $1.collectives }
    let individuals = lines.reduce(0) { $0 + $1.individuals }
    row.append(blank: 1, style: styles.subtotal)
    row.append(texts: [label, ""], from: 2, style: styles.subtotal)
    let sums = [("D", collectives), ("E", individuals), ("F", collectives + individuals)]
    for (index, (letter, value)) in sums.enumerated() {
      if groups.isEmpty {
        row.append(number: 0, column: 4 + index, style: styles.subtotalNumber)
      } else {
        row.append(
          formula: formula(letter), value: value, column: 4 + index, style: styles.subtotalNumber)
      }
    }
    for column in 7...10 { row.append(blank: column, style: styles.subtotal) }
  }
}
