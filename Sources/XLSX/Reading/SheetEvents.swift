internal import Spreadsheet

/// What an engine that reads sheets tells, front to back.
///
/// ```
///   startRow  cell cell cell  endRow     startRow  endRow  …     mergedRange  hiddenColumns
/// ```
/// Engines know XML and nothing of workbooks: they decode entities, and hand on what stands there. Whoever
/// listens resolves shared strings, numbers and places. So one engine can take another's place.
protocol SheetEvents {
  /// The fonts so far. Engines add those of rich text in cells.
  var fonts: FontTable { get set }

  /// A `row` begins.
  mutating func startRow(_ row: Stated<Int>, isHidden: Bool) throws(Interruption)

  /// A whole `c` of the row.
  mutating func cell(_ cell: borrowing RawCell) throws(Interruption)

  /// The row ends.
  mutating func endRow() throws(Interruption)

  /// A `mergeCell`, by its `ref`.
  mutating func mergedRange(_ reference: borrowing Span<UInt8>) throws(Interruption)

  /// A hidden `col`, by its `min` and `max`.
  mutating func hiddenColumns(
    from first: borrowing Span<UInt8>, to last: borrowing Span<UInt8>
  ) throws(Interruption)
}

/// A place as a file states it.
enum Stated<Place> {
  /// Not at all.
  case missing
  /// In a way that cannot be read.
  case unreadable
  /// Beyond what a sheet can have.
  case outsideGrid
  /// Here.
  case at(Place)
}

/// A cell as an engine finds it, as views of the engine's memory.
///
/// Entities are decoded, `_xHHHH_` only in inline text.
struct RawCell: ~Escapable {
  /// The type of a cell's value, `t` (ECMA-376 part 1, 18.18.11).
  enum ValueType {
    case number, sharedString, inlineString, formulaString, boolean, error, date, unknown
  }

  /// Its `r`.
  var reference = Stated<CellReference>.missing
  /// Its `s`, 0 when missing; `nil` when it is no number.
  var style: Int? = 0
  /// Its `t`.
  var type = ValueType.number
  /// Whether it has a `v`.
  var hasValue = false
  /// Whether it has an `f`.
  var hasFormula = false
  /// Whether it has an `is`.
  var hasInlineText = false
  /// The text of its `v`.
  let value: Span<UInt8>
  /// The text of its `f`.
  let formula: Span<UInt8>
  /// The text of its `is`.
  let inlineText: Span<UInt8>
  /// The runs of its `is`, relative to the text; none unless one has a font of its own.
  var inlineRuns: [TextRun] = []

  /// A cell with these texts, of which those count that it is said to have.
  @_lifetime(copy value, copy formula, copy inlineText)
  init(value: Span<UInt8>, formula: Span<UInt8>, inlineText: Span<UInt8>) {
    self.value = value
    self.formula = formula
    self.inlineText = inlineText
  }
}

// MARK: Attributes

extension Stated<Int> {
  /// A row's `r`.
  init(row utf8: borrowing Span<UInt8>) {
    guard let number = utf8.digits else {
      self = utf8.isEmpty ? .missing : .unreadable
      return
    }
    self = (1...CellReference.maximumRow).contains(number) ? .at(number) : .outsideGrid
  }
}

extension Stated<CellReference> {
  /// A cell's `r`.
  init(cell utf8: borrowing Span<UInt8>) {
    if let reference = CellReference(utf8) {
      self = .at(reference)
    } else if utf8.isEmpty {
      self = .missing
    } else {
      self = Self.isReference(utf8) ? .outsideGrid : .unreadable
    }
  }

  /// Whether the bytes are letters and digits as in `XFE1`, whatever cell they would name.
  private static func isReference(_ utf8: borrowing Span<UInt8>) -> Bool {
    var letters = 0
    while letters < utf8.count, (0x61...0x7A).contains(utf8[letters] | 0x20) { letters += 1 }
    return letters > 0 && utf8.extracting(letters...).digits != nil
  }
}

extension RawCell.ValueType {
  /// The type that a `t` names; a cell without one holds a number.
  init(_ utf8: borrowing Span<UInt8>) {
    if utf8.isEmpty || utf8.matches("n") {
      self = .number
    } else if utf8.matches("s") {
      self = .sharedString
    } else if utf8.matches("str") {
      self = .formulaString
    } else if utf8.matches("inlineStr") {
      self = .inlineString
    } else {
      self = Self.rareTypes.first { utf8.matches($0.name) }?.type ?? .unknown
    }
  }

  private static let rareTypes: [(name: StaticString, type: Self)] = [
    ("b", .boolean), ("e", .error), ("d", .date),
  ]
}
