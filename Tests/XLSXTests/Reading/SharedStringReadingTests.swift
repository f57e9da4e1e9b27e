import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct SharedStringReadingTests {
  @Test(arguments: [
    "", "uniqueCount='0'", "uniqueCount='1' count='1'", "uniqueCount='-5'", "uniqueCount='x'",
    "uniqueCount='18446744073709551615' count='18446744073709551615'",
  ])
  func `the stated count is not asked`(count: String) throws {
    var package = TestPackage(rows: "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
    package["xl/sharedStrings.xml"] =
      "<sst xmlns='\(TestPackage.main)' \(count)><si><t>a</t></si><si><t>b</t></si></sst>"
    #expect(try package.cells() == [#"A1 text "a""#, #"B1 text "b""#])
  }

  @Test func `empty strings keep their numbers`() throws {
    let package = TestPackage(
      rows: "<row><c t='s'><v>4</v></c><c t='s'><v>5</v></c></row>",
      strings: """
        <si/><si></si><si><t/></si><si><phoneticPr fontId="1"/></si><si><t>e</t></si>\
        <si><rPh sb="0" eb="1"><t>x</t></rPh><t>f</t></si>
        """)
    #expect(try package.cells() == [#"A1 text "e""#, #"B1 text "f""#])
  }

  @Test func `runs are joined and what they sound like is left out`() throws {
    let package = TestPackage(
      rows: "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>",
      strings: """
        <si><r><rPr/><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="2">\
        <t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>\
        <si><t>plain</t><r><t> and run</t></r></si>
        """)
    #expect(try package.cells() == [#"A1 text "東京 ""#, #"B1 text "plain and run""#])
  }

  /// Two fonts in styles, and a style for each.
  static let styles = """
    <fonts><font><sz val="12"/><name val="Times New Roman"/></font>\
    <font><sz val="12"/><name val=".VnTime"/></font></fonts>\
    <cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>
    """

  @Test func `runs in other fonts than the cell's are told`() throws {
    let package = TestPackage(
      rows: """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s" s="1"><v>1</v></c>\
        <c t="s"><v>2</v></c></row>
        """,
      strings: """
        <si><r><t>Khoa </t></r><r><rPr><sz val="12"/><rFont val=".VnTime"/></rPr><t>Dîc</t></r></si>\
        <si><r><rPr><sz val="12"/><rFont val=".VnTime"/></rPr><t>Dîc</t></r></si>\
        <si><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>a</t></r><r><rPr><i/></rPr><t>b</t></r></si>
        """, styles: Self.styles)
    let contents = try package.contents()
    #expect(
      contents.cells == [
        #"A1 text "Khoa Dîc" {- Khoa } {1 Dîc}"#, #"B1 text "Dîc" {1 Dîc}"#,
        #"C1 text "Dîc" s=1"#, #"D1 text "ab" {2 a} {3 b}"#,
      ])
    let fonts = try package.reader().fonts
    #expect(
      fonts.map(\.name) == ["Times New Roman", ".VnTime", "VNI-Times", "Times New Roman"])
    #expect(fonts.map(\.size) == [12, 12, 12, 12])
    #expect(fonts.map(\.isBold) == [false, false, true, false])
    #expect(fonts.map(\.isItalic) == [false, false, false, true])
    #expect(contents.fonts == fonts.map(\.name))
  }

  @Test func `fonts that only inline text has follow those of the workbook`() throws {
    let package = TestPackage(
      rows: """
        <row><c t="inlineStr"><is><r><rPr><rFont val="VNI-Times"/></rPr><t>a_x0041_</t></r>\
        <r><t>b</t></r></is></c><c t="inlineStr"><is><t>c</t></is></c></row>
        """, styles: Self.styles)
    let contents = try package.contents()
    #expect(
      contents.cells == [#"A1 text "aAb" {2 aA} {- b}"#, #"B1 text "c""#])
    #expect(contents.fonts == ["Times New Roman", ".VnTime", "VNI-Times"])
    #expect(try package.reader().fonts.count == 2)
  }

  @Test func `unknown elements among the strings are skipped`() throws {
    let package = TestPackage(
      rows: "<row><c t='s'><v>1</v></c></row>",
      strings: """
        <new><si><t>x</t></si></new><si><t>a</t></si><extLst><si/></extLst>\
        <si><new><t>x</t></new><t>b<new>x</new></t><r><new/><t>c</t></r></si>
        """)
    #expect(try package.cells() == [#"A1 text "bc""#])
  }
}
