/// A link on some cells (ECMA-376 part 1, 18.3.1.47).
///
/// The cells show their own text in their own style; Excel underlines no link by itself.
public struct Hyperlink: Hashable, Sendable {
  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    /// Outside: a URL, or the path of a file relative to the workbook's folder with `/` between its parts.
    ///
    /// At most 2,079 UTF-16 units without control characters. Spaces and the other characters that no URL has,
    /// quotes, brackets, braces, `^`, `|` and the grave accent, are escaped, a space as `%20`. What means something
    /// in a URL is not: in the name of a file write `%25` for `%`, `%23` for `#` and `%3F` for `?`.
    case external(String)
    /// To a cell of this workbook.
    case cell(CellReference, sheet: String)
    /// To what a defined name stands for.
    case name(String)
  }

  /// The cells.
  public var range: CellRange
  /// Where it leads.
  public var target: Target
  /// What shows when somebody points at it, at most 255 UTF-16 units, or `nil` for the target.
  public var tooltip: String?

  /// A link on some cells.
  public init(range: CellRange, target: Target, tooltip: String? = nil) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }
}
