/// The rows with content of one sheet, all in memory, with what the sheet says about them.
///
/// Forms look at a table from several sides (headers, sections, merged cells), so a submission's sheets are
/// kept whole. Bigger tables are streamed row by row instead.
public struct Table: Sendable {
  /// One row: where its cells lie in ``Table/cells``.
  public struct RowEntry: Sendable {
    /// Counted from 1, as on the sheet.
    public var number: Int
    /// Whether the row is hidden.
    public var isHidden: Bool
    /// Its cells in ``Table/cells``.
    public var cells: Range<Int>
  }

  /// The sheet's name; empty for CSV.
  public var name: String
  /// Whether the sheet is hidden.
  public var isHidden: Bool
  /// The rows that have at least one cell with content, in the sheet's order.
  public private(set) var rows: [RowEntry] = []
  /// The cells with content of all rows.
  public private(set) var cells: [Cell] = []
  /// The text of all cells, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// The runs of rich text of all cells.
  public private(set) var runs: [TextRun] = []
  /// The merged ranges.
  public var merges: [CellRange] = []
  /// The hidden columns, counted from 1.
  public var hiddenColumns: [ClosedRange<Int>] = []
  /// The styles that ``Cell/style`` points into; empty where the format has none.
  public var styles: [CellStyle] = []
  /// The fonts that ``TextRun/font`` points into.
  public var fonts: [Font] = []
  /// How the sheet counts days.
  public var dateSystem = DateSystem.from1900

  /// An empty table.
  public init(name: String, isHidden: Bool = false) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Copies the cells of `row` that have content; a row without any leaves nothing.
  ///
  /// A formula without a value counts as content: somebody meant something to be there.
  public mutating func append(_ row: Row) {
    let firstCell = cells.count
    let byteOffset = bytes.count
    let runOffset = runs.count
    for cell in row.cells where cell.hasContent {
      cells.append(cell.moved(bytes: byteOffset, runs: runOffset))
    }
    guard cells.count > firstCell else { return }
    bytes.append(contentsOf: row.bytes)
    for run in row.runs {
      runs.append(TextRun(text: run.text.offset(by: byteOffset), font: run.font))
    }
    rows.append(
      RowEntry(number: row.number, isHidden: row.isHidden, cells: firstCell..<cells.count))
  }

  /// The text of a cell of this table; empty for numbers and blanks.
  @_lifetime(borrow self)
  public func text(of cell: Cell) -> Span<UInt8> {
    bytes.span.extracting(cell.text.range)
  }

  /// The text of a cell of this table as a string.
  public func string(of cell: Cell) -> String {
    String(decoding: bytes[cell.text.range], as: UTF8.self)
  }

  /// The style of a cell, the default one where the table has no such style.
  public func style(of cell: Cell) -> CellStyle {
    styles.indices.contains(cell.style) ? styles[cell.style] : .standard
  }

  /// The day that a number cell shows as a date; nil where its format shows none or the day does not exist.
  public func day(of cell: Cell) -> CalendarDate? {
    dateSystem.day(of: cell, format: style(of: cell).numberFormat)
  }
}

extension Cell {
  /// Whether anything stands in the cell, be it a formula that has no value yet.
  public var hasContent: Bool {
    switch kind {
    case .blank: hasFormula
    case .text: !text.isEmpty || hasFormula
    case .number, .boolean, .error, .date: true
    }
  }

  /// The cell as it stands after its row's bytes and runs were appended elsewhere.
  fileprivate func moved(bytes byteOffset: Int, runs runOffset: Int) -> Cell {
    var moved = self
    moved.text = text.offset(by: byteOffset)
    moved.formula = formula.offset(by: byteOffset)
    moved.runs = runs.offset(by: runOffset)
    return moved
  }
}
