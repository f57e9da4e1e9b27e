import TestSupport
import Testing
import VietnameseText

struct TCVN3Tests {
  @Test func `there are 134 letters`() {
    #expect(Set(vietnameseLetters).count == 134)
  }

  @Test(arguments: vietnameseLetters)
  func `reads every letter, capitals as two codes`(letter: Character) {
    let text = LegacyEncoder.tcvn3TwoCodes.encode("\(letter) ")
    expectSame(repaired(text + "ThÞ", font: .tcvn3(isCapital: false)).text, "\(letter) Thị")
  }

  @Test(arguments: vietnameseLetters)
  func `shows every letter as a capital in a capital font`(letter: Character) {
    let text = LegacyEncoder.tcvn3.encode("\(letter) ") + "ThÞ"
    expectSame(
      repaired(text, font: .tcvn3(isCapital: true)).text, "\(letter.uppercased()) THỊ")
  }

  @Test(arguments: [
    ("NguyÔn V¨n A", "Nguyễn Văn A"), ("§¨ng ký thi ®ua", "Đăng ký thi đua"),
    ("B¶o Th¾ng", "Bảo Thắng"),
    ("NguyÔn V¨n ¸nh", "Nguyễn Văn ánh"), ("Hµ", "Hà"), ("TÊn", "Tấn"),
    ("L§TT; CST§ c¬ së", "LĐTT; CSTĐ cơ sở"),
    ("Phßng §«ng d\u{AD}îc - Vi sinh", "Phòng Đông dược - Vi sinh"),
    ("\u{AD}u tiªn", "ưu tiên"), ("Phßng D\u{AD}", "Phòng Dư"),
  ])
  func `recognises it without a font`(text: String, expected: String) {
    let repair = TextRepair(encoding: .tcvn3, evidence: .text, isDoubtful: false)
    let result = repaired(text)
    expectSame(result.text, expected)
    #expect(result.repair == repair)
  }

  @Test(arguments: [
    ("Së Y TÕ TØNH QU¶NG NG·I", "SỞ Y TẾ TỈNH QUẢNG NGÃI"), ("NguyÔn TØNH", "Nguyễn TỈNH"),
    ("TËP THÓ, C¸ NH¢N", "TẬP THỂ, CÁ NHÂN"), ("Së Y tÕ", "Sở Y tế"), ("BS Hµ", "BS Hà"),
  ])
  func `gives back capitals that plain letters call for`(text: String, expected: String) {
    expectSame(repaired(text, font: .tcvn3(isCapital: false)).text, expected)
  }

  @Test func `decodes before it trims and cleans`() {
    // Cleaning first would lose the soft hyphen, composing by compatibility the cedilla and the micro sign.
    expectSame(
      repaired(" \u{A0}Tr\u{AD}¬ng  ThÞ\u{200B} L\u{AD}u \n", font: .tcvn3(isCapital: false)).text,
      "Trương Thị Lưu")
  }

  @Test func `keeps punctuation of the upper control range`() {
    expectSame(
      repaired("“V× søc kháe” – 2022…", font: .tcvn3(isCapital: false)).text,
      "“Vì sức khỏe” – 2022…")
  }

  @Test func `shows plain ASCII in a capital font as capitals and reports no repair`() {
    for (text, expected) in [("Khoa Tim", "KHOA TIM"), ("Khoa A – b", "KHOA A – B")] {
      #expect(repaired(text, font: .tcvn3(isCapital: true)) == RepairedText(text: expected))
    }
  }
}
