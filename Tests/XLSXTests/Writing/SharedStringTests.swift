import Testing
import XLSX

struct SharedStringTests {
  private static func index(of text: String, in table: inout SharedStringTable) -> Int? {
    let bytes = Array(text.utf8)
    return table.index(of: bytes.span)
  }

  @Test func `gives each text one index, in the order of coming`() {
    var table = SharedStringTable()
    let texts = ["Khoa Nội", "", "Khoa Nhi", "Khoa Nội", "khoa nội", "Khoa Nội ", "Khoa Nhi"]
    #expect(texts.map { Self.index(of: $0, in: &table) } == [0, 1, 2, 0, 3, 4, 2])
    #expect(table.count == 5)
    #expect(table.references == 7)
  }

  @Test func `tells composed from decomposed letters`() {
    var table = SharedStringTable()
    let texts = ["\u{E9}", "e\u{301}", "\u{E9}"]
    #expect(texts.map { Self.index(of: $0, in: &table) } == [0, 1, 0])
  }

  @Test func `tells apart texts that differ in one byte at any place and length`() {
    var table = SharedStringTable()
    var expected = 0
    for length in 1...20 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 65, count: length)
        bytes[place] = 66
        #expect(table.index(of: bytes.span) == expected)
        expected += 1
      }
    }
    for length in 1...20 {
      let bytes = [UInt8](repeating: 65, count: length - 1) + [66]
      #expect(table.index(of: bytes.span) == (length + 1) * length / 2 - 1)
    }
  }

  @Test func `keeps every index while it grows`() {
    var table = SharedStringTable()
    for round in 0..<2 {
      for number in 0..<3_000 {
        #expect(Self.index(of: "Nguyễn Văn \(number)", in: &table) == number, "round \(round)")
      }
    }
    #expect(table.count == 3_000)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x41, 0xC0, 0x80]])
  func `refuses what is not UTF-8`(bytes: [UInt8]) {
    var table = SharedStringTable()
    #expect(table.index(of: bytes.span) == nil)
    #expect(table.count == 0)
  }

  @Test(arguments: [
    ("a b", "<si><t>a b</t></si>"), ("", "<si><t></t></si>"),
    (" a", "<si><t xml:space=\"preserve\"> a</t></si>"),
    ("a ", "<si><t xml:space=\"preserve\">a </t></si>"),
    (" ", "<si><t xml:space=\"preserve\"> </t></si>"),
    ("a  b", "<si><t xml:space=\"preserve\">a  b</t></si>"),
    ("a\nb", "<si><t xml:space=\"preserve\">a\nb</t></si>"),
    ("a\tb", "<si><t xml:space=\"preserve\">a\tb</t></si>"),
    ("a\r&_x0041_", "<si><t>a_x000D_&amp;_x005F_x0041_</t></si>"),
    ("\u{A0}a", "<si><t>\u{A0}a</t></si>"),
  ])
  func `keeps white space that XML readers may drop`(text: String, expected: String) {
    var xml = XMLBuffer()
    let bytes = Array(text.utf8)
    SharedStringsPart.append(bytes.span, to: &xml)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
  }

  @Test func `counts the texts and the cells that show them`() throws {
    var table = SharedStringTable()
    for text in ["a", "b", "a"] { _ = Self.index(of: text, in: &table) }
    var xml = SharedStringsPart.head(of: table)
    SharedStringsPart.appendTail(to: &xml)
    let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let expected = "<sst xmlns=\"\(namespace)\" count=\"3\" uniqueCount=\"2\"></sst>"
    #expect(try body(of: xml) == expected)
  }
}
