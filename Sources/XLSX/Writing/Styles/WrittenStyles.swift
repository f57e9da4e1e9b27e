package import Spreadsheet

/// The styles that a workbook's file has: those of its table, and behind them the twins that cells turn out to
/// need while they go by.
///
/// ```
///   [0: standard][1: bold]   [2: bold, quote prefix]      a twin is the same style with the quote prefix
/// ```
/// `styles.xml` stands behind the sheets, so that no cell need be looked at twice.
package struct WrittenStyles: Sendable {
  private var table: StyleTable
  /// The twin of each style that has been asked for.
  private var twins: [Int: Int] = [:]

  /// The styles of a table, as yet without twins.
  package init(_ table: StyleTable) {
    self.table = table
  }

  /// The styles; a cell's style is its index here.
  package var styles: [CellStyle] { table.styles }

  /// The style that is like this one and has the quote prefix; `nil` when there are too many styles.
  ///
  /// A style of the table that is so, perhaps the one asked for itself, is its own twin.
  mutating func quoted(_ style: Int) -> Int? {
    if let known = twins[style] { return known }
    var twin = table.styles[style]
    twin.hasQuotePrefix = true
    let index = table.index(of: twin)
    guard index < StyleRules.maximumCount else { return nil }
    twins[style] = index
    return index
  }
}
