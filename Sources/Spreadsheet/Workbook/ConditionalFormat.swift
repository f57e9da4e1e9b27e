/// A look that cells take on while a condition holds (ECMA-376 part 1, 18.3.1.10 and 18.3.1.18).
///
/// Of several that hold, the one that stands earlier in ``Worksheet/conditionalFormats`` wins.
public struct ConditionalFormat: Hashable, Sendable {
  /// When the look applies.
  ///
  /// References in formulas are relative to the top left cell of the first range.
  public enum Condition: Hashable, Sendable {
    /// The formula is true.
    case expression(formula: String)
    /// The cell's value compares so.
    case value(Comparison)
    /// Another cell of the ranges has the same value.
    case duplicateValues
    /// No other cell of the ranges has the same value.
    case uniqueValues
    /// The cell is empty or holds only spaces.
    case containsBlanks
    /// The cell holds more than spaces.
    case containsNoBlanks
  }

  /// The cells, at least one range.
  public var ranges: [CellRange]
  /// When the look applies.
  public var condition: Condition
  /// The look.
  public var style: DifferentialStyle
  /// Whether later formats of the sheet are passed over where this one holds.
  public var stopsIfTrue = false

  /// A look for some cells under a condition.
  public init(ranges: [CellRange], condition: Condition, style: DifferentialStyle) {
    self.ranges = ranges
    self.condition = condition
    self.style = style
  }
}
