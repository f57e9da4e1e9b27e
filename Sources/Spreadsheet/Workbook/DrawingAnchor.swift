/// Where an image or a chart lies on a sheet (ECMA-376 part 1, 20.5.2.33 and 20.5.2.24).
public enum DrawingAnchor: Hashable, Sendable {
  /// From the top left corner of a cell on, in a size that does not depend on the cells: 1 to 2,000 millimetres
  /// wide and high.
  case cell(CellReference, width: Double, height: Double)
  /// Over whole cells: it grows and shrinks with them.
  case range(CellRange)
}
