package import Spreadsheet

/// `xl/drawings/vmlDrawingN.vml`: the boxes of a sheet's comments, in the language that Excel 2007 and all
/// later ones want for them (ECMA-376 part 4, 19).
package enum CommentDrawingPart {
  /// The part of a sheet's comments, whose shapes are numbered in blocks of 1024.
  package static func xml(
    of comments: [CellComment], shapeBlocks: ClosedRange<Int>, _ grid: SheetGrid
  ) -> XMLBuffer {
    var xml = XMLBuffer()
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
    xml.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
    xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
    xml.append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\"")
    xml.attribute("data", shapeBlocks.map(String.init).joined(separator: ","))
    xml.append("/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"")
    xml.append(" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">")
    xml.append("<v:stroke joinstyle=\"miter\"/>")
    xml.append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
    for (index, comment) in comments.sorted(by: CommentsPart.isBefore).enumerated() {
      append(comment, index + 1, after: 1024 * shapeBlocks.lowerBound, grid, to: &xml)
    }
    xml.append("</xml>")
    return xml
  }

  private static func append(
    _ comment: CellComment, _ index: Int, after start: Int, _ grid: SheetGrid,
    to xml: inout XMLBuffer
  ) {
    xml.append("<v:shape")
    xml.attribute("id", literal: "_x0000_s\(start + index)")
    xml.append(" type=\"#_x0000_t202\"")
    xml.attribute("style", style(of: comment, index))
    xml.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
    xml.append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>")
    xml.append("<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">")
    xml.append("<div style=\"text-align:left\"></div></v:textbox>")
    xml.append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
    xml.append(verbatim: anchor(of: comment, grid).map(String.init).joined(separator: ", "))
    xml.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
    xml.append(integer: comment.cell.row - 1)
    xml.append("</x:Row><x:Column>")
    xml.append(integer: comment.cell.column - 1)
    xml.append("</x:Column>")
    if comment.isVisible { xml.append("<x:Visible/>") }
    xml.append("</x:ClientData></v:shape>")
  }

  /// Excel places the box by its anchor; other readers want a size here.
  private static func style(of comment: CellComment, _ index: Int) -> String {
    "position:absolute;margin-left:0;margin-top:0;width:\(points(comment.width))pt;"
      + "height:\(points(comment.height))pt;z-index:\(index);"
      + "visibility:\(comment.isVisible ? "visible" : "hidden")"
  }

  private static func points(_ length: Double) -> String {
    var digits = XMLBuffer()
    digits.append(number: length)
    return String(decoding: digits.bytes, as: UTF8.self)
  }

  /// The left column and the pixels into it, the top row, the right column, the bottom row: to the right of
  /// the cell, a little higher than it, and inside the sheet.
  private static func anchor(of comment: CellComment, _ grid: SheetGrid) -> [Int] {
    let column = min(comment.cell.column, CellReference.maximumColumn - 4)
    let row = min(max(comment.cell.row - 2, 0), CellReference.maximumRow - 5)
    let left = (index: column, pixels: 15)
    let top = (index: row, pixels: comment.cell.row == 1 ? 2 : 10)
    let right = grid.column(left, plus: SheetGrid.pixels(comment.width))
    let bottom = grid.row(top, plus: SheetGrid.pixels(comment.height))
    return [left, top, right, bottom].flatMap { [$0.index, $0.pixels] }
  }
}
