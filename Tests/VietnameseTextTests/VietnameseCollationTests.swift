import Testing
import VietnameseText

struct VietnameseCollationTests {
  private let collation = VietnameseCollation()

  @Test func `orders letters, then tones, then case`() {
    let ordered = [
      "", "1", "10", "2", "a", "A", "à", "À", "ả", "ã", "á", "ạ", "A Lưới", "ai", "ăn", "ân", "ba",
      "ca", "da", "đa", "ea", "ê", "ha", "Hòa An", "Hoa Bình", "hòa bình", "i", "o", "ô", "ơ", "u",
      "ư", "y", "z",
    ]
    #expect(ordered.reversed().sorted { collation.key($0) < collation.key($1) } == ordered)
  }

  @Test func `compares all letters before the first tone`() {
    #expect(collation.key("Hạnh An") < collation.key("Hanh Bá"))
    #expect(collation.key("Lan") < collation.key("Lan Anh"))
  }

  @Test func `puts signs before digits before letters before other scripts`() {
    let texts = [" ", "!", "~", "–", "0", "9", "a", "ü", "z", "Я"]
    #expect(texts.reversed().sorted { collation.key($0) < collation.key($1) } == texts)
  }

  private func sorted(_ people: [String]) -> [String] {
    people.sorted { collation.key(PersonName($0)) < collation.key(PersonName($1)) }
  }

  @Test func `orders people by tên, họ and đệm`() {
    let ordered = [
      "Trần Văn An", "Nguyễn Thị Anh", "Trần Thị Anh", "Lê Ánh", "Lê Thị Ánh", "BS. Lê Văn Ánh",
      "Vũ Bình",
    ]
    #expect(sorted(ordered.reversed()) == ordered)
  }

  @Test func `looks at the case of people only where all three parts agree`() {
    let ordered = [
      "BÙI VĂN AN", "Đặng Văn An", "lê văn an", "Lê Văn An", "LÊ VĂN AN", "TRẦN VĂN AN",
      "Võ Thị An",
    ]
    #expect(sorted(ordered.reversed()) == ordered)
  }
}
