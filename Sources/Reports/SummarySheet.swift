internal import Consolidation
internal import Forms
internal import Spreadsheet

/// TỔNG HỢP: how many each unit registers and how it stands, by group, with subtotals as live formulas.
///
/// ```
///    4  STT │ Đơn vị │ Khối │ Số tập thể │ Số cá nhân │ Tổng │ …
///    5  Khối …                                                       group
///    6   1  │ BV …   │      │     9      │    35      │ =D6+E6
///    8      │ Cộng   │      │ =SUM(D6:D7) …                          subtotal
///    …      │ Tổng cộng     │ =D8+D12 …
/// ```
struct SummarySheet {
  private let consolidation: Consolidation
  private let context: ReportContext
  private let styles: ReportStyles

  init(_ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles) {
    self.consolidation = consolidation
    self.context = context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let groups = groups()
    let table = SummaryTable(groups: groups, styles: styles, language: context.language)
    var frame = WorkingSheet(
      name: "TỔNG HỢP",
      title: "TỔNG HỢP ĐĂNG KÝ THI ĐUA" + (context.year.map { " NĂM \($0)" } ?? ""),
      subtitle: subtitle, columns: Self.columns, styles: styles,
      rowCount: groups.reduce(1) { $0 + $1.lines.count + 2 }, isFiltered: false)
    frame.merges = table.groupRows.map { CellRange(rows: $0...$0, columns: 1...Self.columns.count) }
    return frame.worksheet { next in table.emit(next) }
  }

  private static let columns: [WorkingSheet.Column] = [
    .init("STT", 6), .init("Đơn vị", 44), .init("Khối", 32), .init("Số tập thể", 10),
    .init("Số cá nhân", 10), .init("Tổng", 10), .init("Ngày nhận", 13), .init("Số công văn", 16),
    .init("Tình trạng", 20), .init("Ghi chú", 34),
  ]

  private var subtitle: String {
    let refused = consolidation.refusedFiles
    let notCounted = refused == 0 ? "" : " · Chưa tính: \(refused) tệp"
    return "\(context.department) · Tính đến ngày \(context.asOf.vietnamese)\(notCounted)"
  }

  /// The roster by group, in the plan's order; groups that the plan does not know follow.
  private func groups() -> [SummaryTable.Group] {
    let known = context.groups.map(\.name)
    let others = consolidation.units.map(\.group).filter { !known.contains($0) }
    var seen: Set<String> = []
    return (known + others).filter { seen.insert($0).inserted }.compactMap { name in
      let lines = consolidation.roster.filter { $0.unit.group == name }
      guard !lines.isEmpty else { return nil }
      return SummaryTable.Group(name: name, lines: lines.map { ($0, remark(on: $0)) })
    }
  }

  /// What the unit's errors come to, in a few words.
  private func remark(on line: RosterLine) -> String {
    let own = consolidation.findings.filter { $0.unit == line.unit.code }
    let errors = own.count { $0.finding.severity == .error }
    let warnings = own.count { $0.finding.severity == .warning }
    var parts: [String] = []
    if line.daysLate > 0 { parts.append("muộn \(line.daysLate) ngày") }
    if errors > 0 { parts.append("\(errors) lỗi") }
    if warnings > 0 { parts.append("\(warnings) cảnh báo") }
    return parts.joined(separator: ", ")
  }
}

/// The table of TỔNG HỢP, group after group.
private struct SummaryTable: Sendable {
  struct Group: Sendable {
    let name: String
    let lines: [(line: RosterLine, remark: String)]
  }

  let groups: [Group]
  let styles: ReportStyles
  let language: Language

  /// The rows that name a group.
  var groupRows: [Int] {
    groups.indices.map { index in
      groups[..<index].reduce(WorkingSheet.headerRow + 1) { $0 + $1.lines.count + 2 }
    }
  }

  func emit(_ next: ((inout Row) -> Void) -> Void) {
    var ordinal = 0
    var subtotalRows: [Int] = []
    for group in groups {
      next { fillGroup(group, &$0) }
      var firstRow = 0
      for (line, remark) in group.lines {
        ordinal += 1
        next { row in
          if firstRow == 0 { firstRow = row.number }
          fill(line, remark, ordinal, &row)
        }
      }
      next { row in
        subtotalRows.append(row.number)
        fillSubtotal(group, firstRow, &row)
      }
    }
    next { fillTotal(subtotalRows, &$0) }
  }

  private func fillGroup(_ group: Group, _ row: inout Row) {
    row.append(text: group.name, column: 1, style: styles.group)
    for column in 2...10 { row.append(blank: column, style: styles.group) }
  }

  private func fill(_ line: RosterLine, _ remark: String, _ ordinal: Int, _ row: inout Row) {
    row.append(number: ordinal, column: 1, style: styles.ordinal)
    row.append(texts: [line.unit.name, line.unit.group], from: 2, style: styles.text)
    row.append(number: line.collectives, column: 4, style: styles.number)
    row.append(number: line.individuals, column: 5, style: styles.number)
    row.append(
      formula: "D\(row.number)+E\(row.number)", value: line.collectives + line.individuals,
      column: 6, style: styles.number)
    row.append(
      day: line.received?.calendarDate, column: 7, style: styles.day, blankStyle: styles.text)
    row.append(
      texts: [line.documentNumber, line.status.label(in: language), remark], from: 8,
      style: styles.text)
  }

  private func fillSubtotal(_ group: Group, _ firstRow: Int, _ row: inout Row) {
    let last = row.number - 1
    fillSums("Cộng \(group.lines.count) đơn vị", &row, of: [group]) { letter in
      "SUM(\(letter)\(firstRow):\(letter)\(last))"
    }
  }

  private func fillTotal(_ subtotalRows: [Int], _ row: inout Row) {
    fillSums("TỔNG CỘNG", &row, of: groups) { letter in
      subtotalRows.map { "\(letter)\($0)" }.joined(separator: "+")
    }
  }

  private func fillSums(
    _ label: String, _ row: inout Row, of groups: [Group], formula: (String) -> String
  ) {
    let lines = groups.flatMap(\.lines).map(\.line)
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
