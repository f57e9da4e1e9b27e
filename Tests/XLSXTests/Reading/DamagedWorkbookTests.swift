import CodecTestSupport
import Testing
import XLSX

struct DamagedWorkbookTests {
  /// Repeats the same numbers in every run (SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// A workbook with a little of everything.
  private func package() -> TestPackage {
    var package = TestPackage(
      rows: "",
      strings: """
        <si><t>Đội</t></si><si><r><rPr><b/><sz val="9"/><rFont val=".VnTime"/></rPr><t>a_x000D_</t></r>\
        <rPh sb="0" eb="1"><t>x</t></rPh></si>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm;@"/></numFmts><fonts><font><sz val="12"/>\
        </font></fonts><fills><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/>\
        </patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="0"/></cellXfs>
        """)
    package["xl/worksheets/sheet1.xml"] = TestPackage.worksheet(
      """
      <cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s">\
      <v>1</v></c><c r="B1" s="1"><f>A1*2</f><v>12.5E3</v></c></row><row r="3"><c r="B3" t="inlineStr">\
      <is><t>a&amp;b</t></is></c><c t="b"><v>1</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
      """)
    package["docProps/core.xml"] = DocumentPropertiesReadingTests.core
    package["docProps/custom.xml"] = DocumentPropertiesReadingTests.custom
    return package
  }

  /// Bytes that matter in XML.
  private let telling: [UInt8] = Array("<>/\"'= &;-0919:AZ[]!?x\u{0}\u{7F}".utf8)

  @Test func `changed bytes are read or refused, and nothing else happens`() throws {
    var generator = Generator(state: 2022)
    let whole = package()
    var refused = 0
    for _ in 0..<1_500 {
      var package = whole
      let part = package.parts[Int.random(in: 0..<package.parts.count, using: &generator)]
      var contents = part.contents
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        let index = Int.random(in: 0..<contents.count, using: &generator)
        contents[index] = telling.randomElement(using: &generator) ?? 0
      }
      package.set(part.name, contents)
      do {
        _ = try package.contents()
      } catch is XLSXError {
        refused += 1
      }
    }
    #expect((500...1_400).contains(refused))
  }

  @Test func `moved pieces are read or refused, and nothing else happens`() throws {
    var generator = Generator(state: 463)
    let whole = package()
    for _ in 0..<1_000 {
      var package = whole
      let part = package.parts[Int.random(in: 0..<package.parts.count, using: &generator)]
      // Tags stay whole, so that many of the results are well-formed.
      var pieces = part.contents.split(
        separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      let from = Int.random(in: 1..<pieces.count, using: &generator)
      let to = Int.random(in: 1..<pieces.count, using: &generator)
      pieces.swapAt(from, to)
      package.set(part.name, Array(pieces.joined(separator: [UInt8(ascii: "<")])))
      do {
        _ = try package.contents()
      } catch is XLSXError {}
    }
  }
}
