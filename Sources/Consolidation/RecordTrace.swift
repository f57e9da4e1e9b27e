package import Forms

/// A record of a list that came, whether it counts or not, and what became of it.
package struct RecordTrace: Sendable {
  package let file: String
  package let record: Registration
  /// The unit's code; `nil` when nobody could tell whose list it is.
  package let unit: String?
  package let fate: Consolidation.LedgerEntry.Fate
  /// Why, as in the ledger; empty for accepted records.
  package let reason: String
  /// The file that took it out of the register, where one did.
  package let cause: String
  /// Its number in the register; `nil` when it is not there.
  package let ordinal: Int?
}
