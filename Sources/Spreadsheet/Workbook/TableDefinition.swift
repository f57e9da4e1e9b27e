/// A table: a range with a name, whose columns are named by its first row (ECMA-376 part 1, 18.5.1.2).
///
/// The texts of the first row name the columns: each is a text of 1 to 255 UTF-16 units that no formula gives,
/// and they differ, letter case apart.
public struct TableDefinition: Hashable, Sendable {
  /// The name that formulas use, unlike any other table's or defined name of the workbook, letter case apart.
  ///
  /// It has at most 255 UTF-16 units, begins with a letter, `_` or `\`, goes on with these, digits, `.` and `?`,
  /// and looks like no cell (`B7`, `R1C1`).
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
