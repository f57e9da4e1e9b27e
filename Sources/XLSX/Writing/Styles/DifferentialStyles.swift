package import Spreadsheet

/// The differential styles of a workbook, each once: `dxfs` (ECMA-376 part 1, 18.8.15).
package struct DifferentialStyles: Sendable {
  private var styles = Distinct<DifferentialStyle>()

  /// The styles that the conditional formats of these sheets use.
  package init(of sheets: [Worksheet]) {
    for format in sheets.flatMap(\.conditionalFormats) { _ = styles.index(of: format.style) }
  }

  /// The place of a style of these sheets.
  func index(of style: DifferentialStyle) -> Int? { styles.knownIndex(of: style) }

  /// Adds the element.
  func append(to xml: inout XMLBuffer) {
    xml.append("<dxfs")
    xml.attribute("count", styles.values.count)
    guard !styles.values.isEmpty else { return xml.append("/>") }
    xml.append(">")
    for style in styles.values { Self.append(style, to: &xml) }
    xml.append("</dxfs>")
  }

  private static func append(_ style: DifferentialStyle, to xml: inout XMLBuffer) {
    xml.append("<dxf>")
    appendFont(of: style, to: &xml)
    if let fill = style.fill {
      xml.append("<fill><patternFill>")
      xml.append(color: fill, as: "bgColor")
      xml.append("</patternFill></fill>")
    }
    if let border = style.border { append(border: border, to: &xml) }
    xml.append("</dxf>")
  }

  private static func appendFont(of style: DifferentialStyle, to xml: inout XMLBuffer) {
    let switches: [(element: StaticString, isOn: Bool?)] = [
      ("b", style.isBold), ("i", style.isItalic), ("strike", style.isStruck),
    ]
    guard style.color != nil || switches.contains(where: { $0.isOn != nil }) else { return }
    xml.append("<font>")
    for (element, isOn) in switches {
      guard let isOn else { continue }
      xml.append("<")
      xml.append(element)
      xml.append(isOn ? "/>" : " val=\"0\"/>")
    }
    if let color = style.color { xml.append(color: color, as: "color") }
    xml.append("</font>")
  }

  private static func append(border color: String, to xml: inout XMLBuffer) {
    xml.append("<border>")
    xml.appendThinSides { $0.append(color: color, as: "color") }
    xml.append("</border>")
  }
}

extension XMLBuffer {
  /// Adds a colour given as `RRGGBB`.
  mutating func append(color: String, as element: StaticString) {
    append("<")
    append(element)
    attribute("rgb", "FF" + color.uppercased())
    append("/>")
  }

  /// Adds thin lines on the four sides of a border, each with the colour that `color` adds.
  mutating func appendThinSides(_ color: (inout XMLBuffer) -> Void) {
    let sides: [StaticString] = ["left", "right", "top", "bottom"]
    for side in sides {
      append("<")
      append(side)
      append(" style=\"thin\">")
      color(&self)
      append("</")
      append(side)
      append(">")
    }
  }
}
