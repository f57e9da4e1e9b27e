/// One cell of a ``Row``: what it holds and where its text lies in the row's bytes.
///
/// A cell owns no memory. Its text is a ``ByteRange`` of the row (or table) it stands in, so that a row of
/// a million can be read without one `String`.
public struct Cell: Sendable, Equatable {
  /// What the stored value of a cell is.
  public enum Kind: UInt8, Sendable {
    /// No value: a formatted empty cell, or a formula that was never calculated.
    case blank
    /// Text, in the row's bytes.
    case text
    /// A number, a date serial among them: the style's number format tells.
    case number
    /// `TRUE` or `FALSE`: ``Cell/number`` is 1 or 0.
    case boolean
    /// An error such as `#N/A`, its text in the row's bytes.
    case error
    /// A date stored as ISO 8601 text (`t="d"`), in the row's bytes.
    case date
  }

  /// Counted from 1.
  public var column: Int
  /// What the cell holds.
  public var kind: Kind
  /// Index into the styles of the workbook; 0 is the default style.
  public var style: Int
  /// The value of a number or boolean.
  public var number: Double
  /// The text of a text, error or ISO date cell; of a number the digits as they were stored, or nothing.
  public var text: ByteRange
  /// The formula without its equals sign, or nothing.
  ///
  /// A shared formula is only given where it stands.
  public var formula: ByteRange
  /// Whether a formula stands behind the value, even one whose text is not here.
  public var hasFormula: Bool
  /// Text with differing fonts: the row's runs that make it up, else empty.
  public var runs: ByteRange

  /// A cell with the given value.
  public init(
    column: Int, kind: Kind, style: Int = 0, number: Double = 0, text: ByteRange = .empty,
    formula: ByteRange = .empty, hasFormula: Bool = false, runs: ByteRange = .empty
  ) {
    self.column = column
    self.kind = kind
    self.style = style
    self.number = number
    self.text = text
    self.formula = formula
    self.hasFormula = hasFormula
    self.runs = runs
  }
}

/// A stretch of a row's storage: its bytes, or its runs.
public struct ByteRange: Sendable, Hashable {
  /// Nothing.
  public static let empty = ByteRange(start: 0, count: 0)

  /// The first element.
  public var start: Int
  /// How many.
  public var count: Int

  /// A stretch of `count` elements from `start`.
  public init(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { count == 0 }

  /// The same stretch as a range.
  public var range: Range<Int> { start..<start + count }

  /// The same stretch, moved.
  func offset(by distance: Int) -> ByteRange {
    ByteRange(start: start + distance, count: count)
  }
}

/// A stretch of a cell's text in one font: a run of rich text (ECMA-376 part 1, 18.4.4).
public struct TextRun: Sendable, Equatable {
  /// The bytes of the run, in the row's bytes; they lie within the cell's text.
  public var text: ByteRange
  /// The run's own font, or `nil` where the cell's font holds.
  ///
  /// Index into the reader's `fonts`.
  public var font: Int?

  /// A run of `text` in `font`.
  public init(text: ByteRange, font: Int?) {
    self.text = text
    self.font = font
  }
}
