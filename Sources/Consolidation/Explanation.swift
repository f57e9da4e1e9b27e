package import Forms

/// Everything behind the words that somebody asked about: units, people and collectives, and rows that never
/// became a record.
package struct Explanation: Sendable {
  /// A unit, and all that came from it, the oldest first.
  package struct UnitStory: Sendable {
    package let unit: Unit
    /// How it stands; `nil` for a unit that need not send a list.
    package let roster: RosterLine?
    package let sources: [Consolidation.SourceLine]
    package let documents: [ReceivedDocument]
    package let findings: [Consolidation.FileFinding]
  }

  /// One name in one unit and section, wherever it stands, the oldest file first.
  package struct NameStory: Sendable {
    package let name: String
    package let kind: RegistrationKind
    /// `nil` when nobody could tell whose list it is.
    package let unit: Unit?
    package let traces: [RecordTrace]
    /// What was found at the rows, in the same order.
    package let findings: [Consolidation.FileFinding]

    /// The records that are in the register.
    package var registered: [RecordTrace] { traces.filter { $0.fate == .accepted } }
  }

  package let units: [UnitStory]
  package let names: [NameStory]
  /// Rows that name the words and never became a record.
  package let lostRows: [Consolidation.FileFinding]
  /// What the words may have been meant to be, where nothing was found.
  package let suggestions: [String]
  /// Files that hold something and do not count: the words may stand in them.
  package let refused: [Consolidation.SourceLine]
  /// What staff decided about files, every line of it, in the order in which they wrote it.
  package let decisions: [String: [Instruction]]

  /// Whether anything was found.
  package var isFound: Bool { !units.isEmpty || !names.isEmpty || !lostRows.isEmpty }
}
