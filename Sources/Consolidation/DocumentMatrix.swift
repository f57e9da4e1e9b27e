/// Who has sent which document: units by khối against the documents that the plan asks for.
package struct DocumentMatrix: Sendable {
  /// How one sender stands with one document.
  package struct Cell: Sendable, Equatable {
    package let status: RosterLine.Status
    /// The newest file; empty when nothing came.
    package let file: String
    package let received: Day?
    /// The number of the covering letter, where staff noted one.
    package let number: String
    package let daysLate: Int

    /// Whether the document is there.
    package var isReceived: Bool { ![.missing, .rejected, .returned].contains(status) }
  }

  /// How many of those who must send a document have.
  package struct Share: Sendable, Equatable {
    package var received = 0
    package var owed = 0

    /// In whole hundredths, rounded down: 100 only when all have.
    package var percent: Int { owed == 0 ? 100 : 100 * received / owed }

    package init() {}

    mutating func count(_ cell: Cell?) {
      guard let cell else { return }
      owed += 1
      if cell.isReceived { received += 1 }
    }

    mutating func add(_ other: Share) {
      received += other.received
      owed += other.owed
    }
  }

  /// One unit's cells, as many as there are documents; `nil` where it need not send one.
  package struct Line: Sendable {
    package let unit: Unit
    package let cells: [Cell?]
  }

  /// A khối, or another group of units.
  package struct Group: Sendable {
    package let group: UnitGroup
    package let lines: [Line]
    /// What the group as such must send, as many cells as there are documents.
    package let cells: [Cell?]
    /// For each document.
    package let shares: [Share]
  }

  package let documents: [OwedDocument]
  package let groups: [Group]
  /// For each document, of all groups.
  package let total: [Share]
  /// Documents of which nobody could tell the sender.
  package let unassigned: [ReceivedDocument]

  /// - Parameters:
  ///   - consolidation: What came.
  ///   - documents: What the plan asks for.
  ///   - list: Which of them is the list that the roster speaks of.
  ///   - groups: The plan's groups of units.
  package init(
    _ consolidation: Consolidation, documents: [OwedDocument], list: String, groups: [UnitGroup]
  ) {
    let builder = DocumentMatrixBuilder(
      roster: consolidation.roster, received: consolidation.documents, documents: documents,
      list: list)
    let units = consolidation.roster.map(\.unit)
    self.documents = documents
    let built = groups.covering(units).map(builder.group)
    self.groups = built
    total = documents.indices.map { document in
      built.reduce(into: Share()) { $0.add($1.shares[document]) }
    }
    unassigned = consolidation.unclaimedDocuments
  }

  /// Whether a document is missing after its deadline.
  package func isOverdue(on day: Day) -> Bool {
    documents.indices.contains { index in
      guard let deadline = documents[index].deadline, !deadline.isMet(by: day) else { return false }
      return groups.contains { group in
        (group.lines.map { $0.cells[index] } + [group.cells[index]]).contains {
          $0?.status == .missing
        }
      }
    }
  }
}
