internal import Forms

/// The law that proves that nobody was lost.
///
/// Every row with content of every sheet that was read has a line; every file has one; the accepted lines are
/// the register, one for one.
package enum LedgerLaw {
  /// How the law was broken: a fault of the program, never of a file.
  package struct Violation: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
  }

  /// Checks a consolidation against the submissions it was made of.
  ///
  /// - Throws: ``Violation`` naming the first file or entry that does not add up.
  package static func check(
    _ consolidation: Consolidation, of submissions: [Submission]
  ) throws(Violation) {
    try checkRows(consolidation, submissions)
    try checkRegister(consolidation)
  }

  /// The rows that were counted when a file was opened are the rows that have a line.
  private static func checkRows(
    _ consolidation: Consolidation, _ submissions: [Submission]
  ) throws(Violation) {
    let lines = Dictionary(grouping: consolidation.ledger, by: \.file)
    for submission in submissions {
      guard let own = lines[submission.file] else {
        throw Violation(description: "\(submission.file): no line in the ledger")
      }
      let isUnread = own.count == 1 && own[0].isUnread && own[0].sheet.isEmpty
      guard !isUnread else { continue }
      try checkSheets(submission, own)
    }
  }

  private static func checkSheets(
    _ submission: Submission, _ lines: [Consolidation.LedgerEntry]
  ) throws(Violation) {
    let bySheet = Dictionary(grouping: lines, by: \.sheet)
    for (sheet, count) in submission.rowCounts.sorted(by: { $0.key < $1.key }) {
      let own = bySheet[sheet] ?? []
      if own.count == 1, own[0].isUnread { continue }
      let rows = Set(own.compactMap(\.row))
      guard rows.count == count else {
        throw Violation(
          description: "\(submission.file), \(sheet): \(count) rows, \(rows.count) in the ledger")
      }
    }
  }

  /// The accepted lines and the register's entries are the same.
  private static func checkRegister(_ consolidation: Consolidation) throws(Violation) {
    let accepted = consolidation.ledger.filter { $0.fate == .accepted }
    guard accepted.count == consolidation.register.count else {
      throw Violation(
        description: "\(accepted.count) accepted rows, \(consolidation.register.count) registered")
    }
    var unproven = Set(accepted.map(Proof.init))
    for entry in consolidation.register where unproven.remove(Proof(entry)) == nil {
      throw Violation(
        description: "\(entry.unit) \(entry.record.kind.rawValue) \(entry.ordinal): no accepted row"
      )
    }
  }

  /// What a ledger line and a register entry have in common.
  private struct Proof: Hashable {
    let file: String
    let sheet: String
    let row: Int?
    let unit: String
    let kind: String
    let ordinal: Int?

    init(_ line: Consolidation.LedgerEntry) {
      file = line.file
      sheet = line.sheet
      row = line.row
      unit = line.unit
      kind = line.kind?.rawValue ?? ""
      ordinal = line.ordinal
    }

    init(_ entry: RegisterEntry) {
      file = entry.file
      sheet = entry.record.place.sheet
      row = entry.record.place.row
      unit = entry.unit
      kind = entry.record.kind.rawValue
      ordinal = entry.ordinal
    }
  }
}

extension Consolidation.LedgerEntry {
  /// Whether the line stands for a whole file or sheet that was not read.
  fileprivate var isUnread: Bool { fate == .unread && row == nil }
}
