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
    /// The award that is wrong.
    case award(String)
    /// A title and a reward for the same.
    case titleAndReward(String, String)
    /// The list has no column that tells.
    case noColumn
    /// Which award is not told.
    case lacking(String)
    /// The list tells nobody's post.
    case noPosts
    /// Years that are missing.
    case years([Int])
    /// The first of the others who have the same, and how many more there are.
    case others([Place], more: Int)
    /// The document came so many days late.
    case late(OwedDocument, days: Int)
    /// The document came in time, and one that replaces it so many days late.
    case amendedLate(OwedDocument, days: Int)
  }

  package let rule: Rule
  package let list: AwardList.Kind
  package let outcome: Outcome
  package let scope: Scope
  /// What was counted, where the rule counts.
  package let share: Share?
  package let detail: Detail
  /// The file that says so; empty where many do.
  package let file: String

  package init(
    rule: Rule, list: AwardList.Kind, outcome: Outcome, scope: Scope, share: Share? = nil,
    detail: Detail = .nothing, file: String = ""
  ) {
    self.rule = rule
    self.list = list
    self.outcome = outcome
    self.scope = scope
    self.share = share
    self.detail = detail
    self.file = file
  }

  /// Whether a person must act.
  package var needsPerson: Bool { rule.level == .error && outcome != .met }
}
