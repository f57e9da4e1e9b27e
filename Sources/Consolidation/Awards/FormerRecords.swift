internal import Forms
internal import VietnameseText

/// The rows of lists that came and do not count, by name.
struct FormerRecords {
  private let byName: [TextKey: [RecordTrace]]

  init(_ traces: [RecordTrace]) {
    byName = Dictionary(
      grouping: traces.filter { $0.fate == .superseded || $0.fate == .rejected },
      by: \.record.nameKey)
  }

  /// Those that may be of somebody who is proposed: of its units, and of lists that nobody can be told to own.
  func traces(of proposal: Proposal) -> [RecordTrace] {
    (byName[proposal.record.nameKey] ?? []).filter { trace in
      guard let unit = trace.unit, !proposal.units.isEmpty else { return true }
      return proposal.units.contains { $0.code == unit }
    }
  }
}
