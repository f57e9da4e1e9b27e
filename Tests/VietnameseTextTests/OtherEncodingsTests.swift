import Testing
import VietnameseText

struct OtherEncodingsTests {
  @Test(arguments: [("NguyêÞn Vãn A", "Nguyễn Văn A"), ("TrâÌn Viêòt", "Trần Việt")])
  func `reads Windows-1258 seen as Windows-1252`(text: String, expected: String) {
    let result = repaired(text)
    expectSame(result.text, expected)
    #expect(result.repair == TextRepair(encoding: .windows1258, evidence: .text, isDoubtful: false))
  }

  @Test func `reads what only the document shows to be Windows-1258`() {
    expectSame(repaired("Vãn Lýu").text, "Vãn Lýu")
    expectSame(repaired("Vãn Lýu", font: FontEncoding(document: .windows1258)).text, "Văn Lưu")
  }

  @Test(arguments: [
    ("Nguyá»…n VÄƒn A", "Nguyễn Văn A"), ("Ä\u{90}áº·ng Thá»‹ Ã\u{81}nh", "Đặng Thị Ánh"),
    ("SÆ¡n HÃ\u{A0}", "Sơn Hà"), ("Ä‘i Ä‘o", "đi đo"), ("LÃª", "Lê"),
    ("Tá»• chá»©c â€“ HÃ\u{A0}nh chÃ\u{AD}nh", "Tổ chức – Hành chính"),
  ])
  func `reads UTF-8 seen as Windows-1252`(text: String, expected: String) {
    let result = repaired(text)
    expectSame(result.text, expected)
    #expect(result.repair == TextRepair(encoding: .mojibake, evidence: .text, isDoubtful: false))
  }

  @Test(arguments: ["Nguyá»n", "Ã¼ber", "â‚¬ 5", "Ã©t Müller", "Nguyá»…n Văn A"])
  func `leaves what is not wholly broken Vietnamese UTF-8`(text: String) {
    expectSame(repaired(text).text, text)
  }

  @Test(arguments: [
    ("Ðặng Văn Ðức", "Đặng Văn Đức"), ("ðiều dưỡng", "điều dưỡng"), ("Ɖinh Thị Hà", "Đinh Thị Hà"),
    ("LÐTT; CSTÐCS", "LĐTT; CSTĐCS"), ("Ð/c Lê Hà", "Đ/c Lê Hà"),
    ("Guðrún Davíðsdóttir", "Guðrún Davíðsdóttir"),
  ])
  func `takes letters that look like Đ for Đ, outside of Icelandic`(text: String, expected: String)
  {
    #expect(repaired(text).repair == nil)
    expectSame(repaired(text).text, expected)
  }

  @Test func `reads Ð as é where the text is TCVN3`() {
    expectSame(repaired("Bé tr­ëng BÐ", font: .tcvn3(isCapital: false)).text, "Bộ trưởng Bé")
  }
}
