import CSV
import Campaign
import Consolidation
import Spreadsheet
import SystemPackage
import TestSupport
import Testing

/// A campaign of the fixtures, consolidated as of its own day.
struct FixtureCampaign: Sendable, CustomTestStringConvertible {
  /// Files as most units send them.
  static let sample = FixtureCampaign("campaign", asOf: "2024-04-05")
  /// Files that are bent in every way that was heard of.
  static let bent = FixtureCampaign("campaign-bent", asOf: "2023-04-06")
  static let all = [sample, bent]

  /// Its folder in the fixtures.
  let folder: String
  private let asOf: String
  var options: JobOptions { JobOptions(asOf: day(asOf), jobs: 2) }
  /// One run for all tests that only look at what came of it.
  private let run: Task<[String: [UInt8]], any Error>

  private init(_ name: String, asOf: String) {
    folder = name
    self.asOf = asOf
    run = Task { try await Self.outputs(of: name, asOf: asOf, jobs: 2) }
  }

  var testDescription: String { folder }

  /// What a run writes, by the name of the file.
  func outputs(jobs: Int) async throws -> [String: [UInt8]] {
    try await Self.outputs(of: folder, asOf: asOf, jobs: jobs)
  }

  private static func outputs(
    of name: String, asOf: String, jobs: Int
  ) async throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    let place = CampaignFolder(FilePath("\(Fixtures.directory)/\(name)"))
    let job = ConsolidateJob(
      place, output: FilePath(folder.path), options: JobOptions(asOf: day(asOf), jobs: jobs))
    _ = try await job.run()
    let names = try folder.files()
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.bytes($0)) })
  }

  func output(_ file: String) async throws -> [UInt8] {
    try await run.value[file] ?? []
  }

  /// The lines of an output, by the names of its columns.
  func lines(_ file: String) async throws -> [[String: String]] {
    try Self.records(try await output(file))
  }

  /// How many units sent a list in which nobody registers.
  func emptyLists() async throws -> Int {
    let counted = ["on-time", "on-deadline", "amended-late", "late"]
    return try await lines("status.csv").count { line in
      counted.contains(line["status"] ?? "") && line["collectives"] == "0"
        && line["individuals"] == "0"
    }
  }

  /// The lines of a truth file.
  func truth(_ file: String) throws -> [[String: String]] {
    try Self.records(try Fixtures.bytes("\(folder)-truth/\(file)"))
  }

  /// The records of a table, by the names of its columns.
  static func records(_ bytes: [UInt8]) throws -> [[String: String]] {
    var header: [Int: String] = [:]
    var records: [[String: String]] = []
    _ = try CSVReader(bytes).read { row in
      let texts = row.cells.map { ($0.column, row.string(of: $0)) }
      if header.isEmpty {
        header = Dictionary(uniqueKeysWithValues: texts)
      } else {
        let named = texts.compactMap { column, text in header[column].map { ($0, text) } }
        records.append(Dictionary(uniqueKeysWithValues: named))
      }
      return .proceed
    }
    return records
  }
}
