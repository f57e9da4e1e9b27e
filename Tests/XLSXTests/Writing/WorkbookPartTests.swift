import Spreadsheet
import Testing
import XLSX

struct WorkbookPartTests {
  private static func xml(
    _ sheets: [(name: String, visibility: SheetVisibility)], protectsStructure: Bool = false
  ) throws -> String {
    let sheets = sheets.map { name, visibility in
      var sheet = Worksheet(name: name) { _ in }
      sheet.visibility = visibility
      return sheet
    }
    var workbook = Workbook(sheets: sheets, styles: StyleTable())
    workbook.protectsStructure = protectsStructure
    return try body(of: WorkbookPart.xml(of: workbook))
  }

  @Test func `lists the sheets with the names as typed`() throws {
    #expect(
      try Self.xml([("_x0041_ \"&\"", .visible), ("b", .visible)]) == """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <workbookPr/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" \
        windowHeight="9660"/></bookViews><sheets>\
        <sheet name="_x0041_ &quot;&amp;&quot;" sheetId="1" r:id="rId1"/>\
        <sheet name="b" sheetId="2" r:id="rId2"/></sheets>\
        <calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>
        """)
  }

  @Test func `hides sheets and puts the first visible one in front`() throws {
    let xml = try Self.xml([("a", .hidden), ("b", .veryHidden), ("c", .visible)])
    #expect(xml.contains("windowHeight=\"9660\" firstSheet=\"2\" activeTab=\"2\"/>"))
    #expect(
      xml.contains(
        """
        <sheet name="a" sheetId="1" state="hidden" r:id="rId1"/>\
        <sheet name="b" sheetId="2" state="veryHidden" r:id="rId2"/>\
        <sheet name="c" sheetId="3" r:id="rId3"/>
        """))
  }

  @Test func `protects the structure without a password`() throws {
    let xml = try Self.xml([("a", .visible)], protectsStructure: true)
    #expect(xml.contains("<workbookPr/><workbookProtection lockStructure=\"1\"/><bookViews>"))
  }
}
