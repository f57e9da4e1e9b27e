package import Spreadsheet

/// `headerFooter` (ECMA-376 part 1, 18.3.1.46): lines of text with codes, `&C&13&"Times New Roman,Regular"&P`.
package enum HeaderFooterElement {
  /// Adds the lines of a sheet, where it has any.
  package static func append(_ lines: HeaderFooter?, to xml: inout XMLBuffer) {
    guard let lines else { return }
    let differs = lines.firstHeader != nil || lines.firstFooter != nil
    xml.append("<headerFooter")
    xml.flag("differentFirst", differs)
    if !lines.scalesWithSheet { xml.append(" scaleWithDoc=\"0\"") }
    xml.append(">")
    append(lines.header, as: "oddHeader", to: &xml)
    append(lines.footer, as: "oddFooter", to: &xml)
    if differs {
      append(lines.firstHeader ?? lines.header, as: "firstHeader", to: &xml)
      append(lines.firstFooter ?? lines.footer, as: "firstFooter", to: &xml)
    }
    xml.append("</headerFooter>")
  }

  private static func append(
    _ line: HeaderFooter.Line, as element: StaticString, to xml: inout XMLBuffer
  ) {
    let text = text(of: line)
    guard !text.isEmpty else { return }
    xml.append("<")
    xml.append(element)
    xml.append(">")
    xml.append(text, as: .content)
    xml.append("</")
    xml.append(element)
    xml.append(">")
  }

  /// The line with its codes.
  static func text(of line: HeaderFooter.Line) -> String {
    [("&L", line.left), ("&C", line.center), ("&R", line.right)].map { code, pieces in
      pieces.isEmpty ? "" : code + text(of: pieces)
    }.joined()
  }

  /// The pieces one behind the other.
  ///
  /// A plus or minus right behind a page number would be reckoned with (MS-XLSB 2.5.73): `&P-2022` on page 1 is
  /// -2021. Striking out, turned on and off at once, parts them and shows nothing.
  private static func text(of pieces: [HeaderFooter.Piece]) -> String {
    var line = ""
    var endsWithNumber = false
    for piece in pieces {
      let text = text(of: piece)
      guard let first = text.utf8.first else { continue }
      if endsWithNumber, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { line += "&S&S" }
      line += text
      endsWithNumber = piece == .pageNumber || piece == .pageCount
    }
    return line
  }

  /// The size of a font comes before its name, so that no digit of a text can follow it.
  private static func text(of piece: HeaderFooter.Piece) -> String {
    switch piece {
    case .text(let text): text.replacing("&", with: "&&")
    case .pageNumber: "&P"
    case .pageCount: "&N"
    case .sheetName: "&A"
    case .fileName: "&F"
    case .date: "&D"
    case .font(let name, let size): "&\(size)&\"\(name),Regular\""
    }
  }
}
