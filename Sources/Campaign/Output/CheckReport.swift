package import Consolidation
internal import Forms
package import Reports

/// `check --json`: what one file would be told, for other programs.
package struct CheckReport: Encodable {
  struct Line: Encodable {
    let file: String
    let code: String
    let severity: String
    let sheet: String
    let cell: String
    let message: String
  }

  let file: String
  let collectives: Int
  let individuals: Int
  let findings: [Line]

  /// Whether the file would not count as it is.
  package var hasErrors: Bool {
    findings.contains { $0.severity == Finding.Severity.error.rawValue }
  }

  package init(file: String, _ consolidation: Consolidation, language: Language) {
    self.file = file
    collectives = consolidation.roster.reduce(0) { $0 + $1.collectives }
    individuals = consolidation.roster.reduce(0) { $0 + $1.individuals }
    findings = consolidation.findings.map { item in
      Line(
        file: item.file, code: item.finding.code.rawValue,
        severity: item.finding.severity.rawValue, sheet: item.finding.place?.sheet ?? "",
        cell: item.finding.place?.cell ?? "",
        message: FindingText(item.finding, in: language).message)
    }
  }

  /// Several reports as JSON text.
  package static func json(_ reports: [CheckReport]) -> String { JSONText.text(of: reports) }
}
