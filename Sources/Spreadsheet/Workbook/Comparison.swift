/// A comparison of a cell's value with one or two formulas, each without its equals sign: `5`, `$B$2`, `"x"`.
public enum Comparison: Hashable, Sendable {
  /// From the first to the second, both included.
  case between(String, String)
  /// Below the first or above the second.
  case notBetween(String, String)
  /// Equal.
  case equal(String)
  /// Not equal.
  case notEqual(String)
  /// Less.
  case lessThan(String)
  /// Less or equal.
  case lessThanOrEqual(String)
  /// Greater.
  case greaterThan(String)
  /// Greater or equal.
  case greaterThanOrEqual(String)
}
