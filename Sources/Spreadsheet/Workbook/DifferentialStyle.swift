/// What a conditional format changes in the look of a cell; the rest stays as it is (ECMA-376 part 1,
/// 18.8.14).
public struct DifferentialStyle: Hashable, Sendable {
  /// Bold or not, or `nil` to leave it.
  public var isBold: Bool?
  /// Italic or not, or `nil` to leave it.
  public var isItalic: Bool?
  /// Struck out or not, or `nil` to leave it.
  public var isStruck: Bool?
  /// The colour of the text as `RRGGBB`, or `nil` to leave it.
  public var color: String?
  /// The background as `RRGGBB`, or `nil` to leave it.
  public var fill: String?
  /// The colour of thin lines around the cell as `RRGGBB`, or `nil` to leave them.
  public var border: String?

  /// A style that changes nothing.
  public init() {}

  /// A style that changes colours.
  public init(color: String? = nil, fill: String?) {
    self.color = color
    self.fill = fill
  }
}
