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

  /// The header's row; the table begins in the next.
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
  /// Rows of the table that run over the whole width.
  var merges: [CellRange] = []
  /// Rows of which no page ends below one.
  var headings: Set<Int> = []
  var links: [Hyperlink] = []
  var charts: [BarChart] = []

  /// What stays free above and below the text of a row, in points.
  private static let padding = 4.0
  private var layouts: [ColumnLayout] { columns.map { ColumnLayout(width: $0.width) } }

  /// The sheet, its table's rows filled one after another by `rows`.
  func worksheet(
    rows: @escaping @Sendable (_ next: ((inout Row) -> Void) -> Void) -> Void
  ) -> Worksheet {
    let frame = self
    var sheet = Worksheet(name: name) { emit in frame.emit(rows, emit) }
    sheet.columns = layouts
    sheet.merges = merges
    sheet.frozenRows = Self.headerRow
    if isFiltered, rowCount > 0 {
      sheet.autoFilter = CellRange(
        rows: Self.headerRow...(Self.headerRow + rowCount), columns: 1...columns.count)
    }
    sheet.print.isLandscape = true
    sheet.print.fitsWidth = true
    sheet.print.numbersPages = true
    sheet.print.repeatedRows = Self.headerRow...Self.headerRow
    sheet.hyperlinks = links
    sheet.charts = charts
    if !headings.isEmpty { sheet.print.rowBreaks = pageBreaks(of: sheet) }
    return sheet
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
      lines, repeated: lines[Self.headerRow - 1].height, height: page.height(under: layouts)
    ).rows
  }

  private func emit(
    _ rows: @escaping @Sendable (_ next: ((inout Row) -> Void) -> Void) -> Void,
    _ emit: (Row) -> Void
  ) {
    var row = Row()
    row.reset(number: 1)
    row.append(text: title, column: 1, style: styles.title)
    emit(row)
    row.reset(number: 2)
    row.append(text: subtitle, column: 1, style: styles.subtitle)
    emit(row)
    row.reset(number: Self.headerRow)
    for (index, column) in columns.enumerated() {
      row.append(text: column.header, column: index + 1, style: styles.header)
    }
    fit(&row)
    emit(row)
    var number = Self.headerRow
    let mergedRows = Set(merges.flatMap(\.rows))
    func next(_ fill: (inout Row) -> Void) {
      number += 1
      row.reset(number: number)
      fill(&row)
      if row.height == nil, !mergedRows.contains(number) { fit(&row) }
      emit(row)
    }
    rows(next)
  }

  private func fit(_ row: inout Row) {
    row.fitHeight(columns: layouts, styles: styles.looks, padding: Self.padding)
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
