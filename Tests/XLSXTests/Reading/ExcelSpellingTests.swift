import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

/// A workbook with all the parts and attributes that Excel 2007 writes, in its order and spelling.
struct ExcelSpellingTests {
  private let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\r\n"
  private let schemas = "http://schemas.openxmlformats.org"

  private func package() -> TestPackage {
    var package = TestPackage(sheet: sheet)
    package["[Content_Types].xml"] =
      declaration + #"<Types xmlns="\#(schemas)/package/2006/content-types"/>"#
    package["_rels/.rels"] = relationships([
      ("rId3", "officeDocument/2006/relationships/extended-properties", "docProps/app.xml"),
      ("rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId1", "officeDocument/2006/relationships/officeDocument", "xl/workbook.xml"),
      ("rId4", "officeDocument/2006/relationships/custom-properties", "docProps/custom.xml"),
    ])
    package["xl/workbook.xml"] = workbook
    package["xl/_rels/workbook.xml.rels"] = relationships([
      ("rId3", "officeDocument/2006/relationships/styles", "styles.xml"),
      ("rId2", "officeDocument/2006/relationships/theme", "theme/theme1.xml"),
      ("rId1", "officeDocument/2006/relationships/worksheet", "worksheets/sheet1.xml"),
      ("rId5", "officeDocument/2006/relationships/calcChain", "calcChain.xml"),
      ("rId4", "officeDocument/2006/relationships/sharedStrings", "sharedStrings.xml"),
    ])
    package["xl/styles.xml"] = styles
    package["xl/sharedStrings.xml"] = strings
    package["docProps/core.xml"] = DocumentPropertiesReadingTests.core
    package["docProps/custom.xml"] = DocumentPropertiesReadingTests.custom
    return package
  }

  private func relationships(_ items: [(id: String, type: String, target: String)]) -> String {
    let list = items.map {
      #"<Relationship Id="\#($0.id)" Type="\#(schemas)/\#($0.type)" Target="\#($0.target)"/>"#
    }
    return declaration
      + #"<Relationships xmlns="\#(TestPackage.package)">\#(list.joined())</Relationships>"#
  }

  private var workbook: String {
    declaration + """
      <workbook xmlns="\(TestPackage.main)" xmlns:r="\(TestPackage.office)"><fileVersion appName="xl" \
      lastEdited="4" lowestEdited="4" rupBuild="4505"/><workbookPr defaultThemeVersion="124226"/>\
      <bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/>\
      </bookViews><sheets><sheet name="5&amp;4" sheetId="1" r:id="rId1"/></sheets><definedNames>\
      <definedName name="_xlnm.Print_Titles" localSheetId="0">'5&amp;4'!$1:$1</definedName>\
      </definedNames><calcPr calcId="124519"/></workbook>
      """
  }

  private var sheet: String {
    declaration + """
      <worksheet xmlns="\(TestPackage.main)" xmlns:r="\(TestPackage.office)"><dimension ref="A1:C4"/>\
      <sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>\
      <sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="9.140625" hidden="1" \
      customWidth="1"/></cols><sheetData><row r="1" spans="1:3" ht="30" customHeight="1">\
      <c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" t="s"><v>1</v></c></row>\
      <row r="2" spans="1:3"><c r="A2" t="str"><f>"&amp;" &amp; "&lt;"</f><v>&amp;&lt;</v></c>\
      <c r="B2"><f t="array" ref="B2:B3">SUM(A1:A1*A2:A2)</f><v>0</v></c>\
      <c r="C2" s="2"><v>44651</v></c></row><row r="4" spans="1:3" hidden="1"><c r="A4" t="s">\
      <v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>\
      <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
      </worksheet>
      """
  }

  private var strings: String {
    declaration + """
      <sst xmlns="\(TestPackage.main)" count="3" uniqueCount="3"><si><t>Họ và tên</t></si>\
      <si><r><t xml:space="preserve">Khoa </t></r><r><rPr><b/><sz val="11"/><color theme="1"/>\
      <rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>Dược</t></r></si>\
      <si><t>_x0007_</t></si></sst>
      """
  }

  private var styles: String {
    let font = #"<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/>"#
    return declaration + """
      <styleSheet xmlns="\(TestPackage.main)"><fonts count="2"><font>\(font)<scheme val="minor"/></font>\
      <font><b/>\(font)<scheme val="minor"/></font></fonts><fills count="2"><fill>\
      <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
      <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      <dxfs count="0"/></styleSheet>
      """
  }

  @Test func `reads the sheet`() throws {
    #expect(
      try package().contents()
        == SheetContents(
          cells: [
            #"A1 text "Họ và tên" s=1"#, #"C1 text "Khoa Dược" {- Khoa } {1 Dược}"#,
            #"A2 text "&<" ="&" & "<""#, #"B2 number 0 "0" =SUM(A1:A1*A2:A2)"#,
            #"C2 number 44651 "44651" s=2"#, "A4 text \"\u{7}\"",
          ], rows: [1, 2, 4], hiddenRows: [4], merges: ["A1:B1"], hiddenColumns: [2...2],
          fonts: ["Calibri", "Calibri"]))
  }

  @Test func `reads what belongs to the workbook`() throws {
    let reader = try package().reader()
    #expect(reader.sheets.map(\.name) == ["5&4"])
    #expect(reader.styles.map(\.font.isBold) == [false, true, false])
    #expect(reader.styles.map(\.numberFormat.kind) == [.general, .general, .date])
    #expect(reader.dateSystem.day(serial: 44651) == CalendarDate(year: 2022, month: 3, day: 31))
    #expect(reader.properties == DocumentPropertiesReadingTests.expected)
    #expect(
      reader.definedNames == [
        DefinedName(name: "_xlnm.Print_Titles", formula: "'5&4'!$1:$1", sheetIndex: 0)
      ])
    #expect(reader.diagnostics == [])
  }
}
