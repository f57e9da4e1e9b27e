internal import Forms
internal import Spreadsheet

/// The frame that the working sheets share: a title, a line below it, a header that stays in view and is
/// repeated on every page, and a table with filter buttons.
struct WorkingSheet {
  /// A column: its header and its width in characters.
  struct Column {
    let header: String
    let width: Double

    init(_ header: String, _ width: Double) {
      self.header = header
      self.width = width
    }
  }

  /// The header's row, where no letterhead stands above the title; the table begins in the next.
  static let headerRow = 4

  let name: String
  let title: String
  let subtitle: String
  let columns: [Column]
  let styles: ReportStyles
  /// How many rows the table has below its header.
  let rowCount: Int
  /// Whether the table is a plain list that can be filtered.
  var isFiltered = true
  /// Makes the sheet a document of its own.
  var letterhead: LetterheadRows?
  /// How many columns at the right stay out of print, such as sources.
  var unprintedColumns = 0
  /// Rows of the table that run over the whole width.
  var merges: [CellRange] = []
  /// Rows of which no page ends below one.
  var headings: Set<Int> = []
  var links: [Hyperlink] = []
  var charts: [BarChart] = []

  /// What stays free above and below the text of a row, in points.
  private static let padding = 4.0
  private var layouts: [ColumnLayout] { columns.map { ColumnLayout(width: $0.width) } }

  private var headerRow: Int { Self.headerRow(below: letterhead) }

  /// The header's row, below a letterhead where there is one.
  static func headerRow(below letterhead: LetterheadRows?) -> Int {
    (letterhead?.count ?? 0) + headerRow
  }

  /// The sheet, its table's rows filled one after another by `rows`.
  func worksheet(
    rows: @escaping @Sendable (_ next: ((inout Row) -> Void) -> Void) -> Void
  ) -> Worksheet {
    let frame = self
    var sheet = Worksheet(name: name) { emit in frame.emit(rows, emit) }
    sheet.columns = layouts
    sheet.merges = allMerges
    sheet.frozenRows = headerRow
    if isFiltered, rowCount > 0 {
      sheet.autoFilter = CellRange(
        rows: headerRow...(headerRow + rowCount), columns: 1...columns.count)
    }
    sheet.print.isLandscape = true
    sheet.print.fitsWidth = true
    sheet.print.numbersPages = true
    if unprintedColumns > 0 {
      sheet.print.area = CellRange(
        rows: 1...headerRow + max(rowCount, 1), columns: printedColumns)
    }
    sheet.print.repeatedRows = headerRow...headerRow
    sheet.hyperlinks = links
    sheet.charts = charts
    if !headings.isEmpty { sheet.print.rowBreaks = pageBreaks(of: sheet) }
    return sheet
  }

  /// A list without rows says so in one.
  private var isEmpty: Bool { isFiltered && rowCount == 0 }

  private var printedColumns: ClosedRange<Int> { 1...columns.count - unprintedColumns }

  /// The letterhead's, those of the titles below it, the table's own, and that of the row that says it has none.
  private var allMerges: [CellRange] {
    func whole(_ row: Int) -> CellRange { CellRange(rows: row...row, columns: printedColumns) }
    let titles = letterhead == nil ? [] : [whole(headerRow - 3), whole(headerRow - 2)]
    return (letterhead?.merges ?? []) + titles + merges + (isEmpty ? [whole(headerRow + 1)] : [])
  }

  private func fillEmpty(_ row: inout Row) {
    row.append(text: "Không có", across: printedColumns, style: styles.text)
  }

  /// The page breaks that keep headings with what they head.
  private func pageBreaks(of sheet: Worksheet) -> [Int] {
    var lines: [PageBreaks.Line] = []
    sheet.rows { row in
      while lines.count + 1 < row.number { lines.append(.init(height: 16, staysWithNext: true)) }
      lines.append(
        .init(height: row.height ?? 16, staysWithNext: headings.contains(row.number)))
    }
    let page = PrintedPage(sheet.print, font: styles.looks[0].font)
    return PageBreaks(
      lines, repeated: lines[headerRow - 1].height, height: page.height(under: layouts)
    ).rows
  }

  private func emit(
    _ rows: @escaping @Sendable (_ next: ((inout Row) -> Void) -> Void) -> Void,
    _ emit: (Row) -> Void
  ) {
    let columnLayouts = layouts
    let wholeWidth = [ColumnLayout(width: columnLayouts.reduce(0) { $0 + $1.width })]
    var row = Row()
    letterhead?.emit(into: &row, emit)
    row.reset(number: headerRow - 3)
    row.append(
      text: title, column: 1, style: letterhead == nil ? styles.title : styles.documentTitle)
    emit(row)
    row.reset(number: headerRow - 2)
    row.append(
      text: subtitle, column: 1, style: letterhead == nil ? styles.subtitle : styles.dateLine)
    emit(row)
    row.reset(number: headerRow)
    for (index, column) in columns.enumerated() {
      row.append(text: column.header, column: index + 1, style: styles.header)
    }
    fit(&row, in: columnLayouts)
    emit(row)
    var number = headerRow
    let mergedRows = Set(allMerges.flatMap(\.rows))
    func next(_ fill: (inout Row) -> Void) {
      number += 1
      row.reset(number: number)
      fill(&row)
      // A merged row has its text in the first cell, and the width of all columns for it.
      if row.height == nil {
        fit(&row, in: mergedRows.contains(number) ? wholeWidth : columnLayouts)
      }
      emit(row)
    }
    if isEmpty { next(fillEmpty) } else { rows(next) }
  }

  private func fit(_ row: inout Row, in columns: [ColumnLayout]) {
    row.fitHeight(columns: columns, styles: styles.looks, padding: Self.padding)
  }
}

extension Row {
  /// Adds texts side by side from a column on.
  mutating func append(texts: [String], from column: Int, style: Int) {
    for (index, text) in texts.enumerated() {
      append(text: text, column: column + index, style: style)
    }
  }

  /// Adds a day, or an empty cell.
  mutating func append(day: CalendarDate?, column: Int, style: Int, blankStyle: Int) {
    if let day {
      append(day: day, column: column, style: style)
    } else {
      append(blank: column, style: blankStyle)
    }
  }
}
