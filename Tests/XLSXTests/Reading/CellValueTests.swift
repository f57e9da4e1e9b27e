import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct CellValueTests {
  @Test(arguments: [
    ("1", 1), ("-12.50", -12.5), ("+1", 1), (".5", 0.5), ("1.", 1), ("1E+2", 100), ("2e-3", 0.002),
    ("0.1", 0.1), ("0.30000000000000004", 0.1 + 0.2),
    ("123456789012345678", 123_456_789_012_345_680),
    ("9007199254740993", 9_007_199_254_740_992), ("1e22", 1e22), ("1e23", 1e23),
    ("1.7976931348623157e308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude),
    ("1e-400", 0),
    ("0e999999999999999999999", 0), ("2.2250738585072014e-308", .leastNormalMagnitude),
  ])
  func `reads a decimal number to the nearest double and keeps its digits`(
    digits: String, value: Double
  ) throws {
    var cells: [Cell] = []
    var text: [String] = []
    _ = try TestPackage(rows: "<row><c><v> \(digits)\n</v></c></row>").reader().readSheet(0) {
      row in
      cells += row.cells
      text += row.cells.map { row.string(of: $0) }
      return .proceed
    }
    #expect(cells.map(\.kind) == [.number])
    #expect(cells.map(\.number.bitPattern) == [value.bitPattern])
    #expect(text == [digits])
  }

  @Test(arguments: [
    "1,5", "NaN", "INF", "-Infinity", "0x10", "1e400", "-1e400", "-", "+", ".", "1e", "1e+", "e5",
    "1 2", "--1", "1.2.3", "١",
  ])
  func `a number that is none costs its cell only`(text: String) throws {
    let contents = try TestPackage(
      rows: "<row><c><v>1</v></c><c><v>\(text)</v></c><c><v>3</v></c></row>"
    ).contents()
    #expect(contents.cells == [#"A1 number 1 "1""#, ##"B1 error "#VALUE!""##, #"C1 number 3 "3""#])
    #expect(contents.diagnostics == ["B1 invalidValue"])
  }

  @Test func `reads every type of value`() throws {
    let package = TestPackage(
      rows: """
        <row><c t="n"><v>1</v></c><c t="s"><v> 1 </v></c><c t="str"><v>ba</v></c>\
        <c t="inlineStr"><is><t>bốn</t></is></c><c t="b"><v>1</v></c><c t="b"><v>false</v></c>\
        <c t="e"><v>#SPILL!</v></c><c t="d"><v>2022-03-31T14:05:00</v></c></row>
        """, strings: "<si><t>không</t></si><si><t>hai</t></si>")
    #expect(
      try package.cells() == [
        #"A1 number 1 "1""#, #"B1 text "hai""#, #"C1 text "ba""#, #"D1 text "bốn""#,
        "E1 boolean 1", "F1 boolean 0", ##"G1 error "#SPILL!""##,
        #"H1 date "2022-03-31T14:05:00""#,
      ])
  }

  @Test(arguments: [("1", 1), ("0", 0), ("true", 1), ("false", 0)])
  func `a boolean is written in four ways`(text: String, value: Int) throws {
    let cells = try TestPackage(rows: "<row><c t='b'><v>\(text)</v></c></row>").cells()
    #expect(cells == ["A1 boolean \(value)"])
  }

  @Test(arguments: [
    ("b", "2", "invalidValue"), ("b", "", "invalidValue"), ("b", "TRUEISH", "invalidValue"),
    ("e", "", "invalidValue"), ("money", "1", "unknownCellType"),
    ("s", "-1", "unknownSharedString"), ("s", "", "unknownSharedString"),
    ("s", "x", "unknownSharedString"), ("s", "1.0", "unknownSharedString"),
    ("s", "2", "unknownSharedString"), ("s", "99999999999999999999", "unknownSharedString"),
  ])
  func `a bad value costs its cell only`(type: String, value: String, reason: String) throws {
    let contents = try TestPackage(
      rows: "<row><c t='\(type)'><v>\(value)</v></c><c t='s'><v>1</v></c></row>",
      strings: "<si><t>a</t></si><si><t>b</t></si>"
    ).contents()
    #expect(contents.cells == [##"A1 error "#VALUE!""##, #"B1 text "b""#])
    #expect(contents.diagnostics == ["A1 \(reason)"])
  }

  @Test(arguments: [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#TƯƠNG_LAI!",
  ])
  func `an error keeps its text`(text: String) throws {
    let contents = try TestPackage(rows: "<row><c t='e'><v>\(text)</v></c></row>").contents()
    #expect(contents.cells == ["A1 error \"\(text)\""])
    #expect(contents.diagnostics == [])
  }

  @Test func `a formula has its cached value, or is blank without one`() throws {
    let cells = try TestPackage(
      rows: """
        <row r="1"><c><f>SUM(A2:A4)</f><v>9</v></c><c t="str"><f>A1&amp;"x"</f><v>9x</v></c>\
        <c><f>B1</f></c><c t="str"><f>""</f><v/></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>\
        <row r="2"><c><f t="shared" ref="A2:A3" si="0">A1*2</f><v>2</v></c>\
        <c><f t="shared" si="0"/><v>4</v></c><c><f t="array" ref="C2">{1}</f><v>1</v></c>\
        <c><f t="dataTable" ref="D2"/></c></row>
        """
    ).cells()
    #expect(
      cells == [
        #"A1 number 9 "9" =SUM(A2:A4)"#, #"B1 text "9x" =A1&"x""#, "C1 blank =B1",
        #"D1 text "" ="""#, ##"E1 error "#DIV/0!" =1/0"##, #"A2 number 2 "2" =A1*2"#,
        #"B2 number 4 "4" ="#, #"C2 number 1 "1" ={1}"#, "D2 blank =",
      ])
  }

  @Test func `cells and rows without content are left out`() throws {
    let contents = try TestPackage(
      rows: """
        <row r="1"><c r="A1" s="1"/><c r="B1"></c><c r="C1"><v/></c><c r="D1" t="str"><v></v></c>\
        <c r="E1" t="inlineStr"><is><t/></is></c><c r="F1" t="s"><v>0</v></c><c r="G1" t="d"><v/></c>\
        </row><row r="2"/><row r="3"><c r="A3"><v>1</v></c></row><row r="1048576" ht="15"/>
        """, strings: "<si/>"
    ).contents()
    #expect(contents == SheetContents(cells: [#"A3 number 1 "1""#], rows: [3]))
  }

  @Test func `keeps white space as it is stored`() throws {
    let cells = try TestPackage(
      rows: """
        <row><c t="inlineStr"><is><t> a  b </t></is></c>\
        <c t="inlineStr"><is><t xml:space="preserve">x\r\ny\rz&#13;&#10;</t></is></c>\
        <c t="str"><v>\t </v></c></row>
        """
    ).cells()
    #expect(cells == [#"A1 text " a  b ""#, "B1 text \"x\ny\nz\r\n\"", "C1 text \"\t \""])
  }

  @Test(arguments: [
    ("_x000D_", "\r"), ("a_x000a_b", "a\nb"), ("_x005F_x000D_", "_x000D_"), ("_x1EC5_", "ễ"),
    ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"), ("_xDE00__xD83D_", "\u{FFFD}\u{FFFD}"),
    ("_x00E9__x0041_", "éA"), ("_x000D", "_x000D"), ("_x00G0_", "_x00G0_"),
    ("_X0041_", "_X0041_"), ("__x0041__", "_A_"), ("_x", "_x"), ("_x0000_", "\0"),
    ("_xFFFF_", "\u{FFFF}"),
  ])
  func `decodes escaped characters in every kind of text`(stored: String, text: String) throws {
    let contents = try TestPackage(
      rows: """
        <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>\(stored)</t></is></c>\
        <c t="str"><v>\(stored)</v></c></row>
        """, strings: "<si><t>\(stored)</t></si>"
    ).contents()
    #expect(contents.cells == ["A1", "B1", "C1"].map { "\($0) text \"\(text)\"" })
  }

  @Test func `an escape does not reach from one run into the next`() throws {
    let cells = try TestPackage(
      rows: "<row><c t='s'><v>0</v></c></row>",
      strings: "<si><r><t>_x00</t></r><r><t>41_</t></r></si>"
    ).cells()
    #expect(cells == [#"A1 text "_x0041_""#])
  }

  @Test func `text may be split by comments, CDATA and entities`() throws {
    let cells = try TestPackage(
      rows: """
        <row><c><v>1<!-- a -->2<![CDATA[3]]>&#52;&#x35;</v></c>\
        <c t="inlineStr"><is><t>&lt;a&gt;<![CDATA[&<b>]]>&quot;&apos;&amp;&#272;&#7897;i</t></is></c>\
        <c t="str"><f>"<![CDATA[<]]>"<?pi x?>&amp;1</f><v>x</v></c></row>
        """
    ).cells()
    #expect(
      cells == [
        #"A1 number 12345 "12345""#, #"B1 text "<a>&<b>"'&Đội""#, #"C1 text "x" ="<"&1"#,
      ])
  }

  @Test func `text in the cell gives way to a value only where the type asks for one`() throws {
    let cells = try TestPackage(
      rows: """
        <row><c t="inlineStr"><v>9</v><is><t>is</t></is></c><c t="inlineStr"><v>v</v></c>\
        <c t="inlineStr"/><c t="s"><is><t>is</t></is></c><c><is><t>is</t></is></c>\
        <c><v>5</v><is><t>is</t></is></c></row>
        """
    ).cells()
    #expect(
      cells == [
        #"A1 text "is""#, #"B1 text "v""#, #"D1 text "is""#, #"E1 text "is""#, #"F1 number 5 "5""#,
      ])
  }

  @Test func `a cell of the largest size may be a CDATA section`() throws {
    let text = String(repeating: "ễ", count: 32_767)
    let package = TestPackage(rows: "<row><c t='str'><v><![CDATA[\(text)]]></v></c></row>")
    #expect(try package.cells() == ["A1 text \"\(text)\""])
  }

  @Test func `long text is not cut`() throws {
    let text = String(repeating: "Nguyễn ", count: 60_000)
    let package = TestPackage(
      rows: "<row><c t='inlineStr'><is><t>\(text)</t></is></c><c t='s'><v>0</v></c></row>",
      strings: "<si><t>\(text)</t></si>")
    #expect(try package.cells() == ["A1 text \"\(text)\"", "B1 text \"\(text)\""])
  }

  @Test func `text keeps its normalisation form`() throws {
    let composed = "Nguy\u{1EC5}n"
    let decomposed = "Nguye\u{302}\u{303}n"
    var bytes: [[UInt8]] = []
    let package = TestPackage(
      rows: "<row><c t='str'><v>\(composed)</v></c><c t='str'><v>\(decomposed)</v></c></row>")
    _ = try package.reader().readSheet(0) { row in
      bytes = row.cells.map { Array(row.bytes[$0.text.range]) }
      return .proceed
    }
    #expect(bytes == [Array(composed.utf8), Array(decomposed.utf8)])
  }

  @Test func `unknown content of a cell is skipped`() throws {
    let cells = try TestPackage(
      rows: """
        <row><extLst><ext><c><v>1</v></c></ext></extLst><c><extLst><ext><v>2</v></ext></extLst>\
        <new><v>3</v></new><v>4</v></c><new><c><v>5</v></c></new></row>
        """
    ).cells()
    #expect(cells == [#"A1 number 4 "4""#])
  }
}
