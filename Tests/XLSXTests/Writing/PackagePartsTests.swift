import Spreadsheet
import Testing
import XLSX

struct PackagePartsTests {
  private static func parts(
    sheetCount: Int, hasCustomProperties: Bool, _ change: (inout Worksheet) -> Void = { _ in }
  ) -> PackageParts {
    let sheets = (0..<sheetCount).map { index in
      var sheet = Worksheet(name: "\(index)") { _ in }
      change(&sheet)
      return sheet
    }
    var workbook = Workbook(sheets: sheets, styles: StyleTable())
    if hasCustomProperties { workbook.properties.custom = [.init(name: "unit", value: "BV01")] }
    return PackageParts(of: workbook)
  }

  @Test func `gives every part its content type`() throws {
    let parts = Self.parts(sheetCount: 2, hasCustomProperties: true)
    #expect(
      try body(of: parts.contentTypes()) == """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        <Override PartName="/docProps/app.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
        <Override PartName="/docProps/custom.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>\
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/worksheets/sheet2.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
        </Types>
        """)
  }

  @Test func `leads from the package to the workbook and its properties`() throws {
    let parts = Self.parts(sheetCount: 1, hasCustomProperties: true)
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    #expect(
      try body(of: parts.rootRelationships()) == """
        <Relationships xmlns="\(package)">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
        <Relationship Id="rId2" Type="\(package)/metadata/core-properties" \
        Target="docProps/core.xml"/>\
        <Relationship Id="rId3" Type="\(office)/extended-properties" Target="docProps/app.xml"/>\
        <Relationship Id="rId4" Type="\(office)/custom-properties" Target="docProps/custom.xml"/>\
        </Relationships>
        """)
  }

  @Test func `leads from the workbook to sheets, styles and strings`() throws {
    let parts = Self.parts(sheetCount: 2, hasCustomProperties: false)
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    #expect(
      try body(of: parts.workbookRelationships()) == """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Type="\(office)/worksheet" Target="worksheets/sheet2.xml"/>\
        <Relationship Id="rId3" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId4" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
        </Relationships>
        """)
  }

  @Test func `names no custom properties where there are none`() throws {
    let parts = Self.parts(sheetCount: 1, hasCustomProperties: false)
    #expect(try !body(of: parts.contentTypes()).contains("custom"))
    #expect(try !body(of: parts.rootRelationships()).contains("custom"))
  }

  @Test func `gives comments and their drawings content types, numbered across the workbook`()
    throws
  {
    let parts = Self.parts(sheetCount: 2, hasCustomProperties: false) { sheet in
      sheet.comments = [CellComment(cell: CellReference(row: 1, column: 1), text: "x")]
    }
    let xml = try body(of: parts.contentTypes())
    #expect(
      xml.contains(
        """
        <Default Extension="vml" \
        ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>
        """))
    for number in 1...2 {
      #expect(
        xml.contains(
          """
          <Override PartName="/xl/comments\(number).xml" ContentType=\
          "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>
          """))
    }
  }
}
