internal import Forms

/// What happened to one entry of the register between two days.
package struct RegisterChange: Sendable {
  /// The raw values are a contract.
  package enum Kind: String, Sendable, CaseIterable {
    case added, withdrawn, changed
  }

  /// A field that reads differently.
  package struct Field: Sendable, Equatable {
    /// What the column is called in the register.
    package let id: String
    /// What it is called where people read it; empty for the form's own columns.
    package let label: String
    package let before: String
    package let after: String
  }

  /// The entry as it was; `nil` when it is new.
  package let before: RegisterEntry?
  /// The entry as it is; `nil` when it is gone.
  package let after: RegisterEntry?
  /// What reads differently; empty unless the entry was changed.
  package let fields: [Field]
  /// The file that says so.
  package let file: String
  /// Why it is gone, as in the ledger; else empty.
  package let reason: String

  package var kind: Kind {
    if before == nil { .added } else if after == nil { .withdrawn } else { .changed }
  }

  /// The entry as it is, or as it last was.
  package var entry: RegisterEntry? { after ?? before }
}
