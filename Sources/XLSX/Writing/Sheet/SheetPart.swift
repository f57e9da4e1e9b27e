package import Spreadsheet

/// `xl/worksheets/sheetN.xml`, row by row (ECMA-376 part 1, 18.3.1.99).
///
/// ```
///   <worksheet> sheetPr sheetViews sheetFormatPr cols <sheetData>     head
///     <row r="2"><c r="B2" s="1" t="s"><v>0</v></c>…</row>            one per append
///   </sheetData> sheetProtection autoFilter mergeCells … </worksheet> tail
/// ```
/// Head and tail live in `SheetPart+Layout`, cells in `SheetPart+Cells`.
package struct SheetPart {
  let sheet: Worksheet
  /// Whether the sheet's tab is the one in front.
  let isSelected: Bool
  /// In points, of rows that give none.
  let defaultRowHeight: Double
  /// What hangs on the sheet.
  let parts: SheetParts
  let differentialStyles: DifferentialStyles
  private let styleCount: Int
  private(set) var lastRow = 0
  /// What names the columns of the tables.
  private(set) var headers: TableHeaders
  /// The digits of the current row and the quote behind them, which every reference of the row ends with.
  private(set) var endOfReference = XMLBuffer()

  /// The part of a sheet whose cells have these styles, the first of which is the default.
  package init(
    _ sheet: Worksheet, parts: SheetParts = SheetParts(), isSelected: Bool, styles: [CellStyle],
    differentialStyles: DifferentialStyles = DifferentialStyles(of: [])
  ) {
    self.sheet = sheet
    self.parts = parts
    self.isSelected = isSelected
    self.differentialStyles = differentialStyles
    styleCount = styles.count
    headers = TableHeaders(of: sheet.tables)
    // A third more than the font, in steps of a pixel: 15 for size 11, as in Excel.
    let fontSize = styles.first?.font.size ?? Font().size
    defaultRowHeight = (fontSize * 4 / 3 / 0.75).rounded(.up) * 0.75
  }

  /// Where the lines between its cells lie.
  var grid: SheetGrid {
    SheetGrid(columns: sheet.columns, defaultRowHeight: defaultRowHeight)
  }

  /// Adds a row, unless there is nothing to say about it; new texts and twins of styles go into the tables.
  ///
  /// - Throws: ``WorkbookWritingError`` naming the cell that breaks a rule.
  package mutating func append(
    _ row: Row, to xml: inout XMLBuffer, strings: inout SharedStringTable,
    styles: inout WrittenStyles
  ) throws(WorkbookWritingError) {
    try begin(row)
    guard !row.cells.isEmpty || row.isHidden || row.height != nil else { return }
    headers.collect(from: row)
    appendTag(of: row, to: &xml)
    let bytes = row.bytes
    var lastColumn = 0
    for cell in row.cells {
      try check(cell, after: lastColumn)
      lastColumn = cell.column
      try append(cell, bytes.span, row.runs, to: &xml, strings: &strings, styles: &styles)
    }
    xml.append("</row>")
  }

  private mutating func begin(_ row: Row) throws(WorkbookWritingError) {
    let first = CellReference(row: row.number, column: 1)
    guard (1...CellReference.maximumRow).contains(row.number) else {
      throw WorkbookWritingError(.outsideSheet, sheet: sheet.name, cell: first)
    }
    guard row.number > lastRow else {
      throw WorkbookWritingError(.outOfOrder, sheet: sheet.name, cell: first)
    }
    if let height = row.height, !(0...409.5).contains(height) {
      throw WorkbookWritingError(.invalidRowHeight, sheet: sheet.name, cell: first)
    }
    lastRow = row.number
    endOfReference.removeAll()
    endOfReference.append(integer: row.number)
    endOfReference.append(byte: UInt8(ascii: "\""))
  }

  private func appendTag(of row: Row, to xml: inout XMLBuffer) {
    xml.append("<row r=\"")
    xml.append(verbatim: endOfReference.bytes.span)
    if let height = row.height { xml.attribute("ht", height) }
    xml.flag("hidden", row.isHidden)
    xml.flag("customHeight", row.height != nil && !row.growsWithText)
    xml.append(">")
  }

  @inline(__always)
  private func check(_ cell: Cell, after lastColumn: Int) throws(WorkbookWritingError) {
    guard cell.column >= 1, cell.column <= CellReference.maximumColumn else {
      throw error(.outsideSheet, at: cell)
    }
    guard cell.column > lastColumn else { throw error(.outOfOrder, at: cell) }
    guard cell.style >= 0, cell.style < styleCount else { throw error(.unknownStyle, at: cell) }
  }

  func error(_ kind: WorkbookWritingError.Kind, at cell: Cell) -> WorkbookWritingError {
    let place = CellReference(row: lastRow, column: cell.column)
    return WorkbookWritingError(kind, sheet: sheet.name, cell: place)
  }
}
