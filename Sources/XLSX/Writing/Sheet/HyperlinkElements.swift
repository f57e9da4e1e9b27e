package import Spreadsheet

/// `hyperlinks` (ECMA-376 part 1, 18.3.1.48), as Excel spells it.
///
/// What lies outside is the target of a relationship; the links to it are the first of their sheet, in order.
package enum HyperlinkElements {
  /// Adds the links of a sheet, where it has any.
  package static func append(_ links: [Hyperlink], to xml: inout XMLBuffer) {
    guard !links.isEmpty else { return }
    var relationship = 0
    xml.append("<hyperlinks>")
    for link in links {
      xml.append("<hyperlink")
      xml.attribute("ref", link.range.reference)
      if let location = location(of: link.target) {
        xml.attribute("location", location)
      } else {
        relationship += 1
        xml.attribute("r:id", "rId\(relationship)")
      }
      if let tooltip = link.tooltip { xml.attribute("tooltip", tooltip) }
      xml.append("/>")
    }
    xml.append("</hyperlinks>")
  }

  /// Where in the workbook a link leads, or `nil` when it leads outside.
  static func location(of target: Hyperlink.Target) -> String? {
    switch target {
    case .external: nil
    case .cell(let cell, let sheet): SheetNameRules.quoted(sheet) + "!" + cell.description
    case .name(let name): name
    }
  }

  /// The targets outside, in the order of their relationships.
  static func externalTargets(of links: [Hyperlink]) -> [String] {
    links.compactMap { link in
      if case .external(let url) = link.target { escaped(url) } else { nil }
    }
  }

  /// The URL without the ASCII characters that Excel does not take in one (RFC 3986, 2).
  static func escaped(_ url: String) -> String {
    var escaped = ""
    for scalar in url.unicodeScalars {
      if unsafeCharacters.contains(scalar) {
        escaped += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let unsafeCharacters = Set(" \"<>[]^`{|}".unicodeScalars)
}
