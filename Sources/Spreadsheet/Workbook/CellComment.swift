/// A comment on a cell, which Excel now calls a note (ECMA-376 part 1, 18.7.3).
public struct CellComment: Hashable, Sendable {
  /// The cell; it has no other comment.
  public var cell: CellReference
  /// The text, at most 32,767 UTF-16 units.
  public var text: String
  /// Who wrote it.
  public var author: String
  /// Whether it shows even while nobody points at the cell.
  public var isVisible = false
  /// The width of its box in points, 1 … 1,440.
  public var width = 96.0
  /// The height of its box in points, 1 … 1,440, where the rows beside it have the default height.
  public var height = 55.5

  /// A comment in a box of Excel's usual size.
  public init(cell: CellReference, text: String, author: String = "") {
    self.cell = cell
    self.text = text
    self.author = author
  }
}
