import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same formats.
struct ConditionalFormatTests {
  private static let red = DifferentialStyle(color: "9c0006", fill: "ffc7ce")
  private static let yellow = DifferentialStyle(fill: "FFEB9C")

  private static func format(
    _ range: String, _ condition: ConditionalFormat.Condition,
    _ style: DifferentialStyle = red
  ) -> ConditionalFormat {
    ConditionalFormat(ranges: ranges(range), condition: condition, style: style)
  }

  private static func written(_ formats: [ConditionalFormat]) -> String {
    let styles = DifferentialStyles(of: [sheet { $0.conditionalFormats = formats }])
    return xml { ConditionalFormatElements.append(formats, styles, to: &$0) }
  }

  /// A single rule with priority 1.
  private static func rule(_ attributes: String, _ formulas: String...) -> String {
    let content = formulas.map { "<formula>\($0)</formula>" }.joined()
    return "<conditionalFormatting sqref=\"A1\"><cfRule \(attributes)"
      + (content.isEmpty ? "/>" : ">\(content)</cfRule>") + "</conditionalFormatting>"
  }

  @Test func `writes nothing where there are none`() {
    #expect(Self.written([]) == "")
  }

  @Test func `writes each condition as Excel does`() {
    #expect(
      Self.written([Self.format("A1", .value(.greaterThan("5")))])
        == Self.rule("type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"greaterThan\"", "5"))
    #expect(
      Self.written([Self.format("A1", .value(.between("5", "$B$1")))])
        == Self.rule(
          "type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"between\"", "5", "$B$1"))
    #expect(
      Self.written([Self.format("A1", .expression(formula: "AND($B1<>\"\",$C1=\"\")"))])
        == Self.rule(
          "type=\"expression\" dxfId=\"0\" priority=\"1\"", "AND($B1&lt;&gt;\"\",$C1=\"\")"))
    #expect(
      Self.written([Self.format("A1", .duplicateValues)])
        == Self.rule("type=\"duplicateValues\" dxfId=\"0\" priority=\"1\""))
    #expect(
      Self.written([Self.format("A1", .uniqueValues)])
        == Self.rule("type=\"uniqueValues\" dxfId=\"0\" priority=\"1\""))
    #expect(
      Self.written([Self.format("A1", .containsBlanks)])
        == Self.rule("type=\"containsBlanks\" dxfId=\"0\" priority=\"1\"", "LEN(TRIM(A1))=0"))
    #expect(
      Self.written([Self.format("A1", .containsNoBlanks)])
        == Self.rule(
          "type=\"notContainsBlanks\" dxfId=\"0\" priority=\"1\"", "LEN(TRIM(A1))&gt;0"))
  }

  @Test func `ranks formats by their order, and lets neighbours share an element`() {
    var first = Self.format("B2:B9", .duplicateValues)
    first.stopsIfTrue = true
    let formats = [
      first, Self.format("B2:B9", .containsBlanks, Self.yellow),
      Self.format("C2:C9", .duplicateValues),
    ]
    #expect(
      Self.written(formats) == """
        <conditionalFormatting sqref="B2:B9">\
        <cfRule type="duplicateValues" dxfId="0" priority="1" stopIfTrue="1"/>\
        <cfRule type="containsBlanks" dxfId="1" priority="2"><formula>LEN(TRIM(B2))=0</formula>\
        </cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C9">\
        <cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>
        """)
  }

  // MARK: Differential styles

  /// The `dxfs` element of a workbook with such formats.
  private static func styles(_ styles: [DifferentialStyle]) throws -> String {
    let sheets = styles.map { style in
      sheet { $0.conditionalFormats = [format("A1", .duplicateValues, style)] }
    }
    let part = StylesPart([.standard], differential: DifferentialStyles(of: sheets))
    let xml = try body(of: part.xml())
    let start = try #require(xml.firstRange(of: "<dxfs"))
    let end = try #require(xml.firstRange(of: "<tableStyles"))
    return String(xml[start.lowerBound..<end.lowerBound])
  }

  @Test func `writes each look once for all sheets`() throws {
    #expect(
      try Self.styles([Self.red, Self.yellow, Self.red]) == """
        <dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font>\
        <fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>\
        <dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>
        """)
  }

  @Test func `writes fonts, fills and borders in the order of the schema`() throws {
    var style = DifferentialStyle(color: "ff0000", fill: "ffffff")
    style.isBold = true
    style.isItalic = false
    style.isStruck = true
    style.border = "00b050"
    #expect(
      try Self.styles([style]) == """
        <dxfs count="1"><dxf><font><b/><i val="0"/><strike/><color rgb="FFFF0000"/></font>\
        <fill><patternFill><bgColor rgb="FFFFFFFF"/></patternFill></fill>\
        <border><left style="thin"><color rgb="FF00B050"/></left>\
        <right style="thin"><color rgb="FF00B050"/></right>\
        <top style="thin"><color rgb="FF00B050"/></top>\
        <bottom style="thin"><color rgb="FF00B050"/></bottom></border></dxf></dxfs>
        """)
  }

  // MARK: What is refused

  private static func failure(_ format: ConditionalFormat) -> WorkbookWritingError? {
    let sheet = sheet { $0.conditionalFormats = [format] }
    return #expect(throws: WorkbookWritingError.self) { try ConditionalFormatRules.check(sheet) }
  }

  @Test func `refuses formats of no cell, without a formula, or of no colour`() {
    let nowhere = ConditionalFormat(ranges: [], condition: .duplicateValues, style: Self.red)
    #expect(Self.failure(nowhere) == refusal(.noRange))
    #expect(
      Self.failure(Self.format("B2", .expression(formula: ""))) == refusal(.emptyFormula, "B2"))
    #expect(
      Self.failure(Self.format("B2", .value(.between("1", "=2"))))
        == refusal(.formulaWithEqualsSign, "B2"))
    for style in [DifferentialStyle(fill: "red"), DifferentialStyle(color: "12345", fill: nil)] {
      #expect(
        Self.failure(Self.format("B2", .duplicateValues, style)) == refusal(.invalidColor, "B2"))
    }
  }
}
