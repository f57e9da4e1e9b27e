internal import Consolidation
internal import Forms
internal import Spreadsheet

/// NGUỒN: every file that came, its fingerprint, what became of it, and its rows by fate; the sums close.
struct SourcesSheet {
  /// A file's rows by fate.
  private struct Line: Sendable {
    let source: Consolidation.SourceLine
    let counts: [Int]
  }

  /// The columns of the rows by fate, and of their sum.
  private static let firstCount = 7
  private static let sum = firstCount + Consolidation.LedgerEntry.Fate.allCases.count

  private let lines: [Line]
  private let names: [String: String]
  private let notCounted: String
  /// Litter of the system, which has lines in the ledger and none here.
  private let systemFileCount: Int
  private let styles: ReportStyles
  private let language: Language

  init(_ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles) {
    let ledger = Dictionary(grouping: consolidation.ledger, by: \.file)
    lines = consolidation.sources.map { source in
      Line(source: source, counts: Self.counts(ledger[source.file] ?? []))
    }
    notCounted = consolidation.notCounted
    systemFileCount = consolidation.ledger.count {
      $0.reason == LedgerLine.Unread.systemFile.rawValue
    }
    names = Dictionary(uniqueKeysWithValues: consolidation.units.map { ($0.code, $0.name) })
    self.styles = styles
    language = context.language
  }

  private static func counts(_ entries: [Consolidation.LedgerEntry]) -> [Int] {
    Consolidation.LedgerEntry.Fate.allCases.map { fate in entries.count { $0.fate == fate } }
  }

  func worksheet() -> Worksheet {
    var frame = WorkingSheet(
      name: "NGUỒN", title: "CÁC TỆP ĐÃ NHẬN", subtitle: subtitle,
      columns: [
        .init("STT", 6), .init("Tệp", 32), .init("Ngày nhận", 12), .init("Đơn vị", 24),
        .init("Nhận biết theo", 24), .init("Kết quả", 12), .init("Dòng được tính", 8),
        .init("Dòng bị thay", 8), .init("Dòng bị loại", 8), .init("Dòng của biểu", 8),
        .init("Không đọc", 8), .init("Cộng", 8), .init("SHA-256", 60),
      ],
      styles: styles, rowCount: lines.count + 1, isFiltered: false)
    frame.unprintedColumns = 1
    frame.links = SourceLink.links(
      to: lines.lazy.map { ($0.source.file, $0.source.storedName, nil) })
    let sheet = self
    return frame.worksheet { next in
      for (index, line) in sheet.lines.enumerated() {
        next { sheet.fill(line, index + 1, &$0) }
      }
      next(sheet.fillTotal)
    }
  }

  private var subtitle: String {
    let litter = systemFileCount == 0 ? "" : " · Không kể \(systemFileCount) tệp rác của hệ thống"
    return "\(lines.count) tệp\(notCounted)\(litter) · \(SourceLink.hint)"
  }

  private func fill(_ line: Line, _ ordinal: Int, _ row: inout Row) {
    let units = line.source.units.map { names[$0] ?? $0 }.joined(separator: "; ")
    row.append(number: ordinal, column: 1, style: styles.link)
    row.append(text: line.source.file, column: 2, style: styles.text)
    row.append(
      day: line.source.received.calendarDate, column: 3, style: styles.day,
      blankStyle: styles.text)
    row.append(text: units, column: 4, style: styles.text)
    row.append(text: evidence(line), column: 5, style: styles.small)
    row.append(text: line.source.outcome.label(in: language), column: 6, style: styles.text)
    for (index, count) in line.counts.enumerated() {
      row.append(number: count, column: Self.firstCount + index, style: styles.number)
    }
    let letters = [Self.firstCount, Self.sum - 1].map(CellReference.columnName)
    row.append(
      formula: "SUM(\(letters[0])\(row.number):\(letters[1])\(row.number))",
      value: line.counts.reduce(0, +), column: Self.sum, style: styles.number)
    row.append(text: line.source.hash, column: Self.sum + 1, style: styles.small)
  }

  /// What told whose file it is; each once where a file holds several lists.
  private func evidence(_ line: Line) -> String {
    var told: [String] = []
    for evidence in line.source.evidence.map({ $0.label(in: language) })
    where !told.contains(evidence) {
      told.append(evidence)
    }
    return told.joined(separator: "; ")
  }

  private func fillTotal(_ row: inout Row) {
    let first = WorkingSheet.headerRow + 1
    row.append(blank: 1, style: styles.subtotal)
    row.append(texts: ["TỔNG CỘNG", "", "", "", ""], from: 2, style: styles.subtotal)
    let sums = Consolidation.LedgerEntry.Fate.allCases.indices.map { fate in
      lines.reduce(0) { $0 + $1.counts[fate] }
    }
    for (index, value) in (sums + [sums.reduce(0, +)]).enumerated() {
      let column = Self.firstCount + index
      let letter = CellReference.columnName(column)
      if lines.isEmpty {
        row.append(number: 0, column: column, style: styles.subtotalNumber)
      } else {
        row.append(
          formula: "SUM(\(letter)\(first):\(letter)\(row.number - 1))", value: value,
          column: column, style: styles.subtotalNumber)
      }
    }
    row.append(blank: Self.sum + 1, style: styles.subtotal)
  }
}
