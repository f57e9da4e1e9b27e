package import Forms

/// What a rule says of a list, of a unit or khối on it, or of a line of it.
package struct RuleResult: Sendable {
  /// The raw values are a contract.
  package enum Outcome: String, Sendable, CaseIterable {
    case met, broken
    /// What is known does not tell.
    case open
  }

  /// Of whom it speaks.
  package enum Scope: Sendable, Equatable {
    case all
    case group(String)
    /// The unit's code.
    case unit(String)
    case subject(unit: String, Place, name: String)
  }

  /// What else there is to say.
  package enum Detail: Sendable, Equatable {
    case nothing
    /// Words that are not understood.
    case words(String)
    /// The award that is wrong, or that is missing.
    case award(String)
    /// The list has no column that tells.
    case noColumn
    /// Years that are missing.
    case years([Int])
    /// The others who have the same.
    case others([Place])
    case daysLate(Int)
  }

  package let rule: Rule
  package let list: AwardList.Kind
  package let outcome: Outcome
  package let scope: Scope
  /// What was counted, where the rule counts.
  package let share: Share?
  package let detail: Detail

  package init(
    rule: Rule, list: AwardList.Kind, outcome: Outcome, scope: Scope, share: Share? = nil,
    detail: Detail = .nothing
  ) {
    self.rule = rule
    self.list = list
    self.outcome = outcome
    self.scope = scope
    self.share = share
    self.detail = detail
  }

  /// Whether a person must act.
  package var needsPerson: Bool { rule.level == .error && outcome != .met }
}
