/// Rows that count after all, since a person said so.
extension FormReading {
  /// Makes an entry of a row that was rejected: it stands among the others of its list where it stands on its sheet.
  ///
  /// - Parameters:
  ///   - record: What the row registers; its place tells the row.
  ///   - list: Index of the row's list.
  package mutating func enter(_ record: Registration, in list: Int) {
    let position = position(of: record, among: lists[list].records)
    let index = lists[..<list].reduce(position) { $0 + $1.records.count }
    lists[list].records.insert(record, at: position)
    lists[list].rejected.removeAll { $0.place == record.place }
    for line in ledger.indices {
      switch ledger[line].fate {
      case .entry(let later) where later >= index: ledger[line].fate = .entry(later + 1)
      case .rejected where ledger[line].isAbout(record.place): ledger[line].fate = .entry(index)
      default: break
      }
    }
    if lists.count == 1 { correctTotals() }
  }

  /// Before the first record below it; behind its sheet's, or behind all, where there is none.
  private func position(of record: Registration, among records: [Registration]) -> Int {
    let own = records.indices.filter { records[$0].place.sheet == record.place.sheet }
    let below = own.first { (records[$0].place.row ?? 0) > (record.place.row ?? 0) }
    return below ?? own.last.map { $0 + 1 } ?? records.count
  }

  /// Totals that said otherwise than the rows are compared anew.
  private mutating func correctTotals() {
    let counts = RegistrationKind.allCases.map { kind in
      lists[0].records.count { $0.kind == kind }
    }
    findings = findings.compactMap { finding in
      guard finding.code == .totalMismatch else { return finding }
      let pairs = zip(finding.values.indices.filter { $0.isMultiple(of: 2) }, counts)
      let declared = pairs.map { (text: finding.values[$0.0], count: $0.1) }
      guard declared.contains(where: { !$0.text.isEmpty && Int($0.text) != $0.count }) else {
        return nil
      }
      return Finding(
        .totalMismatch, at: finding.place, values: declared.flatMap { [$0.text, String($0.count)] })
    }
  }
}

extension LedgerLine {
  /// Whether it is the line of this cell's row.
  fileprivate func isAbout(_ place: Place) -> Bool { sheet == place.sheet && row == place.row }
}
