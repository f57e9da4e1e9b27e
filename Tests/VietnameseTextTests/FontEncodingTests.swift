import Testing
import VietnameseText

struct FontEncodingTests {
  @Test(arguments: [
    (".VnTime", FontEncoding.tcvn3(isCapital: false)), (".VnTimeH", .tcvn3(isCapital: true)),
    (".VNTIME", .tcvn3(isCapital: false)), (".vntimeh", .tcvn3(isCapital: true)),
    (".VnArial NarrowH", .tcvn3(isCapital: true)), ("VNI-Times", .vni), ("vni-helve", .vni),
    ("VnTime", .unicode), ("UTM Avo", .unicode), ("Times New Roman", .unicode), ("", .unicode),
    ("VPS Times", .unsupported(name: "VPS Times")), ("VISCII", .unsupported(name: "VISCII")),
    ("VK Sans Serif", .unsupported(name: "VK Sans Serif")),
  ])
  func `tells the encoding by the name`(name: String, encoding: FontEncoding) {
    #expect(FontEncoding(fontName: name) == encoding)
  }

  @Test(arguments: [
    "Nguyễn Văn Ánh", "Phòng Hành chính", "Lê Minh Hà", "TẬP THỂ", "Lê Thanh Bình",
    "Khoa Nội – 2022",
  ])
  func `does not believe an old font over text in Unicode`(text: String) {
    for font in [FontEncoding.tcvn3(isCapital: false), .tcvn3(isCapital: true), .vni] {
      #expect(repaired(text, font: font).repair == nil)
      expectSame(repaired(text, font: font).text, text)
    }
  }

  @Test(arguments: ["Kì Anh", "CÔ BA"])
  func `knows which consonants go before which vowels`(text: String) {
    // As TCVN3 they are "Kỡ Anh" and "Cễ BA".
    expectSame(repaired(text, font: .tcvn3(isCapital: false)).text, text)
  }

  @Test func `does not believe a font over text in another old encoding`() {
    let result = repaired("Nguyeãn Vaên Tröôøng", font: .tcvn3(isCapital: false))
    expectSame(result.text, "Nguyễn Văn Trường")
    #expect(result.repair == TextRepair(encoding: .vni, evidence: .text, isDoubtful: true))
  }

  @Test func `believes the font where both readings are Vietnamese, and doubts`() {
    let result = repaired("Dòng", font: .tcvn3(isCapital: false))
    expectSame(result.text, "Dũng")
    #expect(result.repair == TextRepair(encoding: .tcvn3, evidence: .font, isDoubtful: true))
    expectSame(repaired("Dòng").text, "Dòng")
  }

  @Test func `doubts a text of two encodings`() {
    let result = repaired("Nguyễn V¨n Lý", font: .tcvn3(isCapital: false))
    expectSame(result.text, "Nguyễn Văn Lý")
    #expect(result.repair == TextRepair(encoding: .tcvn3, evidence: .both, isDoubtful: true))
  }

  @Test func `reports what the font and the text agree on`() {
    #expect(
      repaired("NguyÔn V¨n A", font: .tcvn3(isCapital: false)).repair
        == TextRepair(encoding: .tcvn3, evidence: .both, isDoubtful: false))
  }

  @Test func `doubts words that remain wrong`() {
    // Excel's UPPER has taken é (ộ) for É (ẫ) here.
    let result = repaired("Hà NÉI B¹CH", font: .tcvn3(isCapital: false))
    #expect(result.repair?.isDoubtful == true)
  }
}
