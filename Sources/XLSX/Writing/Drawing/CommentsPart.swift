package import Spreadsheet

/// `xl/commentsN.xml` (ECMA-376 part 1, 18.7.6), as Excel spells it: who wrote what on which cell.
package enum CommentsPart {
  /// The part of a sheet's comments, from the top left on.
  package static func xml(of comments: [CellComment]) -> XMLBuffer {
    let comments = comments.sorted(by: isBefore)
    var authors = Distinct<String>()
    var list = XMLBuffer()
    for comment in comments { append(comment, authors.index(of: comment.author), to: &list) }
    var xml = XMLBuffer.part()
    xml.append("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.append("<authors>")
    for author in authors.values {
      xml.append("<author>")
      xml.append(author, as: .content)
      xml.append("</author>")
    }
    xml.append("</authors><commentList>")
    xml.append(verbatim: list.bytes.span)
    xml.append("</commentList></comments>")
    return xml
  }

  private static func append(_ comment: CellComment, _ author: Int, to xml: inout XMLBuffer) {
    xml.append("<comment")
    xml.attribute("ref", comment.cell)
    xml.attribute("authorId", author)
    // The font that Excel gives a new comment.
    xml.append("><text><r><rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/>")
    xml.append("<family val=\"2\"/></rPr>")
    let text = [UInt8](comment.text.utf8)
    SharedStringsPart.appendText(text.span, to: &xml)
    xml.append("</r></text></comment>")
  }

  /// By row, then by column.
  static func isBefore(_ first: CellComment, _ second: CellComment) -> Bool {
    (first.cell.row, first.cell.column) < (second.cell.row, second.cell.column)
  }
}
