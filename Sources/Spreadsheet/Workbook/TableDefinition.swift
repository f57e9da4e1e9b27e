/// A table: a range with a name, whose columns are named by its first row (ECMA-376 part 1, 18.5.1.2).
///
/// The texts of the first row name the columns: each is a text, and they differ.
public struct TableDefinition: Hashable, Sendable {
  /// The name that formulas use, unlike any defined name of the workbook.
  public var name: String
  /// The header row and at least one row below it.
  public var range: CellRange
  /// Whether the header has filter buttons.
  public var hasFilter = true
  /// One of Excel's table styles, or `nil` for none.
  public var style: String? = "TableStyleMedium9"
  /// Whether every other row is shaded.
  public var hasRowStripes = true

  /// A table in Excel's usual style.
  public init(name: String, range: CellRange) {
    self.name = name
    self.range = range
  }
}
