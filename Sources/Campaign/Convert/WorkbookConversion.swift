internal import CSV
internal import Forms
internal import Spreadsheet
internal import XLSX

/// Writes a table as a workbook: values as they are, plain text as numbers and days where nothing is lost by
/// it, the first row styled and frozen, columns as wide as they need.
struct WorkbookConversion {
  private let source: ConvertSource

  init(source: ConvertSource) {
    self.source = source
  }

  /// The workbook's bytes.
  ///
  /// - Throws: ``CampaignError`` when the input is damaged or holds more than a sheet can.
  func bytes(input: String) throws(CampaignError) -> [UInt8] {
    do {
      // Widths must be known before the first row, and a damaged input is found out on the way.
      let survey = try TableSurvey(source)
      var styles = StyleTable()
      let sheet = worksheet(survey, styles: &styles)
      return try WorkbookWriter.bytes(of: Workbook(sheets: [sheet], styles: styles))
    } catch let error as ConvertFailure {
      throw CampaignError(.unusableInput(error.description), path: input)
    } catch {
      throw CampaignError(.unusableInput(String(describing: error)), path: input)
    }
  }

  private func worksheet(_ survey: TableSurvey, styles: inout StyleTable) -> Worksheet {
    let rewriter = RowRewriter(source: source, styles: &styles)
    let source = source
    var sheet = Worksheet(name: Self.sheetName(source.name)) { emit in
      func write(_ row: Row) { emit(rewriter.rewritten(row)) }
      // The survey has read the same bytes without a fault.
      if survey.isSorted {
        try? source.read {
          write($0)
          return true
        }
      } else {
        try? source.readSorted(write)
      }
    }
    sheet.columns = survey.columns
    sheet.frozenRows = survey.hasFirstRow ? 1 : 0
    return sheet
  }

  private static func sheetName(_ name: String) -> String {
    SheetNameRules.isValid(name) ? name : "Sheet1"
  }
}

/// What must be known of a table before it is written.
private struct TableSurvey: Sendable {
  private static let narrowest = 8
  private static let widest = 60

  private(set) var isSorted = true
  private(set) var hasFirstRow = false
  private var widths: [Int] = []

  init(_ source: ConvertSource) throws(ConvertFailure) {
    var last = 0
    var survey = self
    try source.read { row in
      survey.isSorted = survey.isSorted && row.number > last
      last = row.number
      survey.hasFirstRow = survey.hasFirstRow || row.number == 1
      survey.widen(for: row)
      return true
    }
    self = survey
  }

  var columns: [ColumnLayout] {
    widths.map { ColumnLayout(width: Double(min($0, Self.widest) + 2)) }
  }

  private mutating func widen(for row: Row) {
    for cell in row.cells where cell.column <= CellReference.maximumColumn {
      while widths.count < cell.column { widths.append(Self.narrowest) }
      widths[cell.column - 1] = max(widths[cell.column - 1], cell.text.count)
    }
  }
}

/// Gives rows the styles of the workbook that is being made, and plain text its types.
private struct RowRewriter: Sendable {
  private let typing: FieldTyping?
  private let styleIndexes: [Int]
  private let header: Int

  init(source: ConvertSource, styles: inout StyleTable) {
    header = styles.index(of: CellStyle.standard.bold().filled("D9E2F3"))
    styleIndexes = source.styles.map { Self.index(of: $0, in: &styles) }
    let day = styles.index(
      of: CellStyle.standard.formatted(NumberFormat(code: "yyyy-mm-dd", kind: .date)))
    typing = source.isPlainText ? FieldTyping(dayStyle: day) : nil
  }

  /// Only the number format is carried over: looks belong to the other file.
  private static func index(of style: CellStyle, in styles: inout StyleTable) -> Int {
    styles.index(of: CellStyle.standard.formatted(style.numberFormat))
  }

  func rewritten(_ row: Row) -> Row {
    var rewritten = Row(number: row.number)
    rewritten.isHidden = row.isHidden
    var last = 0
    for cell in row.cells.sorted(by: { $0.column < $1.column }) where cell.column > last {
      last = cell.column
      append(cell, of: row, to: &rewritten)
    }
    return rewritten
  }

  private func append(_ cell: Cell, of row: Row, to rewritten: inout Row) {
    let isHeader = row.number == 1
    if let typing, !isHeader, cell.kind == .text {
      return typing.append(row.bytes[cell.text.range], column: cell.column, to: &rewritten)
    }
    let style = styleIndexes.indices.contains(cell.style) ? styleIndexes[cell.style] : 0
    let stored = rewritten.store(row.string(of: cell))
    rewritten.append(
      Cell(
        column: cell.column, kind: cell.kind, style: isHeader ? header : style,
        number: cell.number, text: stored))
  }
}
