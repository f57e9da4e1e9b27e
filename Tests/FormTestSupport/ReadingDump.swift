package import Forms

/// What a reader made of a file, one row of the file after another, then the findings.
///
/// ```
///   2 section
///   3 collective Khoa Nội
///   4 section
///   5 individual Nguyễn Văn Bình | Khoa Nội
///   6 - missing-name
///   ! error missing-name B6
/// ```
/// A record shows name, organisation and note, then its further fields as `[Chức vụ: Bác sĩ]`. Where a file
/// has several sheets, their names stand in front of the rows.
package struct ReadingDump {
  private let reading: FormReading
  private let registrations: [Registration]
  private let showsSheets: Bool

  package init(_ reading: FormReading, showsSheets: Bool) {
    self.reading = reading
    self.showsSheets = showsSheets
    registrations = reading.lists.flatMap(\.records)
  }

  package var text: String { (reading.ledger.map(line) + findings).joined(separator: "\n") }

  /// The records without their further fields.
  package var records: [String] { registrations.map { record($0, withFurther: false) } }

  package var findings: [String] { reading.findings.map(finding) }

  private func line(_ line: LedgerLine) -> String {
    let sheet = showsSheets ? [line.sheet] : []
    return (sheet + (line.row.map { [String($0)] } ?? []) + [fate(line.fate)])
      .joined(separator: " ")
  }

  private func fate(_ fate: LedgerLine.Fate) -> String {
    switch fate {
    case .entry(let index):
      registrations.indices.contains(index)
        ? record(registrations[index], withFurther: true) : "entry \(index) of nothing"
    case .rejected(let code): "- \(code.rawValue)"
    case .structural(let structure): structure.rawValue
    case .unread(let reason): "unread \(reason.rawValue)"
    case .refused(let code): "refused \(code.rawValue)"
    }
  }

  private func record(_ record: Registration, withFurther: Bool) -> String {
    var fields = [record.name, record.organisation, record.note]
    while fields.last?.isEmpty == true { fields.removeLast() }
    let further = record.further.map { " [\($0.label): \($0.value)]" }
    let text = fields.joined(separator: " | ").replacing("|  |", with: "| |")
    return "\(record.kind.rawValue) \(text)\(withFurther ? further.joined() : "")"
  }

  private func finding(_ finding: Finding) -> String {
    let sheet = showsSheets ? finding.place.map { $0.sheet + " " } ?? "" : ""
    let place = finding.place.map { " \(sheet)\($0.cell)" } ?? ""
    return "! \(finding.severity.rawValue) \(finding.code.rawValue)\(place)"
  }
}
