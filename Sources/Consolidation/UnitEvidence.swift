package import Forms

/// What told whose list a file holds.
package enum UnitEvidence: Sendable, Equatable {
  /// A line of receipts.csv.
  case instruction
  /// An answer in decisions.xlsx.
  case decision
  /// The template's own mark.
  case templateMark
  /// A line above the table, and the words in it.
  case title(String, Place)
  /// The part of the path that bears the unit's name.
  case path(String)
}
