import Campaign
import SystemPackage
import TestSupport
import Testing

/// November of the scripted year: proposals against what was registered until June.
@Suite struct AwardGoldenTests {
  struct Proposals: Sendable, CustomTestStringConvertible {
    let file: String
    let golden: String
    var testDescription: String { golden }
  }

  static let all = [
    Proposals(file: "De nghi 2024.csv", golden: "eligible-so"),
    Proposals(file: "TTYT Tan Lap - de nghi.xlsx", golden: "eligible-ttyt-tl"),
    Proposals(file: "Theo danh hieu.csv", golden: "eligible-theo-danh-hieu"),
  ]

  @Test(arguments: all)
  func `writes the review that was looked at`(proposals: Proposals) async throws {
    let output = try TemporaryFolder()
    _ = try await EligibleJob(
      FilePath("\(Fixtures.directory)/year/proposals/\(proposals.file)"),
      folder: ScriptedYear.folder, output: FilePath("\(output.path)/out"),
      options: JobOptions(asOf: day("2024-11-15"), jobs: 2)
    ).run()
    for file in try output.files(below: "out") where file.hasSuffix(".csv") {
      #expect(
        try Golden.difference(
          of: output.text("out/\(file)"), from: "year/\(proposals.golden)-\(file)") == nil)
    }
    let dump = try WorkbookDump(output.bytes("out/xet-de-nghi.xlsx"))
    #expect(
      try Golden.difference(of: dump.text, from: "year/\(proposals.golden)-xet-de-nghi.txt")
        == nil)
  }
}
