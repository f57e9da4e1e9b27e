internal import Forms

/// Gives every line of every reading its last word: what the versions made of its list.
struct LedgerBuilder {
  private let intake: Intake
  private let lists: [Int: [UnitList]]
  private let ordinals: [RecordPosition: (kind: RegistrationKind, ordinal: Int)]

  private struct RecordPosition: Hashable {
    let submission: Int
    let record: Int
  }

  init(intake: Intake) {
    self.intake = intake
    lists = Dictionary(grouping: intake.lists, by: \.submission)
    var counts: [String: [RegistrationKind: Int]] = [:]
    var ordinals: [RecordPosition: (kind: RegistrationKind, ordinal: Int)] = [:]
    for list in intake.lists {
      guard let unit = list.unit else { continue }
      for (index, record) in list.accepted {
        let ordinal = counts[unit, default: [:]][record.kind, default: 0] + 1
        counts[unit, default: [:]][record.kind] = ordinal
        let position = RecordPosition(
          submission: list.submission, record: list.firstRecord + index)
        ordinals[position] = (record.kind, ordinal)
      }
    }
    self.ordinals = ordinals
  }

  /// The ledger, file by file in the order of their arrival.
  func entries() -> [Consolidation.LedgerEntry] {
    intake.submissions.indices.flatMap(entries)
  }

  private func entries(of index: Int) -> [Consolidation.LedgerEntry] {
    let submission = intake.submissions[index]
    if intake.copies[index] != nil {
      return [unread(submission.file, FindingCode.duplicateSubmission.rawValue)]
    }
    switch submission.content {
    case .systemFile:
      return [unread(submission.file, LedgerLine.Unread.systemFile.rawValue)]
    case .unreadable(let finding):
      return [unread(submission.file, finding.code.rawValue)]
    case .scan(let finding):
      let code = intake.isSignedCopy(index) ? .signedCopy : finding.code
      return [unread(submission.file, code.rawValue)]
    case .read(let reading):
      return reading.ledger.map { entry($0, of: index) }
    }
  }

  private func unread(_ file: String, _ reason: String) -> Consolidation.LedgerEntry {
    Consolidation.LedgerEntry(file: file, sheet: "", row: nil, fate: .unread, reason: reason)
  }

  private func entry(_ line: LedgerLine, of index: Int) -> Consolidation.LedgerEntry {
    let (fate, reason) = lastWord(line.fate, of: index)
    var entry = Consolidation.LedgerEntry(
      file: intake.submissions[index].file, sheet: line.sheet, row: line.row, fate: fate,
      reason: reason)
    if case .entry(let record) = line.fate { place(record, of: index, in: &entry) }
    return entry
  }

  private func place(_ record: Int, of index: Int, in entry: inout Consolidation.LedgerEntry) {
    guard let list = list(holding: record, of: index) else { return }
    entry.unit = list.unit ?? ""
    entry.kind = list.records[record - list.firstRecord].kind
    entry.ordinal = ordinals[RecordPosition(submission: index, record: record)]?.ordinal
  }

  private func lastWord(
    _ fate: LedgerLine.Fate, of index: Int
  ) -> (Consolidation.LedgerEntry.Fate, String) {
    switch fate {
    case .structural(let structure): (.structural, structure.rawValue)
    case .rejected(let code): (.rejected, code.rawValue)
    case .unread(let reason): (.unread, reason.rawValue)
    case .refused(let code): (.unread, code.rawValue)
    case .entry(let record): lastWord(ofRecord: record, of: index)
    }
  }

  private func lastWord(
    ofRecord record: Int, of index: Int
  ) -> (Consolidation.LedgerEntry.Fate, String) {
    guard let list = list(holding: record, of: index) else { return (.rejected, "") }
    switch list.standing {
    case .counts:
      let isWithdrawn = list.withdrawn.contains(record - list.firstRecord)
      return isWithdrawn ? (.superseded, "withdrawn") : (.accepted, "")
    case .superseded: return (.superseded, FindingCode.supersededSubmission.rawValue)
    case .withdrawal: return (.superseded, "withdrawal")
    case .returned: return (.superseded, "returned")
    case .refused(let code): return (.rejected, code.rawValue)
    }
  }

  private func list(holding record: Int, of index: Int) -> UnitList? {
    lists[index]?.first {
      record >= $0.firstRecord && record < $0.firstRecord + $0.records.count
    }
  }
}
