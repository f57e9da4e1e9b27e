import TestSupport
import Testing
import VietnameseText

struct CleanTextTests {
  @Test(arguments: [
    ("  Lê\u{A0}Văn \t A\r\n", "Lê Văn A"), ("Nguyễn\nVăn Dũng", "Nguyễn Văn Dũng"),
    ("\u{FEFF}Hà", "Hà"),
    ("Trần\u{200B} Thị\u{200D}\u{2060}", "Trần Thị"), ("Hồ\u{AD}ng", "Hồng"),
    ("A\u{0}\u{7}B", "AB"),
    ("\u{3000}A\u{2009}B\u{202F}", "A B"), (" \u{A0}\t", ""), ("a \u{200B} b", "a b"),
    ("Ho\u{200B}\u{300}a", "Hòa"),
  ])
  func `leaves one space between words and nothing invisible`(text: String, expected: String) {
    expectSame(CleanText.clean(text), expected)
  }

  /// XML can hold none of U+FFFE and U+FFFF, not even as references.
  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF] as [UInt32])
  func `removes what is no character`(value: UInt32) throws {
    let scalar = Character(try #require(Unicode.Scalar(value)))
    expectSame(CleanText.clean("A\(scalar)B"), "AB")
    expectSame(CleanText.clean("A\u{FFFD}\u{FDCF}"), "A\u{FFFD}\u{FDCF}")
  }

  @Test(
    arguments: [
      ("Nguye\u{302}\u{303}n", [0x4E, 0x67, 0x75, 0x79, 0xE1, 0xBB, 0x85, 0x6E]),
      ("ê\u{303}", [0xE1, 0xBB, 0x85]), ("â\u{323}", [0xE1, 0xBA, 0xAD]),
      ("ạ\u{302}", [0xE1, 0xBA, 0xAD]),
      ("a\u{340}", [0xC3, 0xA0]), ("a\u{341}", [0xC3, 0xA1]),
      ("u\u{31B}\u{323}", [0xE1, 0xBB, 0xB1]),
      ("o\u{323}\u{31B}", [0xE1, 0xBB, 0xA3]), ("\u{212B}", [0xC3, 0x85]),
      ("q\u{303}", [0x71, 0xCC, 0x83]),
      ("\u{1112}\u{1161}\u{11AB}", [0xED, 0x95, 0x9C]), ("Đ\u{303}", [0xC4, 0x90, 0xCC, 0x83]),
    ] as [(String, [UInt8])])
  func `composes to the bytes of form C`(text: String, bytes: [UInt8]) {
    #expect(Array(CleanText.clean(text).utf8) == bytes)
  }

  @Test(arguments: vietnameseLetters)
  func `composes every letter`(letter: Character) {
    let text = "x\(letter)x"
    #expect(Array(Decomposition.decomposed(text).utf8) != Array(text.utf8) || "đĐ".contains(letter))
    expectSame(CleanText.clean(Decomposition.decomposed(text)), text)
  }

  @Test func `keeps letters as typed`() {
    expectSame(CleanText.clean("nguyễn VĂN Hoà lý"), "nguyễn VĂN Hoà lý")
  }
}
