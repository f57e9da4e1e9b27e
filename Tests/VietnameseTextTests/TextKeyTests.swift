import Testing
import VietnameseText

private func folded(_ text: String) -> String {
  String(decoding: TextKey.folded(text).utf8, as: UTF8.self)
}

struct FoldedKeyTests {
  @Test(arguments: [
    ("Phòng Tổ chức – Cán bộ", "phong to chuc can bo"),
    ("PHÒNG TỔ CHỨC-CÁN BỘ", "phong to chuc can bo"),
    ("P. TCCB", "p tccb"), ("TC-HC", "tc hc"), ("H'Rin", "hrin"), ("K’Brêu", "kbreu"),
    ("Bệnh viện Lao & Bệnh phổi", "benh vien lao va benh phoi"), ("BVL&BP", "bvl va bp"),
    ("  Cấp\u{A0}cứu   115 ", "cap cuu 115"), ("Đặng Đình Ưu", "dang dinh uu"),
    ("“Vì sức khỏe”", "vi suc khoe"),
    ("(Ký, ghi rõ họ tên)", "ky ghi ro ho ten"), ("", ""), (" - ", ""), ("Müller Ñ", "muller n"),
    ("Nguye\u{302}\u{303}n", "nguyen"), ("HIV/AIDS", "hiv aids"), ("Москва", "москва"),
    ("A\u{200B}B", "ab"),
  ])
  func `is small letters without marks, one space between words`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(arguments: vietnameseLetters)
  func `folds every letter to ASCII`(letter: Character) {
    #expect(TextKey.folded("\(letter)").utf8.count == 1)
    #expect(folded("\(letter)") == folded(letter.lowercased()))
  }

  @Test func `gives words one by one`() {
    #expect(foldedWords("Khoa Nội – Nhi (A1)") == ["khoa", "noi", "nhi", "a1"])
    #expect(foldedWords(" - ") == [])
  }

  @Test func `sorts by bytes`() {
    #expect(TextKey.folded("An") < TextKey.folded("Anh"))
    #expect(!(TextKey.folded("An") < TextKey.folded("an")))
  }
}

struct NameKeyTests {
  @Test(arguments: [
    ("Hoà", "Hòa"), ("Thuỷ", "Thủy"), ("Khoẻ", "Khỏe"), ("uý", "úy"), ("Sỹ", "Sĩ"), ("Kỹ", "Kĩ"),
    ("Lý", "Lí"),
    ("Quý", "Quí"), ("Mỹ", "Mĩ"), ("Tý", "Tí"), ("Hy", "Hi"),
    ("NGUYỄN VĂN A", "Nguyễn  Văn\u{A0}A"),
    ("H'Rin", "H’Rin"), ("Tổ chức - Cán bộ", "Tổ chức – cán bộ"),
    ("Lao & Bệnh phổi", "Lao và bệnh phổi"),
    ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Y tế", "Y TẾ"), ("Đào", "ĐÀO"), ("Qúy", "Quý"),
    ("Lê Văn A.", "Lê Văn A"),
  ])
  func `is one for spellings of one name`(first: String, second: String) {
    #expect(TextKey.name(first) == TextKey.name(second))
  }

  @Test(arguments: [
    ("Vũ", "Võ"), ("Huỳnh", "Hoàng"), ("Thi", "Thy"), ("Thúy", "Thủy"), ("Thúy", "Thùy"),
    ("Vi", "Vy"),
    ("Tuy", "Tui"), ("Ly", "Lý"), ("Hà", "Ha"), ("Đức", "Dức"), ("Y", "I"), ("Tô", "Tổ"),
    ("Ánh", "Ân"),
    ("Hai", "Hay"), ("Nguyễn Văn A", "Nguyễn Văn B"), ("Hà Nội", "Hạ Nồi"), ("Khoa 1", "Khoa 2"),
    ("Thủ", "Thư"),
    ("HàNội", "HanồI"),
  ])
  func `is two for two names`(first: String, second: String) {
    #expect(TextKey.name(first) != TextKey.name(second))
  }

  @Test func `writes the tone behind its word`() {
    #expect(TextKey.name("Hoà Bình").utf8 == Array("hoa\u{300} binh\u{300}".utf8))
    #expect(TextKey.name("").utf8 == [])
  }
}
