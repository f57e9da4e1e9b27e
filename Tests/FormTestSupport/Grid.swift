package import Spreadsheet

/// A sheet drawn as text: a line is a row, `|` or `│` parts its cells.
///
/// ```
///   1 | Nguyễn Văn Bình | Khoa Nội        the number becomes a number, the rest texts
///   hidden: 2 | {struck}Trần Thị Hoa      a hidden row, a cell that is struck out
/// ```
/// ``CellNotation`` tells how a cell is written. A blank line is a blank row, which still counts.
package struct Grid {
  package struct Line {
    package var cells: [String]
    package var isHidden = false

    package init(cells: [String], isHidden: Bool = false) {
      self.cells = cells
      self.isHidden = isHidden
    }
  }

  package var name = ""
  package var isHidden = false
  /// Whether the file has no fonts and styles.
  package var isCSV = false
  package var lines: [Line]
  package var merges: [CellRange] = []

  package init(
    _ text: String, name: String = "", isHidden: Bool = false, merges: [String] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.merges = merges.compactMap { CellRange($0) }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Line.init)
  }

  /// The table that a workbook of this sheet is opened as.
  package var table: Table {
    var table = Table(name: name, isHidden: isHidden)
    var styles = StyleTable()
    var row = Row()
    for (index, line) in lines.enumerated() {
      row.reset(number: index + 1, isHidden: line.isHidden)
      for (column, cell) in line.cells.enumerated() {
        CellNotation(cell).append(to: &row, column: column + 1, styles: &styles)
      }
      table.append(row)
    }
    table.merges = merges
    table.styles = isCSV ? [] : styles.styles
    return table
  }
}

extension Grid.Line {
  package init(_ text: Substring) {
    let hidden = "hidden:"
    isHidden = text.hasPrefix(hidden)
    cells = text.dropFirst(isHidden ? hidden.count : 0)
      .split(omittingEmptySubsequences: false, whereSeparator: { "|│".contains($0) })
      .map { String($0.trimmed) }
  }
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
