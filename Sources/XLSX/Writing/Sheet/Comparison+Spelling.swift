internal import Spreadsheet

/// How files spell comparisons (ECMA-376 part 1, 18.18.15 and 18.18.20).
extension Comparison {
  /// The name of the operator.
  var name: String {
    switch self {
    case .between: "between"
    case .notBetween: "notBetween"
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .lessThan: "lessThan"
    case .lessThanOrEqual: "lessThanOrEqual"
    case .greaterThan: "greaterThan"
    case .greaterThanOrEqual: "greaterThanOrEqual"
    }
  }

  /// What the value is compared with.
  var formulas: [String] {
    switch self {
    case .between(let first, let second), .notBetween(let first, let second): [first, second]
    case .equal(let formula), .notEqual(let formula), .lessThan(let formula),
      .lessThanOrEqual(let formula), .greaterThan(let formula), .greaterThanOrEqual(let formula):
      [formula]
    }
  }
}
