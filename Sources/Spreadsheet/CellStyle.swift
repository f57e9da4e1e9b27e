/// How a cell looks: font, fill, border, alignment and number format, as one value.
///
/// Equal styles are one style in a written workbook. A reader fills in the font, the fill, the number format
/// and the quote prefix.
public struct CellStyle: Hashable, Sendable {
  /// The style of a cell that has none.
  public static let standard = CellStyle()

  /// The font.
  public var font = Font()
  /// The background as `RRGGBB`, or `nil` for none.
  public var fill: String?
  /// Whether thin lines run around the cell.
  public var hasBorder = false
  /// Where the text stands.
  public var alignment = Alignment()
  /// How a number is shown.
  public var numberFormat = NumberFormat.general
  /// Whether the cell stays as it is on a protected sheet.
  public var isLocked = true
  /// Whether the cell's formula stays unseen on a protected sheet.
  public var hidesFormula = false
  /// Keeps a text that begins with `=`, `+`, `-` or `@` a text even when a person edits the cell.
  ///
  /// A writer sets it where a cell's text begins so.
  public var hasQuotePrefix = false

  /// The default style.
  public init() {}
}

/// A font (ECMA-376 part 1, 18.8.22).
public struct Font: Hashable, Sendable {
  /// The family, `Times New Roman`, of 1 to 31 UTF-16 units.
  public var name = "Calibri"
  /// In points, 1 … 409.
  public var size = 11.0
  /// Whether it is bold.
  public var isBold = false
  /// Whether it is italic.
  public var isItalic = false
  /// Whether it is underlined.
  public var isUnderlined = false
  /// Whether it is struck out, which people use for "withdrawn".
  public var isStruck = false
  /// The colour as `RRGGBB`, or `nil` for automatic or a theme's.
  public var color: String?

  /// Calibri 11, what a workbook without styles is shown in.
  public init() {}
}

/// Where text stands in its cell (ECMA-376 part 1, 18.8.1).
public struct Alignment: Hashable, Sendable {
  /// Left to right.
  public enum Horizontal: String, Sendable {
    /// Text left, numbers right.
    case general
    /// Left.
    case left
    /// Centred.
    case center
    /// Right.
    case right
  }

  /// Top to bottom.
  public enum Vertical: String, Sendable {
    /// At the top.
    case top
    /// In the middle.
    case center
    /// At the bottom.
    case bottom
  }

  /// Left to right.
  public var horizontal = Horizontal.general
  /// Top to bottom.
  public var vertical = Vertical.bottom
  /// Whether long text goes on in the next line.
  public var wrapsText = false
  /// Steps of indentation, 0 … 250.
  public var indent = 0

  /// The default alignment.
  public init() {}
}
