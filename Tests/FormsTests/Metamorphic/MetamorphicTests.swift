import FormTestSupport
import Forms
import TestSupport
import Testing

/// However a list is written, it lists the same.
struct MetamorphicTests {
  @Test(arguments: Rewriting.allCases)
  func `reads the same from a list that is written otherwise`(rewriting: Rewriting) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      try expectSameRecords(seed: seed, [rewriting])
    }
  }

  @Test(arguments: 0..<8)
  func `reads the same whatever is done together`(part: UInt64) throws {
    for seed in (part * 15 + 1)...(part * 15 + 15) {
      var corpus = Corpus(seed: seed &* 77)
      try expectSameRecords(seed: seed, Self.choose(&corpus))
    }
  }

  /// Some rewritings that go together; without sections, a department's line may be an entry.
  private static func choose(_ corpus: inout Corpus) -> [Rewriting] {
    var groups: Set<Int> = []
    return Rewriting.allCases.filter { rewriting in
      guard rewriting != .withoutSections, corpus.number(below: 4) == 0 else { return false }
      return rewriting.group.map { groups.insert($0).inserted } ?? true
    }
  }

  private func expectSameRecords(seed: UInt64, _ rewritings: [Rewriting]) throws {
    let list = CleanList(seed: seed)
    var drawing = list.drawing
    var corpus = Corpus(seed: seed)
    for rewriting in rewritings.sorted(by: { $0.order < $1.order }) {
      rewriting.apply(to: &drawing, &corpus)
    }
    let reading = try read(drawing.grids)
    let dump = ReadingDump(reading, showsSheets: false)
    let isSame = zip(dump.records, list.records).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    if !isSame || dump.records.count != list.records.count {
      Issue.record("seed \(seed), \(rewritings): \(dump.text), but lists \(list.records)")
    }
  }
}
