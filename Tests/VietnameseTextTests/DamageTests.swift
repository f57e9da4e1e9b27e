import Testing
import VietnameseText

struct DamageTests {
  @Test(arguments: ["Nguy?n V?n A", "L? Th? Hoa", "?inh V?n", "Nguy\u{FFFD}n", "H? Th?"])
  func `sees that letters were lost`(text: String) {
    #expect(TextRepairer.looksDamaged(text))
    #expect(RepairedText(text: text).isUnrepairable)
  }

  @Test(arguments: ["", "Nguyễn Văn A", "Đã gửi chưa?", "? ", "Chưa rõ ?", "(?)", "Có? Không?"])
  func `lets questions be questions`(text: String) {
    #expect(!TextRepairer.looksDamaged(text))
  }
}
