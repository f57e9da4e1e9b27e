/// The styles of a workbook that is being made, each once.
public struct StyleTable: Sendable {
  /// The styles; the first is the default.
  public private(set) var styles: [CellStyle]
  private var indexes: [CellStyle: Int]

  /// A table that holds only the given default style.
  public init(standard: CellStyle = .standard) {
    styles = [standard]
    indexes = [standard: 0]
  }

  /// The index of a style, for ``Cell/style``; a new one is added.
  public mutating func index(of style: CellStyle) -> Int {
    if let known = indexes[style] { return known }
    styles.append(style)
    indexes[style] = styles.count - 1
    return styles.count - 1
  }
}
