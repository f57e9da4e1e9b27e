import Spreadsheet
import TestSupport
import Testing
import XLSX

struct DrawingTests {
  private static let png = [UInt8]([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0])
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0]
  private static let cell = CellReference(row: 9, column: 5)
  private static let area = CellRange(rows: 9...22, columns: 5...12)

  private static let values = BarChart.Cells(
    sheet: "Sheet1", range: CellRange(rows: 1...2, columns: 2...2), values: [2.0, 4.5])

  private static func chart(_ anchor: DrawingAnchor) -> BarChart {
    BarChart(anchor: anchor, series: [BarChart.Series(name: "a", values: values)])
  }

  @Test func `hangs images on a cell in their own size, and charts over cells`() throws {
    var chart = Self.chart(.range(Self.area))
    chart.title = "Đăng ký & nộp"
    let sheet = sheet { sheet in
      sheet.images = [
        Image(
          bytes: Self.png, anchor: .cell(Self.cell, width: 10, height: 7.5),
          description: "con \"dấu\"")
      ]
      sheet.charts = [chart]
    }
    #expect(
      try body(of: DrawingPart.xml(of: sheet)) == """
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
        <xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff>\
        <xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
        <xdr:ext cx="360000" cy="270000"/><xdr:pic><xdr:nvPicPr>\
        <xdr:cNvPr id="2" name="Picture 1" descr="con &quot;dấu&quot;"/>\
        <xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>\
        <xdr:blipFill><a:blip \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>\
        <xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>\
        <xdr:clientData/></xdr:oneCellAnchor>\
        <xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff>\
        <xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
        <xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff>\
        <xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
        <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
        <xdr:cNvPr id="3" name="Chart 1" descr="Đăng ký &amp; nộp"/><xdr:cNvGraphicFramePr/>\
        </xdr:nvGraphicFramePr>\
        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
        <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>\
        <xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>
        """)
  }

  @Test func `stores equal images once, and numbers drawings and charts across the workbook`()
    throws
  {
    let anchor = DrawingAnchor.cell(Self.cell, width: 10, height: 10)
    let first = sheet { sheet in
      sheet.images = [
        Image(bytes: Self.png, anchor: anchor), Image(bytes: Self.jpeg, anchor: anchor),
      ]
      sheet.charts = [Self.chart(anchor)]
    }
    let second = sheet { sheet in
      sheet.images = [Image(bytes: Self.jpeg, anchor: anchor)]
      sheet.charts = [Self.chart(anchor), Self.chart(anchor)]
    }
    let parts = PackageParts(of: Workbook(sheets: [first, second], styles: StyleTable()))
    #expect(parts.images.map(\.name) == ["xl/media/image1.png", "xl/media/image2.jpeg"])
    #expect(parts.images.map(\.bytes) == [Self.png, Self.jpeg])
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    #expect(
      try body(of: parts.sheets[1].drawingRelationshipsPart()) == """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="\(office)/image" Target="../media/image2.jpeg"/>\
        <Relationship Id="rId2" Type="\(office)/chart" Target="../charts/chart2.xml"/>\
        <Relationship Id="rId3" Type="\(office)/chart" Target="../charts/chart3.xml"/>\
        </Relationships>
        """)
    let types = try body(of: parts.contentTypes())
    for piece in [
      "<Default Extension=\"png\" ContentType=\"image/png\"/>",
      "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>",
      "<Override PartName=\"/xl/drawings/drawing2.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>",
      "<Override PartName=\"/xl/charts/chart3.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>",
    ] {
      #expect(types.contains(piece))
    }
  }

  // MARK: What is refused

  private static func failure(_ change: (inout Worksheet) -> Void) -> WorkbookWritingError? {
    let sheet = sheet(change)
    let workbook = Workbook(sheets: [sheet], styles: StyleTable())
    return #expect(throws: WorkbookWritingError.self) {
      try DrawingRules.check(sheet, of: workbook)
    }
  }

  @Test(arguments: ["\u{0}", "a\u{7}", "\u{FFFF}"])
  func `refuses descriptions of images that XML cannot hold`(description: String) {
    let image = Image(bytes: Self.png, anchor: .range(Self.area), description: description)
    #expect(Self.failure { $0.images = [image] } == refusal(.unwritableCharacter, "E9"))
  }

  @Test func `refuses images that are no PNG or JPEG`() {
    let gif = Image(bytes: Array("GIF89a".utf8), anchor: .range(Self.area))
    #expect(Self.failure { $0.images = [gif] } == refusal(.unknownImageFormat, "E9"))
  }

  @Test(arguments: [0, -1, .nan, .infinity, 2_001])
  func `refuses sizes that no object has`(size: Double) {
    let wide = DrawingAnchor.cell(Self.cell, width: size, height: 10)
    let high = DrawingAnchor.cell(Self.cell, width: 10, height: size)
    #expect(
      Self.failure { $0.images = [Image(bytes: Self.png, anchor: wide)] }
        == refusal(.invalidDrawingSize, "E9"))
    #expect(Self.failure { $0.charts = [Self.chart(high)] } == refusal(.invalidDrawingSize, "E9"))
  }

  @Test func `refuses objects beyond the sheet`() {
    let beyond = DrawingAnchor.range(CellRange(rows: 5...1_048_577, columns: 2...3))
    #expect(Self.failure { $0.charts = [Self.chart(beyond)] } == refusal(.outsideSheet, "B5"))
  }

  @Test func `refuses charts that Excel does not open`() {
    let faults: [(WorkbookWritingError.ChartFault, (inout BarChart) -> Void)] = [
      (.seriesCount, { $0.series = [] }),
      (.gapWidth, { $0.gapWidth = 501 }),
      (.valueStep, { $0.valueStep = 0 }),
      (.font, { $0.font.size = 0 }),
      (.font, { $0.font.name = "Arial\u{7}" }),
      (.color, { $0.series[0].color = "red" }),
      (.unknownSheet, { $0.series[0].values.sheet = "Sheet2" }),
      (.range, { $0.series[0].values.range = CellRange(rows: 1...2, columns: 1...2) }),
      (.range, { $0.series[0].values.range = CellRange(rows: 0...1, columns: 1...1) }),
      (.values, { $0.series[0].values.values = [1] }),
      (.values, { $0.series[0].values.values = [1, .nan] }),
      (.text, { $0.title = "a\u{7}" }),
      (
        .values,
        {
          $0.categories = BarChart.Cells(
            sheet: "Sheet1", range: CellRange(rows: 1...3, columns: 1...1), values: ["a"])
        }
      ),
    ]
    for (fault, change) in faults {
      var chart = Self.chart(.range(Self.area))
      change(&chart)
      #expect(Self.failure { $0.charts = [chart] } == refusal(.invalidChart(fault), "E9"))
    }
  }
}
