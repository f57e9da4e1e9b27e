import Spreadsheet
import Testing
import XLSX

/// The order and the spelling are those of Excel 2007's own bar charts.
struct ChartPartTests {
  private static func column<Value>(_ column: Int, _ values: [Value]) -> BarChart.Cells<Value> {
    BarChart.Cells(
      sheet: "TỔNG HỢP", range: CellRange(rows: 2...values.count + 1, columns: column...column),
      values: values)
  }

  private static func chart(_ change: (inout BarChart) -> Void = { _ in }) -> BarChart {
    var chart = BarChart(
      anchor: .range(CellRange(rows: 1...20, columns: 1...8)),
      categories: column(1, ["BV A & B", "TTYT"]),
      series: [BarChart.Series(name: "Cá nhân", values: column(2, [12, 4.5]), color: "4f81bd")])
    change(&chart)
    return chart
  }

  /// What stands between a tag and its end.
  private static func element(_ name: String, of chart: BarChart) throws -> String {
    let xml = try body(of: ChartPart(chart, number: 3).xml())
    let start = try #require(xml.firstRange(of: "<c:\(name)>"))
    let end = try #require(xml.firstRange(of: "</c:\(name)>"))
    return String(xml[start.upperBound..<end.lowerBound])
  }

  @Test func `writes a plain column chart`() throws {
    #expect(
      try body(of: ChartPart(Self.chart(), number: 3).xml()) == """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
        <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
        <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>Cá nhân</c:v></c:tx>\
        <c:spPr><a:solidFill><a:srgbClr val="4F81BD"/></a:solidFill></c:spPr>\
        <c:invertIfNegative val="0"/>\
        <c:cat><c:strRef><c:f>'TỔNG HỢP'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>\
        <c:pt idx="0"><c:v>BV A &amp; B</c:v></c:pt><c:pt idx="1"><c:v>TTYT</c:v></c:pt>\
        </c:strCache></c:strRef></c:cat>\
        <c:val><c:numRef><c:f>'TỔNG HỢP'!$B$2:$B$3</c:f><c:numCache>\
        <c:formatCode>General</c:formatCode><c:ptCount val="2"/>\
        <c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>4.5</c:v></c:pt>\
        </c:numCache></c:numRef></c:val></c:ser>\
        <c:gapWidth val="150"/><c:axId val="3001"/><c:axId val="3002"/></c:barChart>\
        <c:catAx><c:axId val="3001"/><c:scaling><c:orientation val="minMax"/></c:scaling>\
        <c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="3002"/>\
        <c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>\
        <c:lblOffset val="100"/></c:catAx>\
        <c:valAx><c:axId val="3002"/><c:scaling><c:orientation val="minMax"/></c:scaling>\
        <c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/>\
        <c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="3001"/>\
        <c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>\
        <c:plotVisOnly val="1"/></c:chart>\
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="0">\
        <a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>\
        <c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" \
        header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>
        """)
  }

  @Test func `puts the first of horizontal bars at the top, and the values below`() throws {
    let chart = Self.chart { $0.direction = .horizontal }
    #expect(try Self.element("barChart", of: chart).hasPrefix("<c:barDir val=\"bar\"/>"))
    let categories = try Self.element("catAx", of: chart)
    #expect(categories.contains("<c:orientation val=\"maxMin\"/>"))
    #expect(categories.contains("<c:axPos val=\"l\"/>"))
    let values = try Self.element("valAx", of: chart)
    #expect(values.contains("<c:orientation val=\"minMax\"/>"))
    #expect(values.contains("<c:axPos val=\"b\"/>"))
    #expect(values.contains("<c:crosses val=\"max\"/>"))
  }

  @Test(arguments: [
    (BarChart.Grouping.stacked, "stacked"), (.percentStacked, "percentStacked"),
  ])
  func `stacks series on top of each other`(grouping: BarChart.Grouping, name: String) throws {
    let bars = try Self.element("barChart", of: Self.chart { $0.grouping = grouping })
    #expect(bars.contains("<c:grouping val=\"\(name)\"/>"))
    #expect(bars.contains("<c:gapWidth val=\"150\"/><c:overlap val=\"100\"/><c:axId"))
  }

  @Test func `writes titles, turned along an upright axis`() throws {
    let chart = Self.chart { chart in
      chart.title = "Đăng ký"
      chart.categoryTitle = "Đơn vị"
      chart.valueTitle = "Số người"
      chart.font.name = "Times New Roman"
      chart.font.size = 10
    }
    func title(_ text: String, _ size: Int, turn: String = "") -> String {
      let characters = "sz=\"\(size)\" b=\"1\"><a:latin typeface=\"Times New Roman\"/>"
      return """
        <c:title><c:tx><c:rich><a:bodyPr\(turn)/><a:lstStyle/><a:p>\
        <a:pPr><a:defRPr \(characters)</a:defRPr></a:pPr>\
        <a:r><a:rPr \(characters)</a:rPr><a:t>\(text)</a:t></a:r></a:p></c:rich></c:tx>\
        <c:layout/><c:overlay val="0"/></c:title>
        """
    }
    let turn = " rot=\"-5400000\" vert=\"horz\""
    #expect(
      try Self.element("chart", of: chart).hasPrefix(title("Đăng ký", 1_400) + "<c:plotArea>"))
    #expect(
      try Self.element("catAx", of: chart).contains(
        "<c:axPos val=\"b\"/>" + title("Đơn vị", 1_000) + "<c:majorTickMark"))
    #expect(
      try Self.element("valAx", of: chart).contains(
        "<c:majorGridlines/>" + title("Số người", 1_000, turn: turn) + "<c:numFmt"))
  }

  @Test func `writes labels, a legend and steps where asked`() throws {
    let chart = Self.chart { chart in
      chart.showsValues = true
      chart.legend = .bottom
      chart.valueStep = 5
      chart.gapWidth = 40
    }
    #expect(
      try Self.element("barChart", of: chart).contains(
        """
        </c:ser><c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
        <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
        <c:gapWidth val="40"/>
        """))
    #expect(
      try Self.element("legend", of: chart)
        == "<c:legendPos val=\"b\"/><c:layout/><c:overlay val=\"0\"/>")
    #expect(
      try Self.element("valAx", of: chart).hasSuffix(
        "<c:crossBetween val=\"between\"/><c:majorUnit val=\"5\"/>"))
  }
}
