internal import Spreadsheet

/// The cell formats of a workbook, and which font of the table each has.
struct CellFormats: Sendable {
  /// The formats; the first is the default one.
  private(set) var styles: [CellStyle]
  /// The fonts that styles.xml lists.
  let fonts: FontTable
  /// Whether a format names a font, fill or number format that is not there.
  let hasGaps: Bool
  /// Whether the workbook lists formats at all; without a list any index means the default.
  let areListed: Bool
  private let fontIndexes: [Int?]

  /// What a workbook without styles has.
  init() {
    self.init([], fonts: FontTable(), hasGaps: false)
  }

  /// The listed formats.
  init(_ listed: [CellStyle], fonts: FontTable, hasGaps: Bool) {
    styles = listed.isEmpty ? [.standard] : listed
    self.fonts = fonts
    self.hasGaps = hasGaps
    areListed = !listed.isEmpty
    fontIndexes = styles.map { fonts.firstIndex(of: $0.font) }
  }

  /// The font of a format, as an index into the table.
  func font(ofStyle style: Int) -> Int? { fontIndexes[style] }
}
