/// Where the pages of a printed sheet end, so that no heading stands at the foot of a page without what it
/// heads, and no signature alone at the top of one.
package struct PageBreaks {
  /// A row as far as pages matter.
  package struct Line: Sendable {
    /// In points.
    package let height: Double
    /// Whether no page may end below it.
    package let staysWithNext: Bool

    package init(height: Double, staysWithNext: Bool) {
      self.height = height
      self.staysWithNext = staysWithNext
    }
  }

  /// How many breaks a sheet can have.
  private static let maximumCount = 1_023

  /// The rows behind which a page ends, counted from 1; of too many the last.
  package private(set) var rows: [Int] = []

  /// Fills page after page.
  ///
  /// - Parameters:
  ///   - lines: All rows from the first; those that stay with the next are moved together, of more than a page holds
  ///     the last.
  ///   - repeated: How high the rows are that every further page begins with, in points.
  ///   - height: How much room a page has, in points.
  package init(_ lines: [Line], repeated: Double, height: Double) {
    var used = 0.0
    var index = 0
    while index < lines.count {
      let end = Self.end(of: lines, from: index, room: height - (used > 0 ? repeated : 0))
      let block = lines[index..<end].reduce(0) { $0 + $1.height }
      if used > 0, used + block > height {
        rows.append(index)
        used = repeated
      }
      used += block
      index = end
    }
    rows = rows.suffix(Self.maximumCount)
  }

  /// Behind the rows that are moved together; a single row where those that stay with it are more than a page holds.
  private static func end(of lines: [Line], from index: Int, room: Double) -> Int {
    let last = lines[index...].firstIndex { !$0.staysWithNext } ?? lines.count - 1
    let isTooHigh = lines[index...last].reduce(0) { $0 + $1.height } > room
    return isTooHigh ? index + 1 : last + 1
  }
}
