import TestSupport
import Testing
import VietnameseText

/// A seeded corpus through every encoding and back.
struct RoundTripTests {
  private static let rounds = 300

  private static func texts(seed: UInt64) -> [String] {
    var corpus = Corpus(seed: seed)
    return (0..<rounds).map { $0 % 3 == 0 ? corpus.department() : corpus.name() }
  }

  private static func font(of encoder: LegacyEncoder) -> FontEncoding {
    switch encoder {
    case .tcvn3, .tcvn3TwoCodes: .tcvn3(isCapital: false)
    case .vni: .vni
    case .windows1258: .windows1258
    case .mojibake: .unicode
    }
  }

  @Test(arguments: [LegacyEncoder.tcvn3TwoCodes, .vni, .windows1258, .mojibake])
  func `repairs names and departments to the byte, told the encoding`(encoder: LegacyEncoder) {
    for text in Self.texts(seed: 1) {
      let legacy = encoder.encode(text)
      expectSame(repaired(legacy, font: Self.font(of: encoder)).text, text)
    }
  }

  @Test func `repairs TCVN3 without toned capitals in a capital font`() {
    for text in Self.texts(seed: 2) {
      let result = repaired(LegacyEncoder.tcvn3.encode(text), font: .tcvn3(isCapital: true))
      expectSame(result.text, text.uppercased())
    }
  }

  @Test(arguments: [LegacyEncoder.tcvn3TwoCodes, .vni, .mojibake])
  func `repairs nearly all without being told`(encoder: LegacyEncoder) {
    let texts = Self.texts(seed: 3)
    let right = texts.count { Array(repaired(encoder.encode($0)).text.utf8) == Array($0.utf8) }
    // The rest reads as well in Unicode: `Võ Bình` in VNI is `Voõ Bình`, in TCVN3 `Vâ B×nh`.
    #expect(right * 100 >= texts.count * 97)
  }

  @Test func `composes decomposed text and reports no repair`() {
    for text in Self.texts(seed: 4) {
      let decomposed = Decomposition.decomposed(text)
      #expect(Array(decomposed.utf8) != Array(text.utf8))
      let result = repaired(decomposed)
      expectSame(result.text, text)
      #expect(result.repair == nil)
      expectSame(repaired(Decomposition.halfDecomposed(text)).text, text)
    }
  }

  @Test func `cleans what it reads`() {
    expectSame(repaired("  Lê\u{A0}Văn \t A\r\n").text, "Lê Văn A")
    expectSame(repaired("\u{FEFF}Hồ\u{AD}ng\u{200B}").text, "Hồng")
  }

  @Test func `never changes clean text`() {
    for text in Self.texts(seed: 5) {
      #expect(repaired(text) == RepairedText(text: text))
      expectSame(repaired(text).text, text)
    }
  }

  @Test(arguments: [
    "", "A", "Y", "Ø", "Ø 10 mm", "©2022", "50 µg", "37°C", "m²", "½ ngày", "¼h", "3×4 m", "n° 5",
    "5 ÷ 2", "§ 12",
    "Nguyễn Văn A ©", "Phòng X–Quang", "Nhà – Đất", "TỔ “À Ơi”", "Müller", "café René",
    "Zoë Citroën",
    "naïve", "ESPAÑA", "Español", "Ångström", "São Paulo", "Straße", "François Çelik", "Þór",
    "Ægir",
    "Patient file 2022 (final)", "COVID-19", "1.234.567,89", "hoà oà oá toàn ngoã", "giò quì thuỳ",
    "Hoà Bình",
    "HOÀ BÌNH", "Lê Thanh Bình", "Đặng Thị H'Rin", "Y Blăk Niê", "Kpă Hờ Nhung", "Rơ Châm Y",
    "K’Brêu",
    "Москва", "東京", "한국어", "Ελλάδα", "🙂 vui", "naïve Nguyễn", "100 µg Nguyễn Ø", "Khoa Ngoaì",
    "Khoa Ngoaì tổng hợp", "Nguyễn V¨n A", "µTorrent", "±5 %", "€ 5",
  ])
  func `leaves text of every kind as it is`(text: String) {
    #expect(repaired(text).repair == nil)
    expectSame(repaired(text).text, text)
    expectSame(CleanText.clean(text), text)
  }

  @Test(arguments: [
    FontEncoding.unicode, .tcvn3(isCapital: false), .tcvn3(isCapital: true), .vni, .windows1258,
    .unsupported(name: "VISCII"),
  ])
  func `reads any Latin-1 character anywhere`(font: FontEncoding) {
    for value in UInt8.min...UInt8.max {
      let glyph = Character(Unicode.Scalar(value))
      for text in ["\(glyph)", "a\(glyph)", "\(glyph)a", "A\(glyph)n", "\(glyph)\(glyph)"] {
        let repaired = repaired(text, font: font).text
        expectSame(CleanText.clean(repaired), repaired)
      }
    }
  }

  @Test func `survives bytes that are not UTF-8`() {
    var corpus = Corpus(seed: 6)
    for _ in 0..<2_000 {
      let bytes = (0..<corpus.number(below: 12)).map { _ in UInt8(corpus.number(below: 256)) }
      for font in [FontEncoding.unicode, .tcvn3(isCapital: true), .vni, .windows1258] {
        let text = TextRepairer().repair(bytes.span, font: font).text
        #expect(CleanText.clean(text).utf8.elementsEqual(text.utf8))
      }
    }
  }

  @Test func `replaces what is not UTF-8 by the replacement character`() {
    for bytes: [UInt8] in [
      [0x41, 0xC3], [0x41, 0xFF], [0x41, 0xC0, 0x80], [0x41, 0xE1, 0xBB], [0x41, 0xE0, 0x80, 0xAF],
      [0x41, 0xED, 0xA0, 0x80], [0x41, 0xF4, 0x90, 0x80, 0x80],
    ] {
      #expect(TextRepairer().repair(bytes.span).text.hasPrefix("A\u{FFFD}"))
    }
  }
}
