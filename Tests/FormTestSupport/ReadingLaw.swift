package import Forms
import Spreadsheet

/// The law that every reading keeps: no row is without a fate, and every record has its row.
///
/// - Every row with content of every sheet that was read has a line; only a row of several people has more.
/// - A sheet that was not read has one line without a row.
/// - The entries of the ledger are the records of all lists, each once, in order.
/// - What was rejected has a finding of severity error in its row.
package enum ReadingLaw {
  package static func violations(of reading: FormReading, _ document: FormDocument) -> [String] {
    document.tables.flatMap { rowViolations(of: reading, in: $0) }
      + entryViolations(of: reading) + silentRejections(of: reading)
  }

  private static func rowViolations(of reading: FormReading, in table: Table) -> [String] {
    let lines = reading.ledger.filter { $0.sheet == table.name }
    if lines.count == 1, lines[0].row == nil { return [] }
    let rows = Dictionary(grouping: lines.compactMap { $0.row == nil ? nil : $0 }) { $0.row ?? 0 }
    let known = Set(table.rows.map(\.number))
    return table.rows.filter { rows[$0.number] == nil }.map { "row \($0.number) has no line" }
      + rows.keys.filter { !known.contains($0) }.map { "row \($0) has no content" }
      + rows.filter { $1.count > 1 && !$1.allSatisfy(holdsPerson) }.map {
        "row \($0.key) has \($0.value.count) lines"
      }
  }

  /// A row has a line for every person in it, accepted or rejected, and else just one.
  private static func holdsPerson(_ line: LedgerLine) -> Bool {
    switch line.fate {
    case .entry, .rejected: true
    default: false
    }
  }

  private static func entryViolations(of reading: FormReading) -> [String] {
    let records = reading.lists.flatMap(\.records)
    var next = 0
    var violations: [String] = []
    for line in reading.ledger {
      guard case .entry(let index) = line.fate else { continue }
      if index != next { violations.append("entry \(index) stands where \(next) should") }
      if records.indices.contains(index), records[index].place.row != line.row {
        violations.append("entry \(index) is not of row \(line.row ?? 0)")
      }
      next += 1
    }
    if next != records.count { violations.append("\(records.count) records, \(next) entries") }
    return violations
  }

  private static func silentRejections(of reading: FormReading) -> [String] {
    reading.ledger.compactMap { line in
      guard case .rejected(let code) = line.fate else { return nil }
      let isSaid = reading.findings.contains {
        $0.code == code && $0.severity == .error && $0.place?.row == line.row
          && $0.place?.sheet == line.sheet
      }
      return isSaid ? nil : "row \(line.row ?? 0) is rejected without a finding"
    }
  }
}
