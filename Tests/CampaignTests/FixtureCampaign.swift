import CSV
import Campaign
import Consolidation
import Spreadsheet
import SystemPackage
import TestSupport

/// The sample campaign of the fixtures, consolidated as of 2024-04-05.
enum FixtureCampaign {
  /// What a run writes, by the name of the file.
  static func outputs(jobs: Int) async throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    let place = CampaignFolder(FilePath(Fixtures.directory + "/campaign"))
    let job = ConsolidateJob(
      place, output: FilePath(folder.path), options: JobOptions(asOf: day("2024-04-05"), jobs: jobs)
    )
    _ = try await job.run()
    let names = try folder.files()
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try folder.bytes($0)) })
  }

  private static let run = Task { try await outputs(jobs: 2) }

  /// One run for all tests that only look at what came of it.
  static func output(_ name: String) async throws -> [UInt8] {
    try await run.value[name] ?? []
  }

  /// The lines of an output, by the names of its columns.
  static func lines(_ name: String) async throws -> [[String: String]] {
    try records(try await output(name))
  }

  /// The lines of a truth file.
  static func truth(_ name: String) throws -> [[String: String]] {
    try records(try Fixtures.bytes("campaign-truth/\(name)"))
  }

  private static func records(_ bytes: [UInt8]) throws -> [[String: String]] {
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
