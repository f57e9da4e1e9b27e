import Campaign
import CodecTestSupport
import Consolidation
import Forms
import Spreadsheet
import SystemPackage
import TestSupport
import XLSX

/// A copy of the fixtures' campaign in which every kind of question comes up.
struct DecisionsCampaign {
  let folder: TemporaryFolder
  /// Where the lines of decisions.xlsx begin.
  static let firstLine = 4
  private static let columnCount = 11

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(fixture: "decisions", to: "c")
  }

  var place: CampaignFolder { CampaignFolder(FilePath("\(folder.path)/c")) }

  @discardableResult
  func consolidate(
    asks: Bool = true, asOf: String = "2024-04-05", output: String = "c/out"
  ) async throws -> ConsolidatedCampaign {
    var options = JobOptions(asOf: day(asOf), jobs: 2)
    options.asksQuestions = asks
    return try await ConsolidateJob(
      place, output: FilePath("\(folder.path)/\(output)"), options: options
    ).run().0
  }

  /// What it comes to, without writing anything.
  func look() async throws -> ConsolidatedCampaign {
    try await CampaignJob(place, options: JobOptions(asOf: day("2024-04-05"), jobs: 2)).run()
  }

  /// Takes the answers that LibreOffice saved.
  func answerWithLibreOffice() throws {
    try folder.write(try folder.bytes("c/answered-libreoffice.xlsx"), to: "c/decisions.xlsx")
  }

  // MARK: decisions.xlsx

  /// The texts of its first sheet, row by row, blank rows too.
  var lines: [[String]] {
    get throws {
      let table = try WorkbookReader(try folder.bytes("c/decisions.xlsx")).readTable(0)
      var lines: [[String]] = []
      for entry in table.rows {
        while lines.count < entry.number - 1 { lines.append([]) }
        var line: [String] = []
        for cell in table.cells[entry.cells] {
          while line.count < cell.column - 1 { line.append("") }
          line.append(
            cell.kind == .number ? cell.number.decimalText : table.string(of: cell))
        }
        lines.append(line + Array(repeating: "", count: max(0, Self.columnCount - line.count)))
      }
      return lines
    }
  }

  /// The keys of the questions, in the order of the lines.
  var keys: [String] { get throws { try lines.dropFirst(Self.firstLine).map { $0[10] } } }

  /// Writes it anew with other lines, as another program would: one sheet of texts.
  func rewrite(_ change: (inout [[String]]) throws -> Void) throws {
    var lines = try lines
    try change(&lines)
    try folder.write(try workbook(lines), to: "c/decisions.xlsx")
  }

  /// Answers the questions whose keys or files begin so.
  func answer(_ answers: [(question: String, answer: String, name: String)]) throws {
    try rewrite { lines in
      for index in lines.indices.dropFirst(Self.firstLine) {
        for item in answers where Self.line(lines[index], isAbout: item.question) {
          lines[index][6] = item.answer
          lines[index][7] = item.name
          lines[index][8] = "Đã hỏi đơn vị"
        }
      }
    }
  }

  private static func line(_ line: [String], isAbout question: String) -> Bool {
    line[10].hasPrefix(question) || line[3].hasPrefix(question)
  }
}

extension ConsolidatedCampaign {
  /// What it has come to, without what the notes of decisions are called.
  var dump: [String] {
    consolidation.register.map { "\($0.unit) \($0.ordinal) \($0.record.name) \($0.file)" }
      + consolidation.ledger.map { "\($0)" } + consolidation.findings.map { "\($0)" }
  }
}
