internal import Spreadsheet

/// The fonts of a workbook: those of its styles in their order, then others once each.
struct FontTable: Sendable {
  /// All fonts.
  private(set) var fonts: [Font] = []
  private var indexes: [Font: Int] = [:]

  /// No fonts.
  init() {}

  /// What a font that is not fully described falls back on: the workbook's first.
  var standard: Font { fonts.first ?? Font() }

  /// Adds a font, even one that is there already.
  mutating func append(_ font: Font) {
    if indexes[font] == nil { indexes[font] = fonts.count }
    fonts.append(font)
  }

  /// The first index of a font that is there.
  func firstIndex(of font: Font) -> Int? { indexes[font] }

  /// The first index of a font; a new one is added.
  mutating func index(of font: Font) -> Int {
    if let known = indexes[font] { return known }
    append(font)
    return fonts.count - 1
  }
}
