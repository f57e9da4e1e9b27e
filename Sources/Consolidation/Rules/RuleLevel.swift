/// What a plan makes of a rule.
///
/// The raw values are a contract: plans and rule sets use them.
package enum RuleLevel: String, Sendable, Decodable, CaseIterable {
  /// Not looked at.
  case off
  /// Reminded of.
  case warn
  /// A person must act.
  case error
}
