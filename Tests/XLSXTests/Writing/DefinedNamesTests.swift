import Spreadsheet
import Testing
import XLSX

/// The expected XML is what Excel 2007 wrote for the same filters, print areas and repeated rows.
struct DefinedNamesTests {
  private static func sheet(_ name: String, _ change: (inout Worksheet) -> Void = { _ in })
    -> Worksheet
  {
    var sheet = Worksheet(name: name) { _ in }
    change(&sheet)
    return sheet
  }

  /// The `definedNames` element of a workbook.
  private static func names(of sheets: [Worksheet]) throws -> String {
    let xml = try body(of: WorkbookPart.xml(of: sheets))
    guard let start = xml.firstRange(of: "<definedNames>"),
      let end = xml.firstRange(of: "</definedNames>")
    else { return "" }
    return String(xml[start.upperBound..<end.lowerBound])
  }

  @Test func `writes the hidden name of a filter as Excel does`() throws {
    let sheet = Self.sheet("Sheet1") { $0.autoFilter = CellRange("A1:D51") }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
        + "Sheet1!$A$1:$D$51</definedName>")
  }

  @Test func `writes repeated rows as Excel does`() throws {
    let sheet = Self.sheet("Sheet1") { $0.print.repeatedRows = 1...1 }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Sheet1!$1:$1</definedName>")
  }

  @Test(arguments: [("A1", "$A$1"), ("A1:E6", "$A$1:$E$6")])
  func `writes a print area as Excel does`(range: String, expected: String) throws {
    let sheet = Self.sheet("Sheet1") { $0.print.area = CellRange(range) }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Sheet1!\(expected)"
        + "</definedName>")
  }

  @Test func `orders names by name and sheet, and quotes the sheets`() throws {
    let first = Self.sheet("Đơn vị 'A' & B") {
      $0.print.repeatedRows = 5...6
      $0.autoFilter = CellRange("B2:C9")
    }
    let second = Self.sheet("PHỤ LỤC 02") {
      $0.print.repeatedRows = 4...4
      $0.print.area = CellRange("A1:E125")
      $0.autoFilter = CellRange("A4:E4")
    }
    #expect(
      DefinedNames.of([first, Self.sheet("trống"), second]) == [
        DefinedName(
          name: "_xlnm._FilterDatabase", formula: "'Đơn vị ''A'' & B'!$B$2:$C$9", sheetIndex: 0,
          isHidden: true),
        DefinedName(
          name: "_xlnm._FilterDatabase", formula: "'PHỤ LỤC 02'!$A$4:$E$4", sheetIndex: 2,
          isHidden: true),
        DefinedName(
          name: "_xlnm.Print_Area", formula: "'PHỤ LỤC 02'!$A$1:$E$125", sheetIndex: 2),
        DefinedName(
          name: "_xlnm.Print_Titles", formula: "'Đơn vị ''A'' & B'!$5:$6", sheetIndex: 0),
        DefinedName(name: "_xlnm.Print_Titles", formula: "'PHỤ LỤC 02'!$4:$4", sheetIndex: 2),
      ])
  }

  @Test func `lists the sheets with the names as typed`() throws {
    let xml = try body(of: WorkbookPart.xml(of: [Self.sheet("_x0041_ \"&\""), Self.sheet("b")]))
    #expect(
      xml == """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <workbookPr/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" \
        windowHeight="9660"/></bookViews><sheets>\
        <sheet name="_x0041_ &quot;&amp;&quot;" sheetId="1" r:id="rId1"/>\
        <sheet name="b" sheetId="2" r:id="rId2"/></sheets>\
        <calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>
        """)
  }
}
