internal import Spreadsheet

/// What `styles.xml` says about fonts, fills, number formats and the quote prefix (ECMA-376 part 1, 18.8.39).
///
/// ```
///   <numFmts> id → code      <fonts> 0 1 2 …      <fills> 0 1 2 …
///   <cellXfs> <xf numFmtId fontId fillId/> …      a cell's s="k" is the k-th
/// ```
struct StyleSheet {
  static let vocabulary = XMLVocabulary(root: "styleSheet", .spreadsheet)

  /// The longest code of a number format, in bytes; Excel writes 255 characters.
  ///
  /// Longer ones are none, and would be compared as often as cell formats name them.
  private static let longestCode = 1_024

  private let fonts: FontTable
  private let fills: [String?]
  private let numberFormats: [Int: NumberFormat]
  private let formats: [XMLElement]
  private let limits: ReadingLimits

  /// The styles that a `styleSheet` element lists.
  init(_ root: XMLElement, limits: ReadingLimits) {
    self.limits = limits
    fonts = Self.fonts(root.items("font", in: "fonts"))
    fills = root.items("fill", in: "fills").map(Self.fill)
    numberFormats = Self.numberFormats(root.items("numFmt", in: "numFmts"))
    formats = root.items("xf", in: "cellXfs")
  }

  /// The formats that cells name, in their order.
  ///
  /// What a format names and is not there becomes the default.
  func cellFormats(part: PartPath) throws(XLSXError) -> CellFormats {
    guard formats.count <= limits.styles else {
      throw XLSXError(.limitExceeded(.styles, allowed: limits.styles), part: part.text)
    }
    guard fonts.fonts.count <= limits.fonts else {
      throw XLSXError(.limitExceeded(.fonts, allowed: limits.fonts), part: part.text)
    }
    var hasGaps = false
    let styles = formats.map { style($0, &hasGaps) }
    return CellFormats(styles, fonts: fonts, hasGaps: hasGaps)
  }

  /// The format that an `xf` element describes.
  ///
  /// Its `applyFont` and the like are not asked: Excel shows what the ids say whatever they say.
  private func style(_ format: XMLElement, _ hasGaps: inout Bool) -> CellStyle {
    var style = CellStyle()
    if let font = item(format.number("fontId") ?? 0, of: fonts.fonts, &hasGaps) {
      style.font = font
    }
    if let fill = item(format.number("fillId") ?? 0, of: fills, &hasGaps) {
      style.fill = fill
    }
    style.hasQuotePrefix = format.boolean("quotePrefix") ?? false
    let id = format.number("numFmtId") ?? 0
    if let known = numberFormats[id] ?? BuiltinNumberFormats.format(id) {
      style.numberFormat = known
    } else {
      hasGaps = true
    }
    return style
  }

  /// An item of a list; a list without any items lacks none.
  private func item<Item>(_ index: Int, of list: [Item], _ hasGaps: inout Bool) -> Item? {
    if list.indices.contains(index) { return list[index] }
    if !list.isEmpty { hasGaps = true }
    return nil
  }

  private static func fonts(_ elements: [XMLElement]) -> FontTable {
    var table = FontTable()
    for element in elements {
      var font = Font()
      for property in element.children {
        FontProperties.apply(property.name, to: &font) { property[$0.description] }
      }
      table.append(font)
    }
    return table
  }

  /// The colour of a solid fill; patterns and gradients have none.
  private static func fill(_ element: XMLElement) -> String? {
    guard let pattern = element.child("patternFill"), pattern["patternType"] == "solid" else {
      return nil
    }
    return pattern.child("fgColor")?["rgb"].flatMap(FontProperties.color)
  }

  private static func numberFormats(_ elements: [XMLElement]) -> [Int: NumberFormat] {
    var formats: [Int: NumberFormat] = [:]
    for element in elements {
      guard let id = element.number("numFmtId"), let code = element["formatCode"],
        code.utf8.count <= longestCode
      else { continue }
      formats[id] = NumberFormat(code: code)
    }
    return formats
  }
}
