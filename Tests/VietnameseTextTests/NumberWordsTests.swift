import Testing
import VietnameseText

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
    (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"),
    (24, "hai mươi tư"), (25, "hai mươi lăm"), (50, "năm mươi"), (55, "năm mươi lăm"),
    (100, "một trăm"), (101, "một trăm linh một"), (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"), (110, "một trăm mười"), (111, "một trăm mười một"),
    (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"), (147, "một trăm bốn mươi bảy"),
    (999, "chín trăm chín mươi chín"), (1_000, "một nghìn"),
    (1_001, "một nghìn không trăm linh một"), (1_021, "một nghìn không trăm hai mươi mốt"),
    (5_426, "năm nghìn bốn trăm hai mươi sáu"), (10_000, "mười nghìn"),
    (21_015, "hai mươi mốt nghìn không trăm mười lăm"), (100_000, "một trăm nghìn"),
    (1_000_005, "một triệu không trăm linh năm"),
    (2_004_000, "hai triệu không trăm linh bốn nghìn"), (1_000_000_000, "một tỷ"),
    (1_500_000_000_000, "một nghìn năm trăm tỷ"), (-24, "âm hai mươi tư"),
  ])
  func `reads a count as people do`(number: Int, words: String) {
    #expect(NumberWords(number).text == words)
  }

  @Test(arguments: [
    (0, "00"), (5, "05"), (10, "10"), (999, "999"), (1_066, "1.066"), (21_015, "21.015"),
    (1_000_005, "1.000.005"), (-1_066, "-1.066"),
  ])
  func `writes a count as official prose does`(number: Int, text: String) {
    #expect(number.official == text)
  }

  @Test(arguments: [
    (1, "I"), (2, "II"), (3, "III"), (4, "IV"), (9, "IX"), (14, "XIV"), (48, "XLVIII"),
    (1_994, "MCMXCIV"), (0, ""), (-1, ""),
  ])
  func `numbers annexes in Roman`(number: Int, text: String) {
    #expect(RomanNumeral(number).text == text)
  }

  /// Words back to numbers, digit by digit: an own reading of the same rules.
  @Test func `reads every count below a million so that it can be understood`() {
    for number in stride(from: 0, to: 1_000_000, by: 37) {
      #expect(Self.number(in: NumberWords(number).text) == number)
    }
    #expect(!NumberWords(Int.max).text.isEmpty && !NumberWords(Int.min).text.isEmpty)
  }

  private static func number(in text: String) -> Int {
    let digits = [
      "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
      "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "linh": 0,
    ]
    var (total, group, last) = (0, 0, 0)
    for word in text.split(separator: " ").map(String.init) {
      switch word {
      case "nghìn":
        total += (group + last) * 1_000
        (group, last) = (0, 0)
      case "trăm": (group, last) = (group + last * 100, 0)
      case "mươi": (group, last) = (group + last * 10, 0)
      case "mười": (group, last) = (group + 10, 0)
      default: last = digits[word] ?? -1_000_000
      }
    }
    return total + group + last
  }
}
