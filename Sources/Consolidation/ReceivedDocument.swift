/// A document that came and is no list: a giao ước thi đua, a unit's plan.
package struct ReceivedDocument: Sendable, Equatable {
  /// Some document that the plan does not ask for: staff say that nothing in it counts.
  package static let other = "van-ban-khac"

  /// What the plan calls it: `giao-uoc`; or ``other``.
  package let document: String
  package let file: String
  /// The code of the unit that sent it; `nil` when nobody could tell.
  package let unit: String?
  package let received: Day
  /// The number of the covering letter, where staff noted one.
  package let number: String
  /// Whether it was sent back to the unit.
  package let isReturned: Bool
}
