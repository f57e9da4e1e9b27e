import Spreadsheet
import Testing
import XLSX

struct StylesPartTests {
  private static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = CellStyle()
    change(&style)
    return style
  }

  /// What stands between two tags of the part for these styles behind the default one.
  private static func element(_ name: String, for styles: [CellStyle]) throws -> String {
    let xml = try body(of: StylesPart([.standard] + styles).xml())
    let start = try #require(xml.firstRange(of: "<\(name) "))
    let end = try #require(xml.firstRange(of: "</\(name)>"))
    return String(xml[start.lowerBound..<end.upperBound])
  }

  @Test func `writes the default style alone`() throws {
    #expect(
      try body(of: StylesPart([.standard]).xml()) == """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
        <border><left style="thin"><color indexed="64"/></left>\
        <right style="thin"><color indexed="64"/></right>\
        <top style="thin"><color indexed="64"/></top>\
        <bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        </cellStyleXfs>\
        <cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        <dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium9" \
        defaultPivotStyle="PivotStyleLight16"/></styleSheet>
        """)
  }

  @Test func `writes each font and fill once`() throws {
    let styles = [
      Self.style { $0.font.isBold = true },
      Self.style {
        $0.font.isBold = true
        $0.fill = "ddebf7"
      },
      Self.style { $0.fill = "ddebf7" },
      Self.style {
        $0.font = Font()
        $0.font.name = "Times New Roman"
        $0.font.size = 13.5
        $0.font.isItalic = true
        $0.font.isStruck = true
        $0.font.isUnderlined = true
        $0.font.color = "c00000"
      },
    ]
    #expect(
      try Self.element("fonts", for: styles) == """
        <fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/></font>\
        <font><i/><strike/><u/><sz val="13.5"/><color rgb="FFC00000"/>\
        <name val="Times New Roman"/></font></fonts>
        """)
    #expect(
      try Self.element("fills", for: styles) == """
        <fills count="3"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/>\
        </patternFill></fill></fills>
        """)
    #expect(
      try Self.element("cellXfs", for: styles) == """
        <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
        <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" \
        applyFill="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" \
        applyFill="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" \
        applyFont="1"/></cellXfs>
        """)
  }

  @Test func `writes borders, alignment, protection and the quote prefix`() throws {
    let styles = [
      Self.style {
        $0.hasBorder = true
        $0.alignment.horizontal = .center
        $0.alignment.vertical = .top
        $0.alignment.wrapsText = true
      },
      Self.style {
        $0.isLocked = false
        $0.alignment.horizontal = .right
        $0.alignment.indent = 2
      },
      Self.style { $0.isLocked = false },
      Self.style { $0.hasQuotePrefix = true },
    ]
    #expect(
      try Self.element("cellXfs", for: styles) == """
        <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" \
        applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" \
        applyProtection="1"><alignment horizontal="right" indent="2"/>\
        <protection locked="0"/></xf>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">\
        <protection locked="0"/></xf>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>
        """)
  }

  @Test func `hides formulas as Excel does`() throws {
    let styles = [
      Self.style { $0.hidesFormula = true },
      Self.style {
        $0.isLocked = false
        $0.hidesFormula = true
      },
    ]
    #expect(
      try Self.element("cellXfs", for: styles).contains(
        """
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">\
        <protection hidden="1"/></xf>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">\
        <protection locked="0" hidden="1"/></xf>
        """))
  }

  @Test func `numbers the formats that have no number of their own from 164`() throws {
    let codes = ["#,##0", "dd/mm/yyyy", "@", "\"ngày\" dd", "dd/mm/yyyy", "h:mm"]
    let styles = codes.enumerated().map { index, code in
      Self.style {
        $0.numberFormat = NumberFormat(code: code, kind: .number)
        $0.hasBorder = index == 4
      }
    }
    #expect(
      try Self.element("numFmts", for: styles) == """
        <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
        <numFmt numFmtId="165" formatCode="&quot;ngày&quot; dd"/></numFmts>
        """)
    let formats = try Self.element("cellXfs", for: styles).split(separator: "<xf numFmtId=\"")
    #expect(
      formats.dropFirst().map { $0.prefix { $0 != "\"" } }
        == ["0", "3", "164", "49", "165", "164", "20"])
  }

  @Test(arguments: [
    style { $0.fill = "red" }, style { $0.fill = "12345G" }, style { $0.font.color = "FFDDEBF7" },
    style { $0.font.size = 0 }, style { $0.font.size = .nan }, style { $0.font.name = "" },
    style { $0.font.name = String(repeating: "x", count: 32) },
    style { $0.alignment.indent = -1 }, style { $0.alignment.indent = 251 },
    style { $0.numberFormat = NumberFormat(code: "", kind: .general) },
    style {
      $0.numberFormat = NumberFormat(code: String(repeating: "0", count: 256), kind: .number)
    },
    style { $0.numberFormat = NumberFormat(code: "0\"đ", kind: .number) },
  ])
  func `refuses a style that no file can hold`(style: CellStyle) {
    #expect(throws: WorkbookWritingError(.invalidStyle(1))) {
      try StyleRules.check([.standard, style])
    }
  }

  @Test(arguments: [
    "\"ngày", "0\"\"\"", "[Red", "[$-42A", "0]", "[Red]]0", "0\\", "0_", "0*", "\"\\\" \"",
  ])
  func `refuses number formats that break off`(code: String) {
    #expect(!NumberFormatRules.isValid(code))
  }

  @Test(arguments: [
    "[$-42A]\"ngày\" dd/mm/yyyy;@", "[Red][>=100]0", "\"[\"0\"]\"", "\\\"0", "\\[0",
    "_(* #,##0_);_(@_)",
    "[$\"]0", "0*]", "\"\\\"",
  ])
  func `takes number formats whose quotes and brackets have both ends`(code: String) {
    #expect(NumberFormatRules.isValid(code))
  }

  @Test func `refuses more number formats than every Excel keeps`() throws {
    let own = (1...200).map { count in
      Self.style { $0.numberFormat = NumberFormat(code: "\"\(count)\"0", kind: .number) }
    }
    let known = Self.style { $0.numberFormat = .integer }
    try StyleRules.check(own + [known])
    let next = Self.style { $0.numberFormat = .day }
    #expect(throws: WorkbookWritingError(.tooManyNumberFormats)) {
      try StyleRules.check(own + [next])
    }
  }

  @Test func `refuses more styles than Excel reads`() {
    #expect(throws: WorkbookWritingError(.tooManyStyles)) {
      try StyleRules.check([CellStyle](repeating: .standard, count: 65_491))
    }
  }
}
