internal import Forms

/// Follows every record of every list to what the versions made of it.
struct RecordTracer {
  private let intake: Intake
  private let lists: [Int: [UnitList]]

  init(intake: Intake) {
    self.intake = intake
    lists = Dictionary(grouping: intake.lists, by: \.submission)
  }

  /// The records of each submission, in the order of its reading; none for a file without lists.
  func traces() -> [[RecordTrace]] {
    var counts: [Section: Int] = [:]
    var traces = intake.submissions.map { _ in [Int: RecordTrace]() }
    // Lists, not submissions: a unit's lists stand in the order in which the register takes them.
    for list in intake.lists {
      for index in list.records.indices {
        traces[list.submission][list.firstRecord + index] = trace(index, of: list, &counts)
      }
    }
    return traces.enumerated().map { index, own in
      guard let original = intake.copies[index] else {
        return own.sorted { $0.key < $1.key }.map(\.value)
      }
      return copied(index, of: original)
    }
  }

  private struct Section: Hashable {
    let unit: String?
    let kind: RegistrationKind
  }

  private func trace(_ index: Int, of list: UnitList, _ counts: inout [Section: Int]) -> RecordTrace
  {
    let record = list.records[index]
    let end = end(of: index, in: list)
    var ordinal: Int?
    if end.fate == .accepted {
      let section = Section(unit: list.unit, kind: record.kind)
      ordinal = counts[section, default: 0] + 1
      counts[section] = ordinal
    }
    return RecordTrace(
      file: intake.submissions[list.submission].file, record: record, unit: list.unit,
      fate: end.fate, reason: end.reason, cause: end.cause, ordinal: ordinal)
  }

  private typealias End = (fate: Consolidation.LedgerEntry.Fate, reason: String, cause: String)

  private func end(of index: Int, in list: UnitList) -> End {
    if list.isAccepted(index) { return (.accepted, "", "") }
    if let withdrawal = list.withdrawn[index] { return (.superseded, "withdrawn", withdrawal) }
    switch list.standing {
    case .counts: return (.accepted, "", "")
    case .superseded(let file):
      return (.superseded, FindingCode.supersededSubmission.rawValue, file)
    case .withdrawal: return (.superseded, "withdrawal", "")
    case .returned: return (.superseded, "returned", "")
    case .refused(let code): return (.rejected, code.rawValue, "")
    }
  }

  /// The records of a file that is byte for byte an earlier one: nobody's but the earlier file's.
  private func copied(_ copy: Int, of original: Int) -> [RecordTrace] {
    let cause = intake.submissions[original].file
    return (lists[original] ?? []).flatMap { list in
      list.records.map { record in
        RecordTrace(
          file: intake.submissions[copy].file, record: record, unit: list.unit, fate: .unread,
          reason: FindingCode.duplicateSubmission.rawValue, cause: cause, ordinal: nil)
      }
    }
  }
}
