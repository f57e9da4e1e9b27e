internal import Spreadsheet

/// The first sheet of a template: the form, with rows to be filled in and what is wrong with them beside it.
struct EntrySheet: Sendable {
  private static let gapWidth = 2.0
  private static let checkWidth = 48.0

  let layout: FormLayout
  let content: TemplateContent
  let grid: TemplateGrid
  let page: FormPage
  let rows: EntryRows
  let styles: TemplateStyles

  func worksheet(lists: ListSheet) -> Worksheet {
    var sheet = Worksheet(name: grid.sheetName) { emit in rows.emit(emit) }
    sheet.fonts = EntryRows.fonts
    sheet.columns = columns
    sheet.merges = merges
    sheet.frozenRows = grid.headerRow
    let rules = EntryRules(
      grid: grid, layout: layout, lists: lists, needsUnit: content.unit.isEmpty)
    sheet.validations = rules.validations
    sheet.conditionalFormats = rules.conditionalFormats
    sheet.protection = [
      .selectLockedCells, .selectUnlockedCells, .formatColumns, .formatRows, .insertRows,
      .deleteRows, .sort, .autoFilter,
    ]
    // Without the blank ones among them no unused row is printed; lines of sections have a number too.
    sheet.autoFilter = CellRange(
      rows: grid.headerRow...grid.totalRow - 1,
      columns: grid.column(.ordinal)...grid.column(.ordinal))
    sheet.unlockedFormulas = [grid.column(.ordinal), grid.checkColumn].map {
      CellRange(rows: grid.headerRow + 1...grid.totalRow, columns: $0...$0)
    }
    sheet.print = page.setup
    sheet.print.repeatedRows = grid.headerRow...grid.headerRow
    sheet.print.area = CellRange(rows: 1...grid.lastRow, columns: grid.width)
    sheet.showsGridLines = false
    return sheet
  }

  /// A row can be deleted where none of its cells is locked, those beyond the table included.
  private var columns: [ColumnLayout] {
    var beyond = ColumnLayout(width: 10)
    beyond.style = styles.unlocked
    return page.columns
      + [ColumnLayout(width: Self.gapWidth), ColumnLayout(width: Self.checkWidth)]
      + [ColumnLayout](
        repeating: beyond, count: CellReference.maximumColumn - grid.checkColumn)
  }

  private var merges: [CellRange] {
    let titles = grid.titleLines.indices.map { grid.firstTitleRow + $0 }
    let whole = (titles + [grid.totalRow]).map { CellRange(rows: $0...$0, columns: grid.width) }
    let halves = (1..<max(grid.letterheadRows, 1)).flatMap { row in
      [page.leftHalf, page.rightHalf].map { CellRange(rows: row...row, columns: $0) }
    }
    let signatures = layout.signatures.indices.map {
      CellRange(
        rows: grid.signatureRow...grid.signatureRow, columns: grid.signatureColumns($0))
    }
    return halves + whole + signatures.filter { $0.columns.count > 1 }
  }
}
