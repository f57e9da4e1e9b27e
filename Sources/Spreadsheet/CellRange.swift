/// A rectangle of cells, both corners included: a merged range, an autofilter, a print area.
public struct CellRange: Hashable, Sendable {
  /// The rows it covers, counted from 1.
  public var rows: ClosedRange<Int>
  /// The columns it covers, counted from 1.
  public var columns: ClosedRange<Int>

  /// A range of whole rows and columns counted from 1.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `C10:C18`, reversed corners too, or a single cell; `nil` for anything else.
  public init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first, let last = corners.last,
      let from = CellReference(String(first)), let to = CellReference(String(last))
    else { return nil }
    self.init(
      rows: min(from.row, to.row)...max(from.row, to.row),
      columns: min(from.column, to.column)...max(from.column, to.column))
  }

  /// The top left cell, the only one of a merged range that has a value.
  public var topLeft: CellReference {
    CellReference(row: rows.lowerBound, column: columns.lowerBound)
  }

  /// Whether the range covers that cell.
  public func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}

extension CellRange: CustomStringConvertible {
  /// The range in A1 notation, `C10:C18`.
  public var description: String {
    let last = CellReference(row: rows.upperBound, column: columns.upperBound)
    return "\(topLeft):\(last)"
  }
}
