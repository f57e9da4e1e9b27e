package import Spreadsheet

/// `xl/drawings/drawingN.xml`: where the images and charts of a sheet lie (ECMA-376 part 1, 20.5).
///
/// ```
///   drawing1.xml ── rId1 … ─→ ../media/image1.png …      then   ../charts/chart1.xml …
/// ```
package enum DrawingPart {
  /// EMU in a millimetre.
  private static let unitsPerMillimetre = 36_000.0

  /// The part of a sheet's images and charts.
  package static func xml(of sheet: Worksheet) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<xdr:wsDr xmlns:xdr=\"")
    xml.append("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"")
    xml.append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">")
    for (index, image) in sheet.images.enumerated() {
      append(image.anchor, to: &xml) { append(image, index + 1, to: &$0) }
    }
    for (index, chart) in sheet.charts.enumerated() {
      let number = sheet.images.count + index + 1
      append(chart.anchor, to: &xml) { append(chart, index + 1, object: number, to: &$0) }
    }
    xml.append("</xdr:wsDr>")
    return xml
  }

  // MARK: Anchors

  private static func append(
    _ anchor: DrawingAnchor, to xml: inout XMLBuffer, _ object: (inout XMLBuffer) -> Void
  ) {
    switch anchor {
    case .cell(let cell, let width, let height):
      xml.append("<xdr:oneCellAnchor>")
      appendCorner(cell.row - 1, cell.column - 1, as: "from", to: &xml)
      xml.append("<xdr:ext")
      xml.attribute("cx", units(width))
      xml.attribute("cy", units(height))
      xml.append("/>")
      object(&xml)
      xml.append("<xdr:clientData/></xdr:oneCellAnchor>")
    case .range(let range):
      xml.append("<xdr:twoCellAnchor>")
      appendCorner(range.rows.lowerBound - 1, range.columns.lowerBound - 1, as: "from", to: &xml)
      appendCorner(
        min(range.rows.upperBound, CellReference.maximumRow - 1),
        min(range.columns.upperBound, CellReference.maximumColumn - 1), as: "to", to: &xml)
      object(&xml)
      xml.append("<xdr:clientData/></xdr:twoCellAnchor>")
    }
  }

  private static func units(_ millimetres: Double) -> Int {
    Int((millimetres * unitsPerMillimetre).rounded())
  }

  /// Adds the top left corner of a cell whose row and column are counted from 0.
  private static func appendCorner(
    _ row: Int, _ column: Int, as element: StaticString, to xml: inout XMLBuffer
  ) {
    xml.append("<xdr:")
    xml.append(element)
    xml.append("><xdr:col>")
    xml.append(integer: column)
    xml.append("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>")
    xml.append(integer: row)
    xml.append("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:")
    xml.append(element)
    xml.append(">")
  }

  // MARK: Objects

  private static func append(_ image: Image, _ number: Int, to xml: inout XMLBuffer) {
    xml.append("<xdr:pic><xdr:nvPicPr>")
    appendName("Picture \(number)", image.description, object: number, to: &xml)
    xml.append("<xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>")
    xml.append("<xdr:blipFill><a:blip xmlns:r=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
    xml.attribute("r:embed", "rId\(number)")
    xml.append("/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>")
    xml.append("<xdr:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>")
  }

  private static func append(
    _ chart: BarChart, _ number: Int, object: Int, to xml: inout XMLBuffer
  ) {
    xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>")
    appendName("Chart \(number)", chart.title ?? "", object: object, to: &xml)
    xml.append("<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>")
    xml.append("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
    xml.append("<a:graphic><a:graphicData uri=\"")
    xml.append("http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"")
    xml.append("http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
    xml.attribute("r:id", "rId\(object)")
    xml.append("/></a:graphicData></a:graphic></xdr:graphicFrame>")
  }

  /// Excel keeps the id 1 for the drawing itself.
  private static func appendName(
    _ name: String, _ description: String, object: Int, to xml: inout XMLBuffer
  ) {
    xml.append("<xdr:cNvPr")
    xml.attribute("id", object + 1)
    xml.attribute("name", name)
    if !description.isEmpty { xml.attribute("descr", literal: description) }
    xml.append("/>")
  }
}
