/// What may be typed into some cells, and what Excel says about it (ECMA-376 part 1, 18.3.1.32).
///
/// Validation holds for what is typed; what is pasted slips past it.
public struct DataValidation: Hashable, Sendable {
  /// What a cell accepts.
  ///
  /// References in formulas are relative to the top left cell of the first range.
  public enum Rule: Hashable, Sendable {
    /// Anything: the cells only have an input message.
    case any
    /// One of these texts: together with the commas between them at most 255 UTF-16 units, no commas within.
    case list([String])
    /// One of the cells of a range on the same sheet, `$F$2:$F$9`, or of a defined name on any.
    case listFrom(formula: String)
    /// A whole number.
    case wholeNumber(Comparison)
    /// A number.
    case decimal(Comparison)
    /// A day, compared by its serial number or by a formula such as `DATE(2022,3,31)`.
    case date(Comparison)
    /// A text of some length, in UTF-16 units.
    case textLength(Comparison)
    /// Whatever makes the formula true.
    case custom(formula: String)
  }

  /// What happens to a value that the rule does not accept.
  public enum ErrorStyle: String, Sendable {
    /// It is refused.
    case stop
    /// The person is asked whether to go on.
    case warning
    /// The person is told.
    case information
  }

  /// A message beside the cell or in a box.
  public struct Message: Hashable, Sendable {
    /// At most 32 UTF-16 units; may be empty.
    public var title: String
    /// At most 255 UTF-16 units.
    public var text: String

    /// A message with a title.
    public init(title: String = "", text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The cells, at least one range.
  public var ranges: [CellRange]
  /// What they accept.
  public var rule: Rule
  /// Whether they may stay empty.
  public var allowsBlank = true
  /// Whether a list drops down beside the cell.
  public var showsDropDown = true
  /// What a person sees who comes to the cell.
  public var inputMessage: Message?
  /// What happens to a value that is not accepted.
  public var errorStyle = ErrorStyle.stop
  /// What a person is told then, or `nil` for Excel's own words.
  public var errorMessage: Message?

  /// A rule for some cells.
  public init(ranges: [CellRange], rule: Rule) {
    self.ranges = ranges
    self.rule = rule
  }
}
