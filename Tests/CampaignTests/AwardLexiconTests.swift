import Campaign
import Consolidation
import Testing

@Suite struct AwardLexiconTests {
  private let lexicon: AwardLexicon

  init() throws { lexicon = try BuiltInData.loadAwards().0 }

  @Test(arguments: [
    ("LĐTT", ["ldtt"]), ("lao động tiên tiến", ["ldtt"]), ("Danh hiệu LĐTT năm 2022", ["ldtt"]),
    ("CSTĐ cơ sở", ["cstdcs"]), ("Chiến sỹ thi đua cơ sở", ["cstdcs"]),
    ("CSTĐ cấp Bộ, ngành, tỉnh", ["cstd-tinh"]), ("CSTĐTQ", ["cstd-toan-quoc"]),
    ("TT LĐTT", ["tt-ldtt"]), ("TTLĐXS", ["tt-ldxs"]), ("Cờ TĐ UBND tỉnh", ["co-tinh"]),
    ("BK UBND tỉnh", ["bk-tinh"]), ("Bằng khen", ["bang-khen"]), ("HCLĐ hạng Ba", ["hc-lao-dong"]),
    ("LĐTT; CSTĐCS", ["ldtt", "cstdcs"]), ("LĐTT + BK BYT", ["ldtt", "bk-bo"]),
    ("LĐTT và CSTĐCS", ["ldtt", "cstdcs"]), ("LĐTT CSTĐCS LĐTT", ["ldtt", "cstdcs"]),
  ])
  func `reads what people write for awards`(text: String, ids: [String]) {
    let reading = lexicon.reading(text, year: 2022)
    #expect(reading.awards.map(\.id) == ids)
    #expect(reading.isClear)
  }

  @Test(arguments: [
    "", "CSTĐ", "TT", "LĐTT năm 2021", "không LĐTT", "Đã đạt CSTĐCS", "tiên tiến",
    "Chuyển công tác",
  ])
  func `guesses nothing`(text: String) {
    #expect(!lexicon.reading(text, year: 2022).isClear)
  }

  @Test func `finds every award by its own name, and has each id once`() {
    for award in lexicon.awards {
      #expect(lexicon.reading(award.name, year: nil).awards == [award])
    }
    #expect(Set(lexicon.awards.map(\.id)).count == lexicon.awards.count)
  }
}
