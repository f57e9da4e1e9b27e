import Campaign
import Consolidation
import Forms
import Glibc
import Reports
import SystemPackage
import TestSupport
import Testing

/// What a day looks like does not depend on what came later, nor on how files lie on the disk.
@Suite struct AsOfTests {
  private func reading(_ path: String) async throws -> CampaignReading {
    let options = JobOptions(asOf: day("2024-12-31"), jobs: 2)
    return try await CampaignJob(CampaignFolder(FilePath(path)), options: options).read()
  }

  @Test(arguments: [("year/2024", 1), ("campaign", 5)])
  func `is on any day what it would be if nothing had come later`(
    fixture: String, stride: Int
  ) async throws {
    let whole = try await reading("\(Fixtures.directory)/\(fixture)")
    for (index, day) in whole.days.enumerated() where index % stride == 0 {
      let seen = try whole.consolidated(asOf: day).consolidation
      let folder = try TemporaryFolder()
      try folder.copy(fixture: fixture, to: "c")
      for file in try folder.files(below: "c/received")
      where !seen.ledger.contains(where: { $0.file.prefix { $0 != "!" } == file }) {
        unlink("\(folder.path)/c/received/\(file)")
      }
      let trimmed = try await reading("\(folder.path)/c")
      #expect(try trimmed.consolidated(asOf: day).consolidation.dump == seen.dump, "\(day.iso)")
      let longAfter = Day(number: day.number + 200)
      #expect(
        try trimmed.consolidated(asOf: longAfter).consolidation.dump == seen.dump, "\(day.iso)")
    }
  }

  @Test(arguments: ["year/2024", "campaign"])
  func `does not ask in which order files were put on the disk`(fixture: String) async throws {
    let source = "\(Fixtures.directory)/\(fixture)"
    let expected = try await reading(source).consolidated(asOf: day("2024-12-31")).consolidation
    var random = SeededRandom(state: 7)
    for _ in 0..<2 {
      let folder = try TemporaryFolder()
      for file in try FolderListing.files(below: source).shuffled(using: &random) {
        try folder.write(
          try Fixtures.bytes(ofFile: file), to: "c" + file.dropFirst(source.count))
      }
      let found = try await reading("\(folder.path)/c").consolidated(asOf: day("2024-12-31"))
      #expect(found.consolidation.dump == expected.dump)
    }
  }
}

extension Consolidation {
  /// Everything, for comparing two consolidations whole.
  fileprivate var dump: [String] {
    register.map { "\($0.unit) \($0.ordinal) \($0.record.name) \($0.file)" }
      + roster.map { "\($0)" } + findings.map { "\($0)" } + ledger.map { "\($0)" }
      + sources.map { "\($0)" } + documents.map { "\($0)" }
  }
}
