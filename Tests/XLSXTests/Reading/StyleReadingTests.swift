import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct StyleReadingTests {
  private func styles(_ xml: String) throws -> [CellStyle] {
    try TestPackage(rows: "", styles: xml).reader().styles
  }

  @Test func `a format has its font, fill and number format`() throws {
    let styles = try styles(
      """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;ngày&quot; dd/mm/yyyy &amp; hh:mm"/>\
      </numFmts><fonts><font/><font><b/><i val="1"/><strike val="true"/><u val="double"/>\
      <sz val="13.5"/><color rgb="ffff00cc"/><name val=".VnTimeH"/><family val="1"/></font></fonts>\
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid">\
      <fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>\
      <cellStyleXfs><xf fontId="9"/></cellStyleXfs>\
      <cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" applyNumberFormat="0" applyFont="0"/>\
      </cellXfs>
      """)
    var expected = CellStyle()
    expected.font.name = ".VnTimeH"
    expected.font.size = 13.5
    expected.font.isBold = true
    expected.font.isItalic = true
    expected.font.isStruck = true
    expected.font.isUnderlined = true
    expected.font.color = "FF00CC"
    expected.fill = "FFFF00"
    expected.numberFormat = NumberFormat(
      code: #""ngày" dd/mm/yyyy & hh:mm"#, kind: .dateTime)
    #expect(styles == [.standard, expected])
  }

  @Test func `names and codes that are too long to be any mean nothing`() throws {
    func styles(longer count: Int) throws -> CellStyle? {
      try self.styles(
        """
        <numFmts><numFmt numFmtId="164" formatCode="\(String(repeating: "d", count: 1_024 + count))"/>\
        </numFmts><fonts><font><name val="\(String(repeating: "x", count: 1_024 + count))"/></font></fonts>\
        <cellXfs><xf numFmtId="164"/></cellXfs>
        """
      ).first
    }
    #expect(try styles(longer: 0)?.font.name.utf8.count == 1_024)
    #expect(try styles(longer: 0)?.numberFormat.kind == .date)
    #expect(try styles(longer: 1) == .standard)
  }

  @Test func `switched off, theme and pattern mean nothing`() throws {
    let styles = try styles(
      """
      <fonts><font><b val="0"/><i val="false"/><strike val="0"/><u val="none"/><sz val="-1"/>\
      <color theme="1"/></font></fonts>\
      <fills><fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill></fill>\
      </fills><cellXfs><xf/></cellXfs>
      """)
    #expect(styles == [.standard])
  }

  @Test(arguments: [
    (0, "General", NumberFormat.Kind.general), (1, "0", .number), (9, "0%", .number),
    (11, "0.00E+00", .number), (12, "# ?/?", .number), (14, "mm-dd-yy", .date),
    (17, "mmm-yy", .date), (18, "h:mm AM/PM", .time), (21, "h:mm:ss", .time),
    (22, "m/d/yy h:mm", .dateTime), (27, "yyyy-mm-dd", .date), (32, "h:mm:ss", .time),
    (36, "yyyy-mm-dd", .date), (44, "0.00", .number), (45, "mm:ss", .time),
    (46, "[h]:mm:ss", .elapsed), (47, "mmss.0", .time), (49, "@", .text),
    (50, "yyyy-mm-dd", .date), (58, "yyyy-mm-dd", .date),
  ])
  func `knows the formats that files do not describe`(
    id: Int, code: String, kind: NumberFormat.Kind
  ) throws {
    let styles = try styles("<cellXfs><xf numFmtId='\(id)'/></cellXfs>")
    #expect(styles.map(\.numberFormat) == [NumberFormat(code: code, kind: kind)])
  }

  @Test func `what is not there becomes the default and is told`() throws {
    let reader = try TestPackage(
      rows: "",
      styles: """
        <fonts><font><name val="Arial"/></font></fonts><fills><fill/></fills>\
        <cellXfs><xf fontId="7" fillId="-1" numFmtId="999"/></cellXfs>
        """
    ).reader()
    #expect(reader.styles == [.standard])
    #expect(reader.diagnostics == [Diagnostic(.incompleteStyle, part: "xl/styles.xml")])
  }

  @Test(arguments: ["2", "-1", "x", "99999999999999999999"])
  func `a cell with an unknown style has the default one`(style: String) throws {
    let contents = try TestPackage(
      rows: "<row><c s='\(style)'><v>1</v></c><c s='1'><v>2</v></c></row>",
      styles: "<cellXfs><xf/><xf/></cellXfs>"
    ).contents()
    #expect(contents.cells == [#"A1 number 1 "1""#, #"B1 number 2 "2" s=1"#])
    #expect(contents.diagnostics == ["A1 unknownStyle"])
  }

  @Test func `a workbook without styles has the default one`() throws {
    let package = TestPackage(rows: "<row><c s='3'><v>1</v></c></row>")
    #expect(try package.reader().styles == [.standard])
    #expect(try package.reader().fonts == [])
    #expect(try package.contents() == SheetContents(cells: [#"A1 number 1 "1""#], rows: [1]))
  }

  @Test(arguments: [("1", DateSystem.from1904), ("true", .from1904), ("0", .from1900)])
  func `days are counted as the workbook says`(value: String, system: DateSystem) throws {
    var package = TestPackage(rows: "")
    package["xl/workbook.xml"] = TestPackage.workbook(
      "", before: "<workbookPr date1904='\(value)'/>")
    #expect(try package.reader().dateSystem == system)
  }
}
