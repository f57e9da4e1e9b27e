package import Spreadsheet

/// Where the lines between cells lie, in pixels of 1/96 inch: what boxes that hang on cells are measured by.
///
/// Rows are taken to have the default height, for nobody knows the others before they have gone by.
package struct SheetGrid {
  /// What Excel makes of a column without a width of its own.
  private static let defaultColumn = 64

  private let columns: [ColumnLayout]
  private let rowHeight: Int

  /// The grid of a sheet whose rows have this height in points.
  package init(columns: [ColumnLayout], defaultRowHeight: Double) {
    self.columns = columns
    rowHeight = max(Self.pixels(defaultRowHeight), 1)
  }

  /// A length in points.
  static func pixels(_ points: Double) -> Int { Int((points * 4 / 3).rounded()) }

  /// The column, counted from 0, and the pixels into it that lie so many to the right, inside the sheet.
  func column(_ start: (index: Int, pixels: Int), plus distance: Int) -> (index: Int, pixels: Int) {
    var (index, rest) = (start.index, start.pixels + distance)
    while index < CellReference.maximumColumn - 1, rest >= width(ofColumn: index) {
      rest -= width(ofColumn: index)
      index += 1
    }
    return (index, min(rest, width(ofColumn: index)))
  }

  /// The row, counted from 0, and the pixels into it that lie so many further down, inside the sheet.
  func row(_ start: (index: Int, pixels: Int), plus distance: Int) -> (index: Int, pixels: Int) {
    let pixels = start.pixels + distance
    let index = min(start.index + pixels / rowHeight, CellReference.maximumRow - 1)
    return (index, min(pixels - (index - start.index) * rowHeight, rowHeight))
  }

  /// A character of Calibri 11 is 7 pixels wide.
  private func width(ofColumn index: Int) -> Int {
    guard index < columns.count else { return Self.defaultColumn }
    return columns[index].isHidden ? 0 : Int((columns[index].width * 7).rounded())
  }
}
