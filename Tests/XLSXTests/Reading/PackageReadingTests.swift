import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct PackageReadingTests {
  /// A workbook with all parts, whose only cell is a shared string in a style of its own.
  private func package() -> TestPackage {
    TestPackage(
      rows: "<row><c t='s' s='1'><v>0</v></c></row>", strings: "<si><t>a</t></si>",
      styles: "<cellXfs><xf/><xf numFmtId='49'/></cellXfs>")
  }

  private let cells = [#"A1 text "a" s=1"#]

  @Test func `parts lie where relationships lead, whatever their names`() throws {
    var package = package()
    package.rename("xl/workbook.xml", to: "files/book.data")
    package.rename("xl/_rels/workbook.xml.rels", to: "files/_rels/book.data.rels")
    package.rename("xl/worksheets/sheet1.xml", to: "sheet one.xml")
    package.rename("xl/sharedStrings.xml", to: "files/a/b/words.xml")
    package.rename("xl/styles.xml", to: "files/Looks.XML")
    package["_rels/.rels"] = TestPackage.relationships([
      ("a", "officeDocument", "./x/../files/book.data")
    ])
    package["files/_rels/book.data.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "/sheet%20one.xml"), ("rId2", "styles", "looks.xml#top"),
      ("rId3", "sharedStrings", #"a\b\words.xml"#),
    ])
    #expect(try package.cells() == cells)
    #expect(try package.reader().diagnostics == [])
  }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", #"\xl\worksheets\sheet1.xml"#, "../xl/WORKSHEETS/sheet1.xml",
  ])
  func `targets may be absolute, relative or in another case`(target: String) throws {
    var package = package()
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", target), ("2", "styles", "styles.xml"),
      ("3", "sharedStrings", "sharedStrings.xml"),
    ])
    #expect(try package.cells() == cells)
  }

  @Test func `a name in the archive may be percent-encoded`() throws {
    var package = package()
    package.rename("xl/worksheets/sheet1.xml", to: "xl/worksheets/t%E1%BA%ADp.xml")
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/t%E1%BA%ADp.xml")
    ])
    #expect(try package.cells() == cells)
  }

  @Test func `without relationships parts are looked for at their usual places`() throws {
    var package = package()
    package["_rels/.rels"] = nil
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml")
    ])
    #expect(try package.cells() == cells)
    #expect(
      try package.reader().diagnostics == [
        Diagnostic(.missingRelationship, part: "_rels/.rels"),
        Diagnostic(.missingRelationship, part: "xl/styles.xml"),
        Diagnostic(.missingRelationship, part: "xl/sharedStrings.xml"),
      ])
  }

  @Test func `a workbook that leads nowhere lists its sheets`() throws {
    var package = package()
    package["xl/_rels/workbook.xml.rels"] = nil
    let reader = try package.reader()
    #expect(reader.sheets.map(\.name) == ["Sheet1"])
    let error = #expect(throws: XLSXError.self) { try reader.contents() }
    #expect(error == XLSXError(.missingRelationship, sheet: "Sheet1"))
  }

  @Test func `one lost sheet does not cost the others`() throws {
    var package = package()
    package["xl/workbook.xml"] = TestPackage.workbook(
      """
      <sheet name="lost" sheetId="1" r:id="rId9"/><sheet name="gone" sheetId="2" r:id="rId4"/>\
      <sheet name="outside" sheetId="3" r:id="rId5"/><sheet name="idless" sheetId="4"/>\
      <sheet name="here" sheetId="5" r:id="rId1"/>
      """)
    package["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(TestPackage.package)">
      <Relationship Id="rId1" Type="\(TestPackage.office)/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId4" Type="\(TestPackage.office)/worksheet" Target="worksheets/sheet4.xml"/>
      <Relationship Id="rId5" Type="\(TestPackage.office)/worksheet" TargetMode="External"
        Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId6" Type="\(TestPackage.office)/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="rId7" Type="http://example.org/new/kind" Target="new.bin"/>
      </Relationships>
      """
    let reader = try package.reader()
    #expect(reader.sheets.map(\.name) == ["lost", "gone", "outside", "idless", "here"])
    #expect(try reader.contents(of: 4).cells == cells)
    let errors = (0..<4).map { index in
      #expect(throws: XLSXError.self) { try reader.contents(of: index) }
    }
    #expect(
      errors == [
        XLSXError(.missingRelationship, sheet: "lost"),
        XLSXError(.missingPart, part: "xl/worksheets/sheet4.xml", sheet: "gone"),
        XLSXError(.missingRelationship, sheet: "outside"),
        XLSXError(.missingRelationship, sheet: "idless"),
      ])
  }

  @Test func `of two relationships with one id the first counts`() throws {
    var package = package()
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId1", "worksheet", "nowhere.xml"),
      ("rId2", "styles", "styles.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"),
    ])
    #expect(try package.cells() == cells)
    #expect(
      try package.reader().diagnostics == [
        Diagnostic(.duplicateRelationship, part: "xl/_rels/workbook.xml.rels")
      ])
  }

  @Test func `strings and styles that are lost are told, and cost no number`() throws {
    var package = TestPackage(rows: "<row><c><v>1</v></c></row>")
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
      ("rId3", "sharedStrings", "strings.xml"),
    ])
    #expect(try package.cells() == [#"A1 number 1 "1""#])
    #expect(
      try package.reader().diagnostics == [
        Diagnostic(.missingPart, part: "xl/styles.xml"),
        Diagnostic(.missingPart, part: "xl/strings.xml"),
      ])
  }

  @Test func `a sheet whose strings are lost is not read without them`() throws {
    let package = TestPackage(rows: "<row><c><v>1</v></c><c t='s'><v>0</v></c></row>")
    let error = #expect(throws: XLSXError.self) { try package.contents() }
    #expect(error?.kind == .missingSharedStrings)
    #expect(error?.cell == CellReference(row: 1, column: 2))
  }

  @Test func `reads the strict variant`() throws {
    var package = TestPackage(rows: "")
    let strict = "http://purl.oclc.org/ooxml"
    package["_rels/.rels"] = """
      <Relationships xmlns="\(TestPackage.package)"><Relationship Id="a" Target="xl/workbook.xml"
      Type="\(strict)/officeDocument/relationships/officeDocument"/></Relationships>
      """
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(strict)/spreadsheetml/main" conformance="strict"><workbookPr date1904="true"/>
      <sheets><sheet xmlns:q="\(strict)/officeDocument/relationships" name="S" q:id="b"/></sheets>
      </workbook>
      """
    package["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(TestPackage.package)"><Relationship Id="b" Target="s.xml"
      Type="\(strict)/officeDocument/relationships/worksheet"/></Relationships>
      """
    package["xl/s.xml"] = """
      <worksheet xmlns="\(strict)/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d">
      <v>2022-03-31</v></c></row></sheetData></worksheet>
      """
    #expect(try package.cells() == [#"A1 date "2022-03-31""#])
    #expect(try package.reader().dateSystem == .from1904)
  }

  @Test func `sheets come in the order of their tabs with what is known of them`() throws {
    var package = package()
    package["xl/workbook.xml"] = TestPackage.workbook(
      """
      <sheet name="Tổng &amp; &lt;hợp&gt; &#x27;a&#39; " sheetId="3" r:id="rId1"/>\
      <sheet name="_x0041_" state="hidden" sheetId="1" r:id="rId2"/>\
      <sheet name="c" state="veryHidden" sheetId="2" r:id="rId3"/>\
      <sheet name="d" state="visible" sheetId="9" r:id="rId4"/>\
      <sheet name="C" state="new" sheetId="9" r:id="rId5"/>
      """)
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chart.xml"),
      ("rId3", "dialogsheet", "dialog.xml"), ("rId4", "worksheet", "worksheets/sheet1.xml"),
      ("rId5", "xlMacrosheet", "macro.xml"),
    ])
    let reader = try package.reader()
    #expect(
      reader.sheets.map(\.name) == ["Tổng & <hợp> 'a' ", "_x0041_", "c", "d", "C"])
    #expect(
      reader.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible, .visible])
    #expect(
      reader.sheets.map(\.kind) == [
        .worksheet, .chartsheet, .dialogsheet, .worksheet, .macrosheet,
      ])
    #expect(reader.hasMacros)
    #expect(reader.diagnostics.contains(Diagnostic(.duplicateSheetName, part: "xl/workbook.xml")))
    let error = #expect(throws: XLSXError.self) { try reader.contents(of: 1) }
    #expect(error == XLSXError(.notAWorksheet, part: "xl/chart.xml", sheet: "_x0041_"))
  }

  @Test(arguments: [-1, 1, Int.max, Int.min])
  func `a sheet that the workbook does not have is an error`(index: Int) throws {
    let error = #expect(throws: XLSXError.self) { try package().reader().contents(of: index) }
    #expect(error == XLSXError(.noSuchSheet(index)))
  }

  @Test func `macros and links to other files are told`() throws {
    var package = package()
    #expect(try !package.reader().hasMacros)
    #expect(try !package.reader().hasExternalLinks)
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId4", "vbaProject", "vbaProject.bin"),
      ("rId5", "externalLink", "externalLinks/externalLink1.xml"),
    ])
    #expect(try package.reader().hasMacros)
    #expect(try package.reader().hasExternalLinks)
  }

  @Test func `defined names have their formulas and sheets`() throws {
    var package = package()
    package["xl/workbook.xml"] = TestPackage.workbook(
      #"<sheet name="S" r:id="rId1"/>"#,
      after: """
        <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$D$5</definedName>\
        <definedName name="Đơn_vị" hidden="1">'A &amp; B'!$A$1</definedName></definedNames>
        """)
    #expect(
      try package.reader().definedNames == [
        DefinedName(name: "_xlnm.Print_Area", formula: "S!$A$1:$D$5", sheetIndex: 0),
        DefinedName(name: "Đơn_vị", formula: "'A & B'!$A$1", isHidden: true),
      ])
  }
}
