import Consolidation
import Forms
import Reports
import Testing

@Suite struct FindingTextTests {
  private static let cases = FindingCode.allCases.flatMap { code in
    Language.allCases.map { (code, $0) }
  }

  @Test(arguments: cases)
  func `has a label and a sentence for every code`(code: FindingCode, language: Language) {
    for values in [["6", "5", "12", "9"], ["một", "hai", "ba", "bốn"]] {
      let text = FindingText(Finding(code, values: values), in: language)
      #expect(!text.label.isEmpty)
      #expect(text.label != code.rawValue)
      #expect(text.message != code.rawValue)
      #expect(text.message.hasSuffix("."), "\(text.message)")
      #expect(!text.message.contains { "{}\\".contains($0) }, "\(text.message)")
      #expect(!text.message.contains("  "), "\(text.message)")
    }
  }

  @Test func `labels no two codes alike`() {
    for language in Language.allCases {
      let labels = FindingCode.allCases.map { FindingText(Finding($0), in: language).label }
      #expect(Set(labels).count == labels.count)
    }
  }

  @Test func `says the same things in both languages`() {
    let values = ["«0»", "«1»", "«2»", "«3»"]
    for code in FindingCode.allCases {
      let (vietnamese, english) = (
        FindingText(Finding(code, values: values), in: .vietnamese).message,
        FindingText(Finding(code, values: values), in: .english).message
      )
      for value in values where english.contains(value) {
        #expect(vietnamese.contains(value), "\(code) \(value)")
      }
    }
  }

  @Test(arguments: [["5", "5", "11", "10"], ["", "5", "11", "10"]])
  func `names only the total that is written and wrong`(values: [String]) {
    let finding = Finding(.totalMismatch, values: values)
    #expect(
      FindingText(finding, in: .vietnamese).message
        == "Dòng tổng cộng ghi 11 cá nhân nhưng danh sách có 10. Kiểm tra xem có thiếu hoặc thừa dòng không."
    )
    #expect(
      FindingText(finding, in: .english).message
        == "The total says 11 individuals, the list has 10. Look for rows missing or too many.")
  }

  @Test func `says what it can where a value is not known`() {
    for code in FindingCode.allCases {
      for language in Language.allCases {
        #expect(!FindingText(Finding(code), in: language).message.isEmpty)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has words for every status, outcome and severity`(language: Language) {
    let words =
      RosterLine.Status.allCases.map { $0.label(in: language) }
      + Finding.Severity.allCases.map { $0.label(in: language) }
      + [
        Consolidation.Outcome.counted, .superseded, .duplicate, .refused, .signedCopy, .returned,
        .withdrawal,
      ].map { $0.label(in: language) }
    #expect(!words.contains(""))
  }
}
