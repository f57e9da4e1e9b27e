package import Consolidation
private import FoundationEssentials
internal import Reports

/// `status --json`: how every unit stands, for other programs.
package struct StatusReport: Encodable {
  struct Line: Encodable {
    let unit: String
    let name: String
    let group: String
    let status: String
    let file: String
    let received: String
    let daysLate: Int
    let collectives: Int
    let individuals: Int
  }

  let asOf: String
  let deadline: String?
  let refusedFiles: Int
  let units: [Line]
  let documents: [DocumentReport]
  let lastYear: LastYearReport?

  package init(
    _ campaign: ConsolidatedCampaign, _ matrix: DocumentMatrix, _ comparison: YearComparison?
  ) {
    asOf = campaign.context.asOf.iso
    deadline = campaign.context.deadline?.iso
    refusedFiles = campaign.consolidation.refusedFiles
    units = campaign.consolidation.roster.map { line in
      Line(
        unit: line.unit.code, name: line.unit.name, group: line.unit.group,
        status: line.status.rawValue, file: line.file, received: line.received?.iso ?? "",
        daysLate: line.daysLate, collectives: line.collectives, individuals: line.individuals)
    }
    documents = matrix.documents.indices.map { DocumentReport(matrix, $0) }
    lastYear = comparison.map(LastYearReport.init)
  }

  /// The report as JSON text, the same for the same campaign.
  package var json: String { JSONText.text(of: self) }
}

/// JSON with sorted keys and lines that people can read.
enum JSONText {
  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Values of strings and integers always encode.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
