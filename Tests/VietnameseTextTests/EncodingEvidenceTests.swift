import TestSupport
import Testing
import VietnameseText

struct EncodingEvidenceTests {
  private func likely(_ texts: [String]) -> LegacyEncoding? {
    var evidence = EncodingEvidence()
    for text in texts {
      let utf8 = text.utf8Span
      evidence.add(utf8.span)
    }
    return evidence.likely
  }

  @Test(arguments: [
    (LegacyEncoder.tcvn3, LegacyEncoding.tcvn3), (.vni, .vni), (.windows1258, .windows1258),
    (.mojibake, .mojibake),
  ])
  func `finds what a document is written in`(encoder: LegacyEncoder, encoding: LegacyEncoding) {
    var corpus = Corpus(seed: 7)
    let texts = (0..<40).map { _ in encoder.encode(corpus.name()) }
    #expect(likely(texts) == encoding)
    #expect(likely(["STT", "Ghi chu"] + texts) == encoding)
  }

  @Test func `finds nothing in Unicode, in ASCII and in nothing`() {
    var corpus = Corpus(seed: 8)
    #expect(likely((0..<40).map { _ in corpus.name() }) == nil)
    #expect(likely(["Lê Minh Hà", "Tô Trí", "Phòng Hành chính", "Hồ Hùng", "Dòng"]) == nil)
    #expect(likely(["Khoa Tim", "2022"]) == nil)
    #expect(likely([]) == nil)
  }

  @Test func `lets a document decide a cell that says little`() {
    let likely = likely(["Vò Dòng", "NguyÔn V¨n An", "Hå ThÞ Hoa"])
    expectSame(repaired("Vò Dòng", font: FontEncoding(document: likely)).text, "Vũ Dũng")
  }
}
