import TestSupport
import Testing
import VietnameseText

struct VNITests {
  @Test(arguments: vietnameseLetters)
  func `reads every letter`(letter: Character) {
    let text = LegacyEncoder.vni.encode("\(letter) Thị Kiều")
    expectSame(repaired(text, font: .vni).text, "\(letter) Thị Kiều")
  }

  @Test(arguments: [
    ("Nguyeãn Thò Thuyû", "Nguyễn Thị Thuỷ"), ("Ñaëng Tröôøng", "Đặng Trường"),
    ("SÔÛ Y TEÁ TÆNH QUAÛNG NGAÕI", "SỞ Y TẾ TỈNH QUẢNG NGÃI"), ("Hoà Thaønh AÙnh", "Hồ Thành Ánh"),
    ("Phoøng Ñoâng döôïc", "Phòng Đông dược"), ("LÑTT; CSTÑCS", "LĐTT; CSTĐCS"),
  ])
  func `recognises it without a font`(text: String, expected: String) {
    let result = repaired(text)
    expectSame(result.text, expected)
    #expect(result.repair == TextRepair(encoding: .vni, evidence: .text, isDoubtful: false))
  }

  @Test(arguments: [
    ("Aùnh", "Ánh"), ("AÙnh", "Ánh"), ("THUYÛ", "THUỶ"), ("Thuyû Vyõ", "Thuỷ Vỹ"),
    ("Vyõ VYÕ", "Vỹ VỸ"),
  ])
  func `takes the case of the base letter`(text: String, expected: String) {
    expectSame(repaired(text, font: .vni).text, expected)
  }
}
