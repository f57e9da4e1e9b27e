internal import Spreadsheet

/// Makes rows out of what an engine tells: the one place that knows where a cell stands and what it holds.
struct RowAssembler: SheetEvents {
  /// Gets each row with content.
  typealias Body = (Row) -> ReadingStep

  var fonts: FontTable
  private let part: String
  private let strings: SharedStrings
  private let formats: CellFormats
  private let limits: ReadingLimits
  private let body: Body

  private var row = Row()
  /// Storage for text while its escapes are decoded.
  private var unescaped: [UInt8] = []
  /// The number of the last row and of the row's last cell, 0 before the first.
  private var lastRow = 0
  private var lastColumn = 0
  /// Whether the row does not say where it stands, and no cell of it has yet.
  private var isRowAssumed = false
  private var rowCount = 0
  private var sheetSize = 0
  private var merges: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var log: DiagnosticLog

  init(
    part: String, strings: SharedStrings, formats: CellFormats, fonts: FontTable,
    limits: ReadingLimits, body: @escaping Body
  ) {
    self.part = part
    self.strings = strings
    self.formats = formats
    self.fonts = fonts
    self.limits = limits
    self.body = body
    log = DiagnosticLog(limit: limits.diagnostics)
  }

  /// What the sheet said besides its rows.
  var details: SheetDetails {
    SheetDetails(
      merges: merges, hiddenColumns: hiddenColumns, fonts: fonts.fonts, diagnostics: log.entries)
  }

  // MARK: Rows

  mutating func startRow(_ stated: Stated<Int>, isHidden: Bool) throws(Interruption) {
    lastColumn = 0
    switch stated {
    case .at(let number):
      row.reset(number: number, isHidden: isHidden)
      isRowAssumed = false
    case .missing, .unreadable:
      row.reset(number: lastRow + 1, isHidden: isHidden)
      isRowAssumed = true
      if case .unreadable = stated { report(.invalidReference) }
    case .outsideGrid: throw outsideGrid
    }
  }

  mutating func endRow() throws(Interruption) {
    // A row that says nothing takes its place only now, when no cell of it has said anything either.
    guard row.number <= CellReference.maximumRow else { throw outsideGrid }
    if row.number <= lastRow { report(.unorderedRow) }
    lastRow = row.number
    guard !row.cells.isEmpty else { return }
    rowCount += 1
    guard rowCount <= limits.rows else { throw limitExceeded(.rows, limits.rows) }
    sheetSize += rowSize
    guard sheetSize <= limits.sheetSize else {
      throw limitExceeded(.sheetSize, limits.sheetSize)
    }
    if body(row) == .stop { throw .finished }
  }

  /// The memory that the row takes, or a copy of it.
  private var rowSize: Int {
    row.bytes.count + row.cells.count * MemoryLayout<Cell>.stride
      + row.runs.count * MemoryLayout<TextRun>.stride
  }

  // MARK: Cells

  mutating func cell(_ raw: borrowing RawCell) throws(Interruption) {
    try takePlace(raw.reference)
    guard raw.hasValue || raw.hasFormula || raw.hasInlineText else { return }
    var cell = Cell(
      column: lastColumn, kind: .blank, style: style(raw.style), hasFormula: raw.hasFormula)
    if raw.hasFormula { cell.formula = row.store(raw.formula) }
    try setValue(of: &cell, raw)
    guard cell.hasContent else { return }
    row.append(cell)
    // More cells than columns: they repeat one another without end.
    guard row.cells.count <= CellReference.maximumColumn else { throw outsideGrid }
    guard rowSize <= limits.rowSize else { throw limitExceeded(.rowSize, limits.rowSize) }
  }

  private mutating func takePlace(_ stated: Stated<CellReference>) throws(Interruption) {
    switch stated {
    case .at(let reference): take(reference)
    case .outsideGrid: throw outsideGrid
    case .missing: try takeNextColumn()
    case .unreadable:
      try takeNextColumn()
      report(.invalidReference)
    }
  }

  private mutating func takeNextColumn() throws(Interruption) {
    guard lastColumn < CellReference.maximumColumn else { throw outsideGrid }
    lastColumn += 1
  }

  private mutating func take(_ reference: CellReference) {
    let isOrdered = reference.column > lastColumn
    lastColumn = reference.column
    if isRowAssumed {
      row.number = reference.row
      isRowAssumed = false
    } else if reference.row != row.number {
      report(.rowMismatch)
    }
    if !isOrdered { report(.unorderedCell) }
  }

  private mutating func style(_ style: Int?) -> Int {
    if let style, formats.styles.indices.contains(style) { return style }
    if formats.areListed { report(.unknownStyle) }
    return 0
  }

  // MARK: Lists

  mutating func mergedRange(_ reference: borrowing Span<UInt8>) throws(Interruption) {
    guard let range = CellRange(String(reference)) else { return report(.invalidMerge) }
    // A range of one cell merges nothing.
    guard range.rows.count > 1 || range.columns.count > 1 else { return }
    guard merges.count < limits.merges else { throw limitExceeded(.merges, limits.merges) }
    merges.append(range)
  }

  mutating func hiddenColumns(
    from first: borrowing Span<UInt8>, to last: borrowing Span<UInt8>
  ) throws(Interruption) {
    guard let first = first.digits, let last = last.digits, first >= 1, first <= last,
      first <= CellReference.maximumColumn
    else { return report(.invalidColumns) }
    guard hiddenColumns.count < limits.columnRanges else {
      throw limitExceeded(.columnRanges, limits.columnRanges)
    }
    hiddenColumns.append(first...min(last, CellReference.maximumColumn))
  }
}

// MARK: Values

extension RowAssembler {
  private mutating func setValue(
    of cell: inout Cell, _ raw: borrowing RawCell
  ) throws(Interruption) {
    // Text in the cell itself counts where it is announced, or where nothing else is.
    if raw.hasInlineText, raw.type == .inlineString || !raw.hasValue {
      return setInlineText(of: &cell, raw)
    }
    guard raw.hasValue else { return }
    switch raw.type {
    case .number: setNumber(of: &cell, raw.value.trimmed)
    case .sharedString: try setSharedString(of: &cell, raw.value.trimmed)
    case .inlineString, .formulaString: setEscapedText(of: &cell, raw.value)
    case .boolean: setBoolean(of: &cell, raw.value.trimmed)
    case .error: setError(of: &cell, raw.value.trimmed)
    case .date: setDate(of: &cell, raw.value.trimmed)
    case .unknown: setInvalid(&cell, .unknownCellType)
    }
  }

  /// An empty `v` is no value.
  private mutating func setNumber(of cell: inout Cell, _ digits: borrowing Span<UInt8>) {
    guard !digits.isEmpty else { return }
    guard let number = DecimalNumber.value(digits) else { return setInvalid(&cell, .invalidValue) }
    cell.kind = .number
    cell.number = number
    cell.text = row.store(digits)
  }

  private mutating func setSharedString(
    of cell: inout Cell, _ index: borrowing Span<UInt8>
  ) throws(Interruption) {
    guard let index = index.digits, index < strings.count else {
      // One bad index costs its cell, but all text is gone with the part.
      guard !strings.isMissing else { throw failed(.missingSharedStrings) }
      return setInvalid(&cell, .unknownSharedString)
    }
    cell.kind = .text
    cell.text = strings.copyText(at: index, to: &row)
    setRuns(of: &cell, strings.runs(at: index))
  }

  private mutating func setInlineText(of cell: inout Cell, _ raw: borrowing RawCell) {
    cell.kind = .text
    cell.text = row.store(raw.inlineText)
    setRuns(of: &cell, raw.inlineRuns[...])
  }

  private mutating func setEscapedText(of cell: inout Cell, _ text: borrowing Span<UInt8>) {
    unescaped.removeAll(keepingCapacity: true)
    unescaped.append(text)
    EscapedText.decode(&unescaped, from: 0)
    let decoded = unescaped
    cell.kind = .text
    cell.text = row.store(decoded.span)
  }

  /// Keeps the runs of the cell's text, unless all of them are in the cell's own font.
  private mutating func setRuns(of cell: inout Cell, _ runs: ArraySlice<TextRun>) {
    let own = formats.font(ofStyle: cell.style)
    guard !runs.allSatisfy({ $0.font == nil || $0.font == own }) else { return }
    cell.runs = ByteRange(start: row.runs.count, count: runs.count)
    for run in runs {
      let text = ByteRange(start: cell.text.start + run.text.start, count: run.text.count)
      row.store(run: TextRun(text: text, font: run.font))
    }
  }

  private mutating func setBoolean(of cell: inout Cell, _ value: borrowing Span<UInt8>) {
    guard let value = value.boolean else { return setInvalid(&cell, .invalidValue) }
    cell.kind = .boolean
    cell.number = value ? 1 : 0
  }

  private mutating func setError(of cell: inout Cell, _ text: borrowing Span<UInt8>) {
    guard !text.isEmpty else { return setInvalid(&cell, .invalidValue) }
    cell.kind = .error
    cell.text = row.store(text)
  }

  private mutating func setDate(of cell: inout Cell, _ text: borrowing Span<UInt8>) {
    guard !text.isEmpty else { return }
    cell.kind = .date
    cell.text = row.store(text)
  }

  /// One bad cell costs that cell only.
  private mutating func setInvalid(_ cell: inout Cell, _ reason: Diagnostic.Kind) {
    cell.kind = .error
    cell.text = row.store("#VALUE!")
    report(reason)
  }
}

// MARK: Reports

extension RowAssembler {
  /// The cell at hand, or the row's first.
  private var place: CellReference {
    CellReference(row: row.number, column: max(lastColumn, 1))
  }

  private var outsideGrid: Interruption { failed(.outsideGrid) }

  private func limitExceeded(_ limit: ReadingLimits.Limit, _ allowed: Int) -> Interruption {
    failed(.limitExceeded(limit, allowed: allowed))
  }

  private func failed(_ kind: XLSXError.Kind) -> Interruption {
    .failed(XLSXError(kind, part: part, cell: place))
  }

  private mutating func report(_ kind: Diagnostic.Kind) {
    log.add(kind, part: part, cell: place)
  }
}
