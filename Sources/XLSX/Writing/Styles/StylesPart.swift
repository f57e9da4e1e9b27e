package import Spreadsheet

/// `xl/styles.xml` (ECMA-376 part 1, 18.8.39).
///
/// ```
///   fonts   [standard][bold]…      fills   [none][gray125][solid DDEBF7]…     borders [none][thin]
///   cellXfs [0: 0 0 0][1: 1 2 1]…  one per style, so that a cell's style is its index here
/// ```
package struct StylesPart {
  private let formats: [Format]
  private let differentialStyles: DifferentialStyles
  private var fonts = Distinct<Font>()
  private var fills = Distinct<String>()
  private var numberFormats = Distinct<String>()

  /// One style, its pieces replaced by their places in the lists.
  private struct Format {
    let style: CellStyle
    let font: Int
    let fill: Int
    let numberFormat: Int
  }

  /// The part that holds these styles.
  package init(
    _ styles: [CellStyle], differential: DifferentialStyles = DifferentialStyles(of: [])
  ) {
    differentialStyles = differential
    var formats: [Format] = []
    formats.reserveCapacity(styles.count)
    for style in styles {
      formats.append(
        Format(
          style: style, font: fonts.index(of: style.font),
          fill: Self.id(ofFill: style.fill, among: &fills),
          numberFormat: Self.id(ofFormat: style.numberFormat.code, among: &numberFormats)))
    }
    self.formats = formats
  }

  /// The whole part.
  package func xml() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    appendNumberFormats(to: &xml)
    appendFonts(to: &xml)
    appendFills(to: &xml)
    appendBorders(to: &xml)
    xml.append("<cellStyleXfs count=\"1\">")
    xml.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
    appendFormats(to: &xml)
    xml.append("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
    xml.append("</cellStyles>")
    differentialStyles.append(to: &xml)
    xml.append("<tableStyles count=\"0\"")
    xml.append(" defaultTableStyle=\"TableStyleMedium9\"")
    xml.append(" defaultPivotStyle=\"PivotStyleLight16\"/></styleSheet>")
    return xml
  }

  // MARK: Number formats

  /// The id of a format code: its own number where the standard gave it one, else 164 and up.
  private static func id(ofFormat code: String, among custom: inout Distinct<String>) -> Int {
    BuiltinNumberFormats.id(of: code) ?? custom.index(of: code) + 164
  }

  private func appendNumberFormats(to xml: inout XMLBuffer) {
    guard !numberFormats.values.isEmpty else { return }
    xml.append("<numFmts")
    xml.attribute("count", numberFormats.values.count)
    xml.append(">")
    for (index, code) in numberFormats.values.enumerated() {
      xml.append("<numFmt")
      xml.attribute("numFmtId", index + 164)
      xml.attribute("formatCode", code)
      xml.append("/>")
    }
    xml.append("</numFmts>")
  }

  // MARK: Fonts, fills, borders

  private func appendFonts(to xml: inout XMLBuffer) {
    xml.append("<fonts")
    xml.attribute("count", fonts.values.count)
    xml.append(">")
    for font in fonts.values {
      xml.append("<font>")
      xml.append(partsOf: font, name: "name")
      xml.append("</font>")
    }
    xml.append("</fonts>")
  }

  /// The place of a fill: the first two are reserved for none and for a pattern that Excel wants there.
  private static func id(ofFill color: String?, among fills: inout Distinct<String>) -> Int {
    guard let color else { return 0 }
    return fills.index(of: color) + 2
  }

  private func appendFills(to xml: inout XMLBuffer) {
    xml.append("<fills")
    xml.attribute("count", fills.values.count + 2)
    xml.append("><fill><patternFill patternType=\"none\"/></fill>")
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>")
    for color in fills.values {
      xml.append("<fill><patternFill patternType=\"solid\">")
      xml.append(color: color, as: "fgColor")
      xml.append("<bgColor indexed=\"64\"/></patternFill></fill>")
    }
    xml.append("</fills>")
  }

  private func appendBorders(to xml: inout XMLBuffer) {
    xml.append("<borders count=\"2\">")
    xml.append("<border><left/><right/><top/><bottom/><diagonal/></border><border>")
    xml.appendThinSides { $0.append("<color indexed=\"64\"/>") }
    xml.append("<diagonal/></border></borders>")
  }

  // MARK: Cell formats

  private func appendFormats(to xml: inout XMLBuffer) {
    xml.append("<cellXfs")
    xml.attribute("count", formats.count)
    xml.append(">")
    for format in formats { append(format, to: &xml) }
    xml.append("</cellXfs>")
  }

  /// Without the `apply…` flags some readers leave the piece to the named style.
  private func append(_ format: Format, to xml: inout XMLBuffer) {
    let style = format.style
    xml.append("<xf")
    xml.attribute("numFmtId", format.numberFormat)
    xml.attribute("fontId", format.font)
    xml.attribute("fillId", format.fill)
    xml.attribute("borderId", style.hasBorder ? 1 : 0)
    xml.attribute("xfId", 0)
    xml.flag("quotePrefix", style.hasQuotePrefix)
    xml.flag("applyNumberFormat", format.numberFormat != 0)
    xml.flag("applyFont", format.font != 0)
    xml.flag("applyFill", format.fill != 0)
    xml.flag("applyBorder", style.hasBorder)
    xml.flag("applyAlignment", style.alignment != Alignment())
    let hasStandardProtection = style.isLocked && !style.hidesFormula
    xml.flag("applyProtection", !hasStandardProtection)
    if style.alignment == Alignment(), hasStandardProtection {
      xml.append("/>")
    } else {
      xml.append(">")
      append(style.alignment, to: &xml)
      if !hasStandardProtection { appendProtection(of: style, to: &xml) }
      xml.append("</xf>")
    }
  }

  private func appendProtection(of style: CellStyle, to xml: inout XMLBuffer) {
    xml.append("<protection")
    if !style.isLocked { xml.attribute("locked", 0) }
    xml.flag("hidden", style.hidesFormula)
    xml.append("/>")
  }

  private func append(_ alignment: Alignment, to xml: inout XMLBuffer) {
    guard alignment != Alignment() else { return }
    xml.append("<alignment")
    if alignment.horizontal != .general {
      xml.attribute("horizontal", alignment.horizontal.rawValue)
    }
    if alignment.vertical != .bottom { xml.attribute("vertical", alignment.vertical.rawValue) }
    xml.flag("wrapText", alignment.wrapsText)
    if alignment.indent != 0 { xml.attribute("indent", alignment.indent) }
    xml.append("/>")
  }
}

extension XMLBuffer {
  /// Adds what makes a font up; its name stands in an element of its own name.
  mutating func append(partsOf font: Font, name: StaticString) {
    if font.isBold { append("<b/>") }
    if font.isItalic { append("<i/>") }
    if font.isStruck { append("<strike/>") }
    if font.isUnderlined { append("<u/>") }
    append("<sz")
    attribute("val", font.size)
    append("/>")
    if let color = font.color { append(color: color, as: "color") }
    append("<")
    append(name)
    attribute("val", font.name)
    append("/>")
  }
}
