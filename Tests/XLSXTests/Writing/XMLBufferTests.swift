import Testing
import XLSX

struct XMLBufferTests {
  private static func escaped(_ text: String, as context: XMLBuffer.Context) -> String {
    var xml = XMLBuffer()
    xml.append(text, as: context)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Khoa Cấp cứu", "Khoa Cấp cứu"),
    ("a < b & c > d \"e\" 'f'", "a &lt; b &amp; c &gt; d \"e\" 'f'"),
    ("tab\tline\n", "tab\tline\n"),
    ("a\r\nb", "a_x000D_\nb"),
    ("\0\u{7}\u{1F}\u{7F}", "_x0000__x0007__x001F_\u{7F}"),
    ("\u{FFFD}\u{FFFE}\u{FFFF}", "\u{FFFD}_xFFFE__xFFFF_"),
    ("\u{FEFF}\u{1F600}", "\u{FEFF}\u{1F600}"),
    ("_x0041_", "_x005F_x0041_"),
    ("_x00e9_", "_x005F_x00e9_"),
    ("__x0041_", "__x005F_x0041_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_x0041\u{1}", "_x005F_x0041_x0001_"),
    ("_x0041\u{FFFF}", "_x005F_x0041_xFFFF_"),
    ("_x0041\t", "_x0041\t"),
    ("_x0041", "_x0041"), ("_X0041_", "_X0041_"), ("_xZZZZ_", "_xZZZZ_"), ("_", "_"), ("", ""),
  ])
  func `escapes what XML cannot hold and what would be read as an escape`(
    text: String, expected: String
  ) {
    #expect(Array(Self.escaped(text, as: .content).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("\"a\"\t\n<&>", "&quot;a&quot;&#9;&#10;&lt;&amp;&gt;"), ("\r", "_x000D_"),
    ("_x0041_", "_x005F_x0041_"),
  ])
  func `keeps white space and quotes of attributes`(text: String, expected: String) {
    #expect(Self.escaped(text, as: .attribute) == expected)
  }

  @Test func `leaves the escapes in a sheet name alone, as readers do`() {
    #expect(Self.escaped("_x0041_ \"&\"", as: .literal) == "_x0041_ &quot;&amp;&quot;")
  }

  @Test func `gives back every text to a reader that undoes the escapes from left to right`() {
    let alphabet: [Character] = ["_", "_", "x", "0", "4", "A", "\u{1}", "\r", "\u{FFFE}", "&"]
    var generator = LinearGenerator()
    for _ in 0..<4_000 {
      let text = String((0..<16).map { _ in alphabet[Int(generator.next() >> 32) % 10] })
      let escaped = Self.escaped(text, as: .content)
      #expect(Array(Self.unescaped(escaped).utf8) == Array(text.utf8))
    }
  }

  private static func unescaped(_ text: String) -> String {
    var units = Array(text.replacing("&amp;", with: "&").utf16)
    var index = 0
    while index + 7 <= units.count {
      let escape = String(decoding: units[index..<index + 7], as: UTF16.self)
      if escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let unit = UInt16(escape.dropFirst(2).dropLast(), radix: 16)
      {
        units.replaceSubrange(index..<index + 7, with: [unit])
      }
      index += 1
    }
    return String(decoding: units, as: UTF16.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (5, "5"), (-42, "-42"), (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"),
    (1e15, "1000000000000000"), (9_007_199_254_740_992, "9007199254740992"), (1e16, "1e+16"),
    (1e21, "1e+21"), (123_456_789_012_345_680, "1.2345678901234568e+17"),
    (.leastNonzeroMagnitude, "5e-324"), (-.greatestFiniteMagnitude, "-1.7976931348623157e+308"),
    (44_651.586_805_555_555, "44651.586805555555"),
  ])
  func `writes the shortest decimal that reads back to the same number`(
    number: Double, expected: String
  ) {
    var xml = XMLBuffer()
    xml.append(number: number)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
    #expect(Double(expected) == number)
  }

  @Test(arguments: [0, 9, 10, 99, 1_048_576, .max, -1, .min])
  func `writes whole numbers of any size`(integer: Int) {
    var xml = XMLBuffer()
    xml.append(integer: integer)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == String(integer))
  }
}

/// Numbers without a pattern, the same in each run.
struct LinearGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
