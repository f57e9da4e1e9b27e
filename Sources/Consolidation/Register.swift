package import Forms

/// One line of the register: a record, its number in its unit's section, and the file it stands in.
package struct RegisterEntry: Sendable {
  /// The unit's code.
  package let unit: String
  /// From 1, in each unit and section, in the unit's own order.
  package let ordinal: Int
  package let record: Registration
  package let file: String

  package init(unit: String, ordinal: Int, record: Registration, file: String) {
    self.unit = unit
    self.ordinal = ordinal
    self.record = record
    self.file = file
  }
}

/// Everything a consolidation arrives at.
package struct Consolidation: Sendable {
  /// A finding about a file.
  package struct FileFinding: Sendable {
    package let file: String
    package let finding: Finding
    /// The unit's code, where known.
    package let unit: String?
  }

  /// A line of the ledger with its last word.
  package struct LedgerEntry: Sendable, Equatable {
    package enum Fate: String, Sendable, CaseIterable {
      case accepted, superseded, rejected, structural, unread
    }

    package let file: String
    package var sheet: String
    package var row: Int?
    package var fate: Fate
    /// Why; empty for accepted rows.
    package var reason: String
    package var unit = ""
    package var kind: RegistrationKind?
    package var ordinal: Int?
    /// The files of the campaign in which staff decided about it; empty where nobody had to.
    package var decidedBy: [String] = []
  }

  /// A file that came, and what became of it.
  package struct SourceLine: Sendable {
    package let file: String
    /// As in ``Submission/storedName``.
    package let storedName: String
    package let hash: String
    package let received: Day
    /// The codes of the units whose lists it holds.
    package let units: [String]
    /// What told the units.
    package let evidence: [UnitEvidence]
    package let outcome: Outcome
  }

  /// What became of a file.
  package enum Outcome: String, Sendable {
    case counted, superseded, duplicate, refused, signedCopy, returned, withdrawal, otherDocument
  }

  package let units: [Unit]
  /// In the registry's order of units, collectives before individuals.
  package var register: [RegisterEntry]
  package let roster: [RosterLine]
  package let findings: [FileFinding]
  package var ledger: [LedgerEntry]
  package let sources: [SourceLine]
  /// Every record of every list that came, the oldest file first.
  package let traces: [RecordTrace]
  /// The documents that came besides the lists, the oldest first.
  package let documents: [ReceivedDocument]

  /// Documents that the plan asks for and whose unit nobody can tell.
  package var unclaimedDocuments: [ReceivedDocument] {
    documents.filter { $0.unit == nil && $0.document != ReceivedDocument.other }
  }

  /// Files that hold something and do not count: "chưa tính: n tệp".
  package var refusedFiles: Int { sources.count { $0.outcome == .refused } }

  package init(
    units: [Unit], register: [RegisterEntry], roster: [RosterLine], findings: [FileFinding],
    ledger: [LedgerEntry], sources: [SourceLine], traces: [RecordTrace],
    documents: [ReceivedDocument]
  ) {
    self.units = units
    self.register = register
    self.roster = roster
    self.findings = findings
    self.ledger = ledger
    self.sources = sources
    self.traces = traces
    self.documents = documents
  }
}
