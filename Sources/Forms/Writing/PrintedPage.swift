package import Spreadsheet

/// How much room a printed page has for rows and columns.
package struct PrintedPage: Sendable {
  private let setup: PrintSetup
  private let font: Font

  /// A page of that setup, of a workbook with that standard font.
  package init(_ setup: PrintSetup, font: Font) {
    self.setup = setup
    self.font = font
  }

  /// How many digits go beside each other between the margins; a little is left for printers that are less
  /// exact.
  package var width: Double {
    Self.points(setup.paperSize.width - setup.margins.left - setup.margins.right) / font.digitWidth
      - 0.4
  }

  /// How high the rows of a page may be together, in points, where columns that are too wide are made smaller.
  ///
  /// Programs round heights each in its own way, so a little of the page is left free.
  package func height(under columns: [ColumnLayout]) -> Double {
    let scale = max(1, columns.reduce(0) { $0 + $1.width } / width)
    return Self.points(setup.paperSize.height - setup.margins.top - setup.margins.bottom) * 0.97
      * scale
  }

  private static func points(_ millimetres: Double) -> Double { millimetres / 25.4 * 72 }
}
