import Campaign
import Consolidation
import Forms
import SystemPackage
import TestSupport

/// A campaign folder of a test's own.
struct SampleCampaign {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      year = 2022
      [department]
      place = "Quảng Ngãi"
      [[deadline]]
      document = "phu-luc-02"
      received = 2022-03-31
      """, to: "plan.toml")
    try folder.write(
      """
      code,name,khoi,aliases
      BVDK,Bệnh viện Đa khoa tỉnh Quảng Ngãi,Khối Một,BVĐK tỉnh
      TTYT-SH,Trung tâm Y tế huyện Sơn Hà,Khối Hai,TTYT Sơn Hà

      """, to: "units.csv")
    try folder.makeFolder("received")
  }

  var place: CampaignFolder { CampaignFolder(FilePath(folder.path)) }

  /// Puts a file below received/.
  func receive(_ bytes: [UInt8], _ name: String) throws {
    try folder.write(bytes, to: "received/\(name)")
  }

  func receive(_ people: [String], of unit: String, _ name: String) throws {
    try receive(SampleList(unit: unit, people: people).csv, name)
  }

  func consolidate(
    asOf: String = "2022-04-05", jobs: Int = 2
  ) async throws -> ConsolidatedCampaign {
    try await CampaignJob(place, options: JobOptions(asOf: day(asOf), jobs: jobs)).run()
  }

  /// Consolidates and writes out/.
  func write(
    asOf: String = "2022-04-05", jobs: Int = 2, output: String? = nil
  ) async throws -> ConsolidatedCampaign {
    let output = output.map { FilePath("\(folder.path)/\($0)") }
    return try await ConsolidateJob(
      place, output: output, options: JobOptions(asOf: day(asOf), jobs: jobs)
    ).run().0
  }
}

extension Consolidation {
  /// Lines such as `a.xlsx unsupported-format`.
  var findingLines: [String] { findings.map { "\($0.file) \($0.finding.code.rawValue)" } }

  /// Lines such as `BVDK Trần Văn An`.
  var registerLines: [String] { register.map { "\($0.unit) \($0.record.name)" } }
}
