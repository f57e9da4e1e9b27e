import Consolidation
import Forms
import Spreadsheet
import TestSupport
import Testing

@Suite struct RandomCampaignTests {
  @Test func `loses no row and no file, whatever units send`() throws {
    var fates: Set<Consolidation.LedgerEntry.Fate> = []
    for seed in 0..<60 as Range<UInt64> {
      let files = RandomCampaign(seed: seed).files
      // Consolidating checks the law; this counts again by other means.
      let consolidation = try SampleUnits.consolidate(files)
      for file in files {
        let lines = consolidation.ledger.filter { $0.file == file.name }
        let isRead = lines.contains { $0.row != nil }
        #expect(lines.count == (isRead ? file.table.rows.count : 1), "seed \(seed) \(file.name)")
      }
      let accepted = consolidation.ledger.filter { $0.fate == .accepted }
      #expect(accepted.count == consolidation.register.count, "seed \(seed)")
      fates.formUnion(consolidation.ledger.map(\.fate))
    }
    #expect(fates == Set(Consolidation.LedgerEntry.Fate.allCases))
  }

  /// Whoever was in a list that counted once and is in none that counts now was reported, withdrawn or
  /// returned.
  @Test func `lets nobody vanish without a word`() throws {
    for seed in 0..<30 as Range<UInt64> {
      let consolidation = try SampleUnits.consolidate(RandomCampaign(seed: seed).files)
      let entries = consolidation.ledger.filter { $0.kind != nil }
      #expect(entries.allSatisfy { $0.fate == .accepted || !$0.reason.isEmpty }, "seed \(seed)")
      for unit in SampleUnits.all {
        let numbers = consolidation.register.filter {
          $0.unit == unit.code && $0.record.kind == .individual
        }.map(\.ordinal)
        #expect(numbers == numbers.indices.map { $0 + 1 }, "seed \(seed)")
      }
    }
  }

  @Test func `comes to the same whatever the order of the files`() throws {
    for seed in 0..<30 as Range<UInt64> {
      var random = SeededRandom(state: seed)
      let submissions = try RandomCampaign(seed: seed).files.map { try $0.submission() }
      let dump = try SampleUnits.consolidate(submissions).dump
      for _ in 0..<3 {
        let shuffled = submissions.shuffled(using: &random)
        #expect(try SampleUnits.consolidate(shuffled).dump == dump, "seed \(seed)")
      }
    }
  }
}
