/// A text that stands above or between the entries of a list and is none itself.
package struct ListHeading: Sendable, Equatable {
  package let text: String
  package let place: Place
  /// What the reader took its row for; `nil` where it could make nothing of it.
  package let structure: LedgerLine.Structure?
}
