internal import Spreadsheet

/// The paper that a form is printed on, and its columns on it: A4 with the margins of decree 30/2020/NĐ-CP.
///
/// A form that is too wide for the upright page lies on its side.
struct FormPage: Sendable {
  /// What stays free above and below the text of a row, in points.
  static let padding = 5.0
  /// A column must not become narrower than this part of its width.
  private static let leastScale = 0.7

  let setup: PrintSetup
  let columns: [ColumnLayout]
  private let font: Font

  /// A page for columns of these widths, in digits of the workbook's standard font.
  init(widths: [Double], font: Font) {
    self.font = font
    let width = widths.reduce(0, +)
    var setup = PrintSetup()
    setup.fitsWidth = true
    setup.numbersPages = true
    setup.isLandscape = width > PrintedPage(setup, font: font).width
    let room = PrintedPage(setup, font: font).width
    let scale = setup.isLandscape ? max(Self.leastScale, room / width) : 1
    columns = widths.map { ColumnLayout(width: ($0 * scale * 4).rounded(.down) / 4) }
    self.setup = setup
  }

  /// How long a line of text may be in these columns together, in points.
  func textWidth(of range: ClosedRange<Int>) -> Double {
    ColumnLayout(width: range.reduce(0) { $0 + columns[$1 - 1].width }).textWidth(in: font)
  }

  /// The left half may be somewhat narrower than the right one.
  var leftHalf: ClosedRange<Int> { 1...leftColumnCount }
  var rightHalf: ClosedRange<Int> {
    min(leftColumnCount + 1, columns.count)...columns.count
  }

  private var leftColumnCount: Int {
    let width = columns.reduce(0) { $0 + $1.width }
    let ends = columns.indices.dropLast().map { index in
      columns[...index].reduce(0) { $0 + $1.width } / width
    }
    let nearest = ends.indices.min { abs(ends[$0] - 0.45) < abs(ends[$1] - 0.45) }
    return (nearest ?? 0) + 1
  }

  /// How much height the rows of a page may take, in points.
  var height: Double { PrintedPage(setup, font: font).height(under: columns) }
}
