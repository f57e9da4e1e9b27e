internal import Consolidation
internal import Forms
internal import Spreadsheet

/// CẦN RÀ SOÁT: findings by unit, errors first, each with what to do.
struct FindingsSheet {
  private let findings: [Consolidation.FileFinding]
  private let names: [String: String]
  private let storedNames: [String: String]
  private let styles: ReportStyles
  private let language: Language

  init(_ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles) {
    let order = Dictionary(
      uniqueKeysWithValues: consolidation.units.enumerated().map { ($0.element.code, $0.offset) })
    findings = consolidation.findings.enumerated().sorted { left, right in
      let units = (Self.rank(left.element, order), Self.rank(right.element, order))
      let severities = (left.element.finding.severity, right.element.finding.severity)
      if units.0 != units.1 { return units.0 < units.1 }
      return severities.0 != severities.1 ? severities.0 < severities.1 : left.offset < right.offset
    }.map(\.element)
    names = Dictionary(uniqueKeysWithValues: consolidation.units.map { ($0.code, $0.name) })
    storedNames = Dictionary(
      uniqueKeysWithValues: consolidation.sources.map { ($0.file, $0.storedName) })
    self.styles = styles
    language = context.language
  }

  /// Findings about nobody's file come first: they need a person most.
  private static func rank(_ item: Consolidation.FileFinding, _ order: [String: Int]) -> Int {
    item.unit.flatMap { order[$0] } ?? -1
  }

  func worksheet() -> Worksheet {
    var frame = WorkingSheet(
      name: "CẦN RÀ SOÁT", title: "NHỮNG VIỆC CẦN RÀ SOÁT", subtitle: subtitle,
      columns: [
        .init("STT", 6), .init("Đơn vị", 26), .init("Mức độ", 11), .init("Nội dung", 19),
        .init("Việc cần làm", 52), .init("Tệp", 30), .init("Trang tính", 12), .init("Ô", 7),
      ],
      styles: styles, rowCount: findings.count)
    frame.links = SourceLink.links(
      to: findings.lazy.map { ($0.file, storedNames[$0.file], $0.finding.place) })
    let (findings, names, styles, language) = (findings, names, styles, language)
    return frame.worksheet { next in
      for (index, item) in findings.enumerated() {
        let text = FindingText(item.finding, in: language)
        let severity = item.finding.severity
        let unit = item.unit.flatMap { names[$0] } ?? "(chưa rõ đơn vị)"
        let texts = [
          text.label, text.message, item.file, item.finding.place?.sheet ?? "",
          item.finding.place?.cell ?? "",
        ]
        let isFirst = index == 0 || findings[index - 1].unit != item.unit
        next { row in
          row.append(number: index + 1, column: 1, style: styles.link)
          row.append(text: unit, column: 2, style: isFirst ? styles.lead : styles.repeated)
          row.append(
            text: severity.label(in: language), column: 3,
            style: styles.severity[severity] ?? styles.text)
          row.append(texts: texts, from: 4, style: styles.text)
        }
      }
    }
  }

  private var subtitle: String {
    let counts = Finding.Severity.allCases.map { severity in
      let count = findings.count { $0.finding.severity == severity }
      return "\(count) \(severity.label(in: language).lowercased())"
    }
    return counts.joined(separator: ", ") + (findings.isEmpty ? "" : " · \(SourceLink.hint)")
  }
}
