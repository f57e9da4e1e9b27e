import Campaign
import TestSupport
import Testing

/// What the sample campaign consolidates to, byte for byte.
///
/// A change that is meant is recorded with `THIDUA_RECORD=1` and reviewed as a difference.
@Suite struct GoldenTests {
  @Test(arguments: [
    "register.csv", "status.csv", "findings.csv", "ledger.csv", "counts.csv", "rules.csv",
  ])
  func `writes the tables that were reviewed`(name: String) async throws {
    let text = String(decoding: try await FixtureCampaign.sample.output(name), as: UTF8.self)
    #expect(try Golden.difference(of: text, from: "campaign/\(name)") == nil)
  }

  @Test func `writes the workbook that was reviewed`() async throws {
    let dump = try WorkbookDump(try await FixtureCampaign.sample.output("tong-hop.xlsx"))
    #expect(try Golden.difference(of: dump.text, from: "campaign/tong-hop.txt") == nil)
  }

  @Test(arguments: [1, 3, 16])
  func `writes the same bytes however many files are read at once`(jobs: Int) async throws {
    for (name, bytes) in try await FixtureCampaign.sample.outputs(jobs: jobs) {
      let same = bytes == (try await FixtureCampaign.sample.output(name))
      #expect(same, "\(name)")
    }
  }

  @Test func `has words for all that it found`() async throws {
    let messages = try await FixtureCampaign.sample.lines("findings.csv").map {
      $0["message"] ?? ""
    }
    #expect(messages.count > 30)
    #expect(messages.filter { $0.isEmpty || $0.contains("“”") || $0.contains("  ") } == [])
  }
}
