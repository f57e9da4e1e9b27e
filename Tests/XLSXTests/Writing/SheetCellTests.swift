import Spreadsheet
import Testing
import XLSX

struct SheetCellTests {
  /// The XML of a row 7 that holds what `fill` puts there.
  private static func row(_ fill: (inout Row) -> Void) throws -> String {
    let xml = try written([Row(number: 7, fill)], styles: 1000).xml
    guard xml.hasPrefix("<row r=\"7\">"), xml.hasSuffix("</row>") else { return xml }
    return String(xml.dropFirst("<row r=\"7\">".count).dropLast("</row>".count))
  }

  @Test func `writes each kind of value`() throws {
    let xml = try Self.row { row in
      row.add(1, 12.5)
      row.add(2, "Khoa Nội", style: 3)
      row.add(3, 1, kind: .boolean)
      row.add(4, 0, kind: .boolean, style: 12)
      row.add(5, "#N/A", kind: .error)
      row.append(Cell(column: 6, kind: .blank, style: 999))
      row.add(7, "Khoa Nội")
    }
    #expect(
      xml == """
        <c r="A7"><v>12.5</v></c><c r="B7" s="3" t="s"><v>0</v></c>\
        <c r="C7" t="b"><v>1</v></c><c r="D7" s="12" t="b"><v>0</v></c>\
        <c r="E7" t="e"><v>#N/A</v></c><c r="F7" s="999"></c><c r="G7" t="s"><v>0</v></c>
        """)
  }

  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
  ])
  func `names columns from A to XFD`(column: Int, name: String) throws {
    #expect(try Self.row { $0.add(column, 1) } == "<c r=\"\(name)7\"><v>1</v></c>")
  }

  @Test func `names every column as the reference does`() throws {
    let xml = try Self.row { row in for column in 1...16_384 { row.add(column, 1) } }
    let expected = (1...16_384).map { column in
      "<c r=\"\(CellReference(row: 7, column: column))\"><v>1</v></c>"
    }
    #expect(xml == expected.joined())
  }

  @Test(arguments: ["=1+1", "+84 255", "-5", "@SUM(A1)"])
  func `gives a text that begins like a formula the quote prefix`(text: String) throws {
    let (xml, strings) = try written([Row(number: 1) { $0.add(1, text) }])
    #expect(xml == "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>")
    #expect(strings == [text])
  }

  @Test(arguments: ["\t=1", "'x", "007", "1e5", "–", "a=b"])
  func `never makes a formula or a number of a text`(text: String) throws {
    let (xml, strings) = try written([Row(number: 1) { $0.add(1, text) }])
    #expect(xml == "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
    #expect(strings == [text])
  }

  @Test func `writes rich text in its cell, run by run, each in its font`() throws {
    var italic = Font()
    italic.isItalic = true
    italic.color = "ff0000"
    let row = Row(number: 7) { row in
      row.append(richText: [("Người lập\n", nil), ("(Ký)", 0)], column: 2, style: 3)
    }
    #expect(
      try written([row], styles: 9, fonts: [italic]).xml == """
        <row r="7"><c r="B7" s="3" t="inlineStr"><is>\
        <r><t xml:space="preserve">Người lập\n</t></r>\
        <r><rPr><i/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr>\
        <t>(Ký)</t></r></is></c></row>
        """)
    #expect(try written([row], styles: 9).strings == ["Người lập\n(Ký)"], "without fonts: plain")
  }

  @Test func `refuses a run in a font that the sheet does not have, or that no file can hold`() {
    var nameless = Font()
    nameless.name = ""
    for (font, fonts) in [(1, [Font()]), (-1, [Font()]), (0, [nameless])] {
      #expect(
        throws: WorkbookWritingError(.unknownFont, sheet: "Sheet1", cell: CellReference("A1"))
      ) {
        try written(
          [Row(number: 1) { $0.append(richText: [("a", font)], column: 1) }], fonts: fonts)
      }
    }
  }

  @Test func `writes formulas with the values they had`() throws {
    let xml = try Self.row { row in
      row.add(1, 120, formula: "COUNTA(B5:B124)")
      row.add(2, "có & đủ", style: 2, formula: "IF(A1>1,\"có & đủ\",\"\")")
      row.add(3, "", formula: "\"\"")
      row.add(4, 1, kind: .boolean, formula: "TRUE()")
      row.add(5, "#DIV/0!", kind: .error, formula: "1/0")
      row.add(6, 0, kind: .blank, formula: "A1")
      row.add(7, " a\r", formula: "B1")
      row.add(8, "#SPILL!", kind: .error, formula: "B1")
    }
    #expect(
      xml == """
        <c r="A7"><f>COUNTA(B5:B124)</f><v>120</v></c>\
        <c r="B7" s="2" t="str"><f>IF(A1&gt;1,"có &amp; đủ","")</f><v>có &amp; đủ</v></c>\
        <c r="C7" t="str"><f>""</f><v></v></c><c r="D7" t="b"><f>TRUE()</f><v>1</v></c>\
        <c r="E7" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F7"><f>A1</f></c>\
        <c r="G7" t="str"><f>B1</f><v> a_x000D_</v></c>\
        <c r="H7" t="str"><f>B1</f><v>#SPILL!</v></c>
        """)
  }

  @Test(arguments: [
    ("2022-03-31", Cell.Kind.date), ("#SPILL!", .error), ("Err:502", .error), ("#N/A!", .error),
  ])
  func `writes ISO dates and newer errors as text`(text: String, kind: Cell.Kind) throws {
    let (xml, strings) = try written([Row(number: 1) { $0.add(1, text, kind: kind) }])
    #expect(xml == "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
    #expect(strings == [text])
  }

  @Test func `writes an empty text as an empty cell`() throws {
    #expect(
      try Self.row { row in
        row.add(1, "")
        row.add(2, "", style: 4)
        row.append(Cell(column: 3, kind: .blank))
      } == "<c r=\"B7\" s=\"4\"></c>")
  }

  @Test func `writes heights and hidden rows, and skips rows without anything`() throws {
    var tall = Row(number: 3)
    tall.height = 24.75
    var hidden = Row(number: 9)
    hidden.isHidden = true
    hidden.height = 0
    hidden.add(1, 1)
    var growing = Row(number: 10)
    growing.height = 33
    growing.growsWithText = true
    #expect(
      try written([Row(number: 1), tall, Row(number: 5), hidden, growing]).xml == """
        <row r="3" ht="24.75" customHeight="1"></row>\
        <row r="9" ht="0" hidden="1" customHeight="1"><c r="A9"><v>1</v></c></row>\
        <row r="10" ht="33"></row>
        """)
  }

  // MARK: What is refused

  private static func failure(_ rows: [Row], styles: Int = 1) -> WorkbookWritingError? {
    #expect(throws: WorkbookWritingError.self) { try written(rows, styles: styles) }
  }

  private static func failure(_ fill: (inout Row) -> Void) -> WorkbookWritingError? {
    failure([Row(number: 7, fill)])
  }

  private static func refusal(_ kind: WorkbookWritingError.Kind, _ cell: String)
    -> WorkbookWritingError
  {
    WorkbookWritingError(kind, sheet: "Sheet1", cell: CellReference(cell))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `refuses numbers that are none`(number: Double) {
    #expect(Self.failure { $0.add(2, number) } == Self.refusal(.notFinite, "B7"))
  }

  @Test func `counts the length of texts in UTF-16 units`() throws {
    for text in [
      String(repeating: "x", count: 32_767), String(repeating: "ữ", count: 32_767),
      String(repeating: "😀", count: 16_383) + "x",
    ] {
      #expect(try written([Row(number: 1) { $0.add(1, text) }]).strings == [text])
    }
    for text in [
      String(repeating: "x", count: 32_768), String(repeating: "ữ", count: 32_768),
      String(repeating: "😀", count: 16_384),
    ] {
      #expect(Self.failure { $0.add(2, text) } == Self.refusal(.textTooLong, "B7"))
      #expect(Self.failure { $0.add(2, text, formula: "A1") } == Self.refusal(.textTooLong, "B7"))
    }
  }

  @Test func `refuses formulas that are too long or begin with an equals sign`() throws {
    let long = String(repeating: "1+", count: 4095) + "11"
    #expect(try Self.row { $0.add(2, 1, formula: long) }.contains("<f>1+1+"))
    #expect(
      Self.failure { $0.add(2, 1, formula: long + "1") } == Self.refusal(.formulaTooLong, "B7"))
    #expect(
      Self.failure { $0.add(2, 1, formula: "=1+1") } == Self.refusal(.formulaWithEqualsSign, "B7"))
  }

  @Test func `refuses bytes that are no text`() {
    let garbage = { (row: inout Row, inFormula: Bool) in
      row.store(byte: 0xFF)
      let range = ByteRange(start: 0, count: 1)
      row.append(
        inFormula
          ? Cell(column: 1, kind: .text, formula: range) : Cell(column: 1, kind: .text, text: range)
      )
    }
    #expect(Self.failure { garbage(&$0, false) } == Self.refusal(.invalidText, "A7"))
    #expect(Self.failure { garbage(&$0, true) } == Self.refusal(.invalidText, "A7"))
  }

  @Test(arguments: [-1, 1, 65_490])
  func `refuses styles that the workbook does not have`(style: Int) {
    #expect(Self.failure { $0.add(2, 1, style: style) } == Self.refusal(.unknownStyle, "B7"))
  }

  @Test(arguments: [[1, 1], [2, 1], [3, 4, 2]])
  func `refuses cells that do not rise`(columns: [Int]) throws {
    let place = CellReference(row: 7, column: try #require(columns.last))
    #expect(
      Self.failure { row in for column in columns { row.add(column, 1) } }
        == Self.refusal(.outOfOrder, place.description))
  }

  @Test(arguments: [0, -1, 16_385, .max])
  func `refuses columns that no sheet has`(column: Int) {
    let place = CellReference(row: 7, column: column)
    #expect(
      Self.failure { $0.add(column, 1) }
        == WorkbookWritingError(.outsideSheet, sheet: "Sheet1", cell: place))
  }

  @Test(arguments: [0, -1, 1_048_577])
  func `refuses rows that no sheet has`(number: Int) {
    let place = CellReference(row: number, column: 1)
    #expect(
      Self.failure([Row(number: number)])
        == WorkbookWritingError(.outsideSheet, sheet: "Sheet1", cell: place))
  }

  @Test(arguments: [(2, 2, "A2"), (5, 4, "A4")])
  func `refuses rows that do not rise`(first: Int, second: Int, place: String) {
    #expect(
      Self.failure([Row(number: first), Row(number: second)]) == Self.refusal(.outOfOrder, place))
  }

  @Test(arguments: [-1, 409.6, .nan, .infinity])
  func `refuses heights that no row has`(height: Double) {
    #expect(Self.failure { $0.height = height } == Self.refusal(.invalidRowHeight, "A7"))
  }
}
