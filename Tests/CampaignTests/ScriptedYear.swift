import Campaign
import Consolidation
import Reports
import SystemPackage
import TestSupport

/// The scripted year of the fixtures: submissions in March, and what follows until June.
enum ScriptedYear {
  static let folder = CampaignFolder(FilePath("\(Fixtures.directory)/year/2024"))
  /// The tests look back from here.
  static let today = day("2024-07-01")

  static func period(_ month: String) -> ExportPeriod? {
    Month(iso: month).flatMap { ExportPeriod(month: $0, today: today) }
  }

  /// What an export writes, by the name of the file.
  static func export(
    _ period: ExportPeriod?, of folder: CampaignFolder = folder,
    formats: [ExportJob.Format] = ExportJob.Format.allCases, jobs: Int = 2
  ) async throws -> [String: [UInt8]] {
    let output = try TemporaryFolder()
    _ = try await job(period, of: folder, formats: formats, output: output.path, jobs: jobs).run()
    return Dictionary(
      uniqueKeysWithValues: try output.files().map { ($0, try output.bytes($0)) })
  }

  static func job(
    _ period: ExportPeriod?, of folder: CampaignFolder = folder,
    formats: [ExportJob.Format] = [], output: String? = nil, jobs: Int = 2
  ) throws -> ExportJob {
    struct NoPeriod: Error {}
    guard let period else { throw NoPeriod() }
    return ExportJob(
      folder, period: period, formats: formats, output: output.map { FilePath($0) },
      options: JobOptions(asOf: period.last, jobs: jobs))
  }
}
