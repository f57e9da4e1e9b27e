package import Forms
import Spreadsheet
import VietnameseText

extension FormDocument {
  /// A file drawn as text, several sheets below one another.
  ///
  /// ```
  ///   sheet Cá nhân          a sheet of that name begins, the first so named; before it all is one without
  ///   hidden sheet Nháp      the same, hidden
  ///   merge C2:C5            a merged range of the sheet
  ///   1 | Nguyễn Văn Bình    a row, as in a ``Grid``
  /// ```
  package init(drawn text: String) {
    var grids = [Grid("")]
    grids[0].lines = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let sheet = Grid(heading: line), grids.allSatisfy({ $0.name != sheet.name }) {
        grids.append(sheet)
      } else if line.hasPrefix("merge ") {
        grids[grids.count - 1].merges += CellRange(String(line.dropFirst(6))).map { [$0] } ?? []
      } else {
        grids[grids.count - 1].lines.append(Grid.Line(line))
      }
    }
    self.init(tables: grids.filter { !$0.lines.isEmpty }.map(\.table))
  }
}

extension Grid {
  /// The empty sheet that a line begins, if it does.
  fileprivate init?(heading line: Substring) {
    let isHidden = line.hasPrefix("hidden sheet ")
    guard isHidden || line.hasPrefix("sheet ") else { return nil }
    // A ledger tells names as they are printed, so no two sheets may differ in blanks alone.
    let name = CleanText.clean(String(line.dropFirst(isHidden ? 13 : 6)))
    self.init("", name: name, isHidden: isHidden)
    lines = []
  }
}
