import Consolidation
import Forms

/// A consolidation as lines that a test can spell out.
extension Consolidation {
  /// Lines such as `BVDK collective 1 Khoa Nội`.
  var registerLines: [String] {
    register.map { "\($0.unit) \($0.record.kind.rawValue) \($0.ordinal) \($0.record.name)" }
  }

  /// The names that are registered for a unit.
  func names(of unit: String) -> [String] {
    register.filter { $0.unit == unit }.map(\.record.name)
  }

  /// Lines such as `a.xlsx version-conflict`, only the given codes where any are given.
  func findingLines(_ codes: FindingCode...) -> [String] {
    findings.filter { codes.isEmpty || codes.contains($0.finding.code) }
      .map { "\($0.file) \($0.finding.code.rawValue)" }
  }

  /// The values of the first finding of a code.
  func values(of code: FindingCode) -> [String]? {
    findings.first { $0.finding.code == code }?.finding.values
  }

  /// Lines such as `BVDK on-time`, only units of which something came.
  var statusLines: [String] {
    roster.filter { $0.status != .missing }.map { "\($0.unit.code) \($0.status.rawValue)" }
  }

  /// Lines such as `a.xlsx counted`.
  var outcomeLines: [String] {
    sources.map { "\($0.file) \($0.outcome.rawValue)" }
  }

  /// How many lines of each fate a file has.
  func fates(of file: String) -> [LedgerEntry.Fate: Int] {
    Dictionary(grouping: ledger.filter { $0.file == file }, by: \.fate).mapValues(\.count)
  }

  /// Everything, for comparing two consolidations whole.
  var dump: [String] {
    registerLines + outcomeLines
      + roster.map { "\($0.unit.code) \($0.status) \($0.file) \($0.daysLate) \($0.individuals)" }
      + findings.map { "\($0.file) \($0.finding) \($0.unit ?? "-")" } + ledger.map { "\($0)" }
  }
}
