/// Row heights for wrapped text.
///
/// Excel fits a row's height when a person types, LibreOffice only to rows it wrote itself: a file must say
/// the height of every row whose text wraps, or lines are printed over one another.
extension Row {
  /// The greatest height that a row can have, in points (ECMA-376 leaves it open, Excel does not).
  public static let greatestHeight = 409.0

  /// Makes the row as high as its longest text needs in its column.
  ///
  /// Text is measured in Times New Roman (``Font/lineCount(of:width:)``).
  /// - Parameters:
  ///   - columns: The widths, from column 1 on.
  ///   - styles: The styles that the cells point into, the default first.
  ///   - padding: What stays free above and below the text together, in points.
  public mutating func fitHeight(
    columns: [ColumnLayout], styles: [CellStyle], padding: Double
  ) {
    let standard = styles.first ?? .standard
    var needed = standard.font.lineHeight
    for cell in cells where cell.kind == .text && columns.indices.contains(cell.column - 1) {
      let style = styles.indices.contains(cell.style) ? styles[cell.style] : standard
      let lines =
        style.alignment.wrapsText
        ? style.font.lineCount(
          of: text(of: cell), width: columns[cell.column - 1].textWidth(in: standard.font))
        : 1
      needed = max(needed, Double(lines) * style.font.lineHeight)
    }
    height = min((needed + padding).rounded(.up), Self.greatestHeight)
  }
}
