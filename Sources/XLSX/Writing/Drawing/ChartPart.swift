package import Spreadsheet

/// `xl/charts/chartN.xml` (ECMA-376 part 1, 21.2.2.27), as Excel 2007 reads and spells it.
///
/// ```
///   <c:chart> title plotArea[ barChart[ ser … ] catAx valAx ] legend </c:chart>   texts   print settings
/// ```
/// What Excel 2007 leaves out because it is its default, and later readers take otherwise, is written.
package struct ChartPart {
  private let chart: BarChart
  private let categoryAxis: Int
  private let valueAxis: Int

  /// The part of the chart with this number.
  package init(_ chart: BarChart, number: Int) {
    self.chart = chart
    categoryAxis = 1000 * number + 1
    valueAxis = 1000 * number + 2
  }

  /// The whole part.
  package func xml() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
    xml.append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.append("<c:roundedCorners val=\"0\"/><c:chart>")
    appendTitle(to: &xml)
    xml.append("<c:plotArea><c:layout/>")
    appendBars(to: &xml)
    appendCategoryAxis(to: &xml)
    appendValueAxis(to: &xml)
    xml.append("</c:plotArea>")
    appendLegend(to: &xml)
    xml.append("<c:plotVisOnly val=\"1\"/></c:chart>")
    if !chart.hasFrame { xml.append("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>") }
    appendFont(to: &xml)
    xml.append("<c:printSettings><c:headerFooter/><c:pageMargins b=\"0.75\" l=\"0.7\" r=\"0.7\"")
    xml.append(" t=\"0.75\" header=\"0.3\" footer=\"0.3\"/><c:pageSetup/></c:printSettings>")
    xml.append("</c:chartSpace>")
    return xml
  }

  // MARK: Texts

  /// Adds the title of the chart; without one a reader would take the name of a single series.
  private func appendTitle(to xml: inout XMLBuffer) {
    guard let title = chart.title else {
      return xml.append("<c:autoTitleDeleted val=\"1\"/>")
    }
    appendTitle(title, size: chart.font.size * 1.4, to: &xml)
  }

  /// Adds a title, turned where it stands along an upright axis.
  private func appendTitle(
    _ title: String, size: Double, isTurned: Bool = false, to xml: inout XMLBuffer
  ) {
    xml.append("<c:title><c:tx><c:rich>")
    xml.append(isTurned ? "<a:bodyPr rot=\"-5400000\" vert=\"horz\"/>" : "<a:bodyPr/>")
    xml.append("<a:lstStyle/><a:p><a:pPr>")
    appendCharacters(as: "a:defRPr", size: size, isBold: true, to: &xml)
    xml.append("</a:pPr><a:r>")
    appendCharacters(as: "a:rPr", size: size, isBold: true, to: &xml)
    xml.append("<a:t>")
    xml.append(title, as: .literal)
    xml.append("</a:t></a:r></a:p></c:rich></c:tx><c:layout/><c:overlay val=\"0\"/></c:title>")
  }

  /// Sizes are hundredths of a point.
  private func appendCharacters(
    as element: StaticString, size: Double, isBold: Bool, to xml: inout XMLBuffer
  ) {
    xml.append("<")
    xml.append(element)
    xml.attribute("sz", Int((size * 100).rounded()))
    xml.attribute("b", isBold ? 1 : 0)
    xml.append("><a:latin")
    xml.attribute("typeface", literal: chart.font.name)
    xml.append("/></")
    xml.append(element)
    xml.append(">")
  }

  private func appendFont(to xml: inout XMLBuffer) {
    xml.append("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>")
    appendCharacters(as: "a:defRPr", size: chart.font.size, isBold: false, to: &xml)
    xml.append("</a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>")
  }

  private func appendLegend(to xml: inout XMLBuffer) {
    guard let legend = chart.legend else { return }
    xml.append("<c:legend>")
    switch legend {
    case .right: xml.append("<c:legendPos val=\"r\"/>")
    case .top: xml.append("<c:legendPos val=\"t\"/>")
    case .bottom: xml.append("<c:legendPos val=\"b\"/>")
    }
    xml.append("<c:layout/><c:overlay val=\"0\"/></c:legend>")
  }

  // MARK: Bars

  private func appendBars(to xml: inout XMLBuffer) {
    xml.append("<c:barChart>")
    xml.append(isHorizontal ? "<c:barDir val=\"bar\"/>" : "<c:barDir val=\"col\"/>")
    appendValue(chart.grouping.rawValue, of: "c:grouping", to: &xml)
    xml.append("<c:varyColors val=\"0\"/>")
    for (index, series) in chart.series.enumerated() { append(series, index, to: &xml) }
    if chart.showsValues { appendLabels(to: &xml) }
    appendValue(String(chart.gapWidth), of: "c:gapWidth", to: &xml)
    if chart.grouping != .clustered { xml.append("<c:overlap val=\"100\"/>") }
    appendValue(String(categoryAxis), of: "c:axId", to: &xml)
    appendValue(String(valueAxis), of: "c:axId", to: &xml)
    xml.append("</c:barChart>")
  }

  private func append(_ series: BarChart.Series, _ index: Int, to xml: inout XMLBuffer) {
    xml.append("<c:ser>")
    appendValue(String(index), of: "c:idx", to: &xml)
    appendValue(String(index), of: "c:order", to: &xml)
    xml.append("<c:tx><c:v>")
    xml.append(series.name, as: .literal)
    xml.append("</c:v></c:tx>")
    if let color = series.color {
      xml.append("<c:spPr><a:solidFill>")
      appendValue(color.uppercased(), of: "a:srgbClr", to: &xml)
      xml.append("</a:solidFill></c:spPr>")
    }
    xml.append("<c:invertIfNegative val=\"0\"/>")
    appendCategories(to: &xml)
    appendValues(of: series, to: &xml)
    xml.append("</c:ser>")
  }

  private func appendCategories(to xml: inout XMLBuffer) {
    guard let categories = chart.categories else { return }
    xml.append("<c:cat><c:strRef>")
    append(categories, to: &xml)
    xml.append("<c:strCache>")
    appendPoints(categories.values, to: &xml) { xml, text in xml.append(text, as: .literal) }
    xml.append("</c:strCache></c:strRef></c:cat>")
  }

  private func appendValues(of series: BarChart.Series, to xml: inout XMLBuffer) {
    xml.append("<c:val><c:numRef>")
    append(series.values, to: &xml)
    xml.append("<c:numCache><c:formatCode>General</c:formatCode>")
    appendPoints(series.values.values, to: &xml) { xml, number in xml.append(number: number) }
    xml.append("</c:numCache></c:numRef></c:val>")
  }

  /// Adds where the values stand.
  private func append<Value>(_ cells: BarChart.Cells<Value>, to xml: inout XMLBuffer) {
    xml.append("<c:f>")
    xml.append(SheetNameRules.quoted(cells.sheet) + "!" + cells.range.absolute, as: .literal)
    xml.append("</c:f>")
  }

  private func appendPoints<Value>(
    _ values: [Value], to xml: inout XMLBuffer, _ append: (inout XMLBuffer, Value) -> Void
  ) {
    appendValue(String(values.count), of: "c:ptCount", to: &xml)
    for (index, value) in values.enumerated() {
      xml.append("<c:pt")
      xml.attribute("idx", index)
      xml.append("><c:v>")
      append(&xml, value)
      xml.append("</c:v></c:pt>")
    }
  }

  private func appendLabels(to xml: inout XMLBuffer) {
    xml.append("<c:dLbls>")
    // The third part of a format is for zeros.
    if !chart.labelsZeros {
      xml.append("<c:numFmt formatCode=\"General;-General;\" sourceLinked=\"0\"/>")
    }
    xml.append("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
    xml.append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
    xml.append("<c:showBubbleSize val=\"0\"/></c:dLbls>")
  }

  // MARK: Axes

  private var isHorizontal: Bool { chart.direction == .horizontal }

  /// The first category of horizontal bars is at the top, so that the chart reads like the list.
  private func appendCategoryAxis(to xml: inout XMLBuffer) {
    xml.append("<c:catAx>")
    appendValue(String(categoryAxis), of: "c:axId", to: &xml)
    xml.append("<c:scaling><c:orientation")
    xml.attribute("val", isHorizontal ? "maxMin" : "minMax")
    xml.append("/></c:scaling><c:delete val=\"0\"/>")
    appendValue(isHorizontal ? "l" : "b", of: "c:axPos", to: &xml)
    if let title = chart.categoryTitle {
      appendTitle(title, size: chart.font.size, isTurned: isHorizontal, to: &xml)
    }
    xml.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
    xml.append("<c:tickLblPos val=\"nextTo\"/>")
    appendValue(String(valueAxis), of: "c:crossAx", to: &xml)
    xml.append("<c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/>")
    xml.append("<c:lblOffset val=\"100\"/></c:catAx>")
  }

  /// Where the categories run from the top down, their end is where the values stand below them.
  private func appendValueAxis(to xml: inout XMLBuffer) {
    xml.append("<c:valAx>")
    appendValue(String(valueAxis), of: "c:axId", to: &xml)
    xml.append("<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>")
    appendValue(isHorizontal ? "b" : "l", of: "c:axPos", to: &xml)
    xml.append("<c:majorGridlines/>")
    if let title = chart.valueTitle {
      appendTitle(title, size: chart.font.size, isTurned: !isHorizontal, to: &xml)
    }
    xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"1\"/>")
    xml.append("<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>")
    xml.append("<c:tickLblPos val=\"nextTo\"/>")
    appendValue(String(categoryAxis), of: "c:crossAx", to: &xml)
    appendValue(isHorizontal ? "max" : "autoZero", of: "c:crosses", to: &xml)
    xml.append("<c:crossBetween val=\"between\"/>")
    if let step = chart.valueStep {
      xml.append("<c:majorUnit")
      xml.attribute("val", step)
      xml.append("/>")
    }
    xml.append("</c:valAx>")
  }

  /// Adds `<element val="value"/>`.
  private func appendValue(_ value: String, of element: StaticString, to xml: inout XMLBuffer) {
    xml.append("<")
    xml.append(element)
    xml.attribute("val", value)
    xml.append("/>")
  }
}
