package import Forms

/// One list that came from one unit: a submission's list, with its place among the versions.
package struct UnitList: Sendable {
  /// What became of a list.
  package enum Standing: Sendable, Equatable {
    /// Its records are in the register.
    case counts
    /// A newer list replaced it: that list's file.
    case superseded(by: String)
    /// It took names back, and its own rows register nobody.
    case withdrawal
    /// It was sent back to the unit.
    case returned
    /// It does not count, and the finding that says why.
    case refused(FindingCode)

    package var isRefused: Bool {
      if case .refused = self { true } else { false }
    }
  }

  /// Index into the submissions.
  package let submission: Int
  /// Which of the file's lists, from 0.
  package let list: Int
  /// Index of the list's first record among all of the file's.
  package let firstRecord: Int
  /// The unit's code; `nil` when nobody could tell.
  package let unit: String?
  /// What told the unit.
  package let evidence: [UnitEvidence]
  package let records: [Registration]
  package var standing: Standing
  /// Records taken back by a later withdrawal, by their index in ``records``, with the withdrawal's file.
  package var withdrawn: [Int: String] = [:]

  /// Records that count though a newer list replaced theirs and does not name them, by their index: people said so.
  package var kept: Set<Int> = []

  /// The records that are in the register.
  package var accepted: [(index: Int, record: Registration)] {
    records.enumerated().filter { isAccepted($0.offset) }
      .map { (index: $0.offset, record: $0.element) }
  }

  /// Whether the record of this index is in the register.
  func isAccepted(_ index: Int) -> Bool {
    switch standing {
    case .counts: withdrawn[index] == nil
    case .superseded: withdrawn[index] == nil && kept.contains(index)
    case .withdrawal, .returned, .refused: false
    }
  }
}
