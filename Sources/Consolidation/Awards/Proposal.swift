package import Forms

/// Somebody who is proposed for one award: a row of a proposal, or one of several awards in it.
package struct Proposal: Sendable {
  package let record: Registration
  /// `nil` where the row does not say, or not clearly, for what.
  package let award: Award?
  /// The title or heading that names the award; `nil` where the row itself does.
  package let heading: Place?
  /// What the row says where it is not clear.
  package let unread: String
  /// Whose it may be, as the row and then the title say; empty where nothing does.
  package let units: [Unit]
  /// The unit that is proposed itself, as a whole.
  package let wholeUnit: Unit?
  /// What may be the department's name; empty where the row names none.
  package let departments: [String]
}
