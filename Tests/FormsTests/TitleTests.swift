import FormTestSupport
import Forms
import Testing

/// Whose list it is, and of which year.
struct TitleTests {
  private func title(_ lines: String) throws -> ListTitle {
    let reading = try read([Grid("\(lines)\n\(header)\nII | Cá nhân\n1 | Trần Thị Hoa | Khoa Nội")])
    return try #require(reading.lists.first).title
  }

  @Test(arguments: [
    "THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: TTYT Sơn Hà",
    "THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ:\nTTYT Sơn Hà",
    "THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: .....TTYT Sơn Hà",
    "THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ:⏎TTYT Sơn Hà",
    "ĐĂNG KÝ THI ĐUA NĂM 2022\nĐơn vị: TTYT Sơn Hà",
    "SỞ Y TẾ QUẢNG NGÃI\nTTYT Sơn Hà\nĐĂNG KÝ THI ĐUA NĂM 2022",
    "SỞ Y TẾ⏎TTYT Sơn Hà\nĐĂNG KÝ THI ĐUA NĂM 2022",
  ])
  func `names the unit`(lines: String) throws {
    let phrases = try title(lines).unitPhrases.filter(\.isExplicit)
    #expect(phrases.map(\.text) == ["TTYT Sơn Hà"])
  }

  @Test func `names no unit where only dots stand`() throws {
    #expect(
      try title("THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: ..........").unitPhrases.isEmpty)
  }

  @Test(arguments: [
    ("ĐĂNG KÝ THI ĐUA NĂM 2022", 2022), ("Đăng ký thi đua năm 2021", 2021),
    ("ĐĂNG KÝ THI ĐUA 2021", 2021),
    (
      "ĐĂNG KÝ THI ĐUA NĂM 2022\n(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2021 của Sở Y tế)", 2022
    ),
    ("Kèm theo Kế hoạch năm 2021\nĐĂNG KÝ THI ĐUA NĂM 2022", 2022),
    ("Quảng Ngãi, ngày 5 tháng 3 năm 2021\nĐĂNG KÝ THI ĐUA NĂM 2022", 2022),
  ])
  func `tells the year`(lines: String, year: Int) throws {
    #expect(try title(lines).year == year)
  }

  @Test func `tells no year where none stands`() throws {
    #expect(try title("ĐĂNG KÝ THI ĐUA").year == nil)
  }
}
