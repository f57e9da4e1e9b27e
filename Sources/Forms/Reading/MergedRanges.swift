internal import Spreadsheet

/// The merged ranges of a sheet, found by place: a sheet may have as many of them as rows.
///
/// ```
///   ┌─────────────────────┐  over the table: a heading
///   ├──┬──────┬───────────┤  side by side: a group of columns, over those of the next row
///   │  │      ├─────┬─────┤
///   ├──┤ Khoa ├─────┼─────┤  down: one value for several rows
///   └──┴──────┴─────┴─────┘
/// ```
struct MergedRanges {
  /// What is wider is a heading or a slip, and neither a group of columns nor a value.
  private static let widestValue = 64

  private var groups: [CellReference: ClosedRange<Int>] = [:]
  private var groupedColumns: [Int: Set<Int>] = [:]
  private var downward: [Int: [CellRange]] = [:]
  private var headings: [ClosedRange<Int>] = []

  /// Ranges in any order; where some overlap, which no program allows, one of them counts.
  init(_ ranges: [CellRange]) {
    for range in ranges where range.columns.count <= Self.widestValue {
      groups[range.topLeft] = groups[range.topLeft] ?? range.columns
      if range.columns.count > 1 {
        groupedColumns[range.rows.upperBound, default: []].formUnion(range.columns)
      }
      guard range.rows.count > 1 else { continue }
      for column in range.columns { downward[column, default: []].append(range) }
    }
    for column in downward.keys {
      downward[column]?.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    }
    headings = Self.joined(ranges.filter { $0.columns.count >= 3 }.map(\.rows))
  }

  /// Whether a range of three columns or more lies over the row.
  func runAcross(row: Int) -> Bool {
    let index = headings.partitioningIndex { $0.upperBound >= row }
    return index < headings.count && headings[index].contains(row)
  }

  /// The columns that a cell stands for: those of the range that begins with it, or its own.
  func columns(from cell: CellReference) -> ClosedRange<Int> {
    groups[cell] ?? cell.column...cell.column
  }

  /// Whether a group of columns that ends in this row has the column.
  func groupEnds(in row: Int, over column: Int) -> Bool {
    groupedColumns[row]?.contains(column) == true
  }

  /// The cell whose value stands for this one, too: the first of a range that comes down from above.
  func source(of cell: CellReference) -> CellReference? {
    guard let ranges = downward[cell.column] else { return nil }
    let next = ranges.partitioningIndex { $0.rows.lowerBound >= cell.row }
    guard next > 0, ranges[next - 1].rows.contains(cell.row) else { return nil }
    return ranges[next - 1].topLeft
  }

  /// The same rows in ranges that rise and do not touch.
  private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        let end = max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound...end
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
