internal import Forms
internal import VietnameseText

/// Decides which of a unit's lists count.
///
/// The lists are taken from the oldest to the newest. One that names more than half of what counts so far
/// replaces it, whatever its file is called; one that repeats less adds to it when it says so ("bổ sung"),
/// and is a conflict when it does not: then both count, for in doubt nobody is lost.
struct Versions {
  /// A finding about a list's file.
  struct FileFinding {
    let submission: Int
    let finding: Finding
  }

  private(set) var lists: [UnitList]
  private(set) var findings: [FileFinding] = []
  private let submissions: [Submission]
  private let words: LayoutWords

  /// - Parameters:
  ///   - lists: One unit's lists, the oldest first.
  ///   - submissions: All submissions of the campaign.
  ///   - words: What file names say of versions.
  init(lists: [UnitList], submissions: [Submission], words: LayoutWords) {
    self.lists = lists
    self.submissions = submissions
    self.words = words
    for index in lists.indices { place(index) }
  }

  // MARK: One list after another

  private mutating func place(_ index: Int) {
    guard lists[index].standing == .counts else { return }
    let earlier = lists.indices.filter {
      $0 < index && (lists[$0].standing == .counts || !lists[$0].kept.isEmpty)
        && lists[$0].submission != lists[index].submission
    }
    switch mode(of: index, after: earlier) {
    case .replace: replace(earlier, by: index)
    case .supplement: break
    case .withdraw: withdraw(index, from: earlier)
    case .return: lists[index].standing = .returned
    case nil: reportConflict(index, earlier)
    }
  }

  /// What the list does to the earlier ones; `nil` when nobody can tell.
  private func mode(of index: Int, after earlier: [Int]) -> Instruction.Mode? {
    if let told = submission(index).toldMode { return told }
    guard !earlier.isEmpty else { return .replace }
    let counted = earlier.reduce(0) { $0 + lists[$1].accepted.count }
    if repeated(index, of: earlier) * 2 > counted || counted == 0 { return .replace }
    return words.supplements.occurs(in: fileName(index)) ? .supplement : nil
  }

  /// The records that a list does not name again, each as often as it does not.
  private func unnamed(
    by index: Int, of accepted: [(index: Int, record: Registration)]
  ) -> [(index: Int, record: Registration)] {
    var named: [NamedRecord: Int] = [:]
    for record in lists[index].records { named[NamedRecord(record), default: 0] += 1 }
    return accepted.filter { _, record in
      let left = named[NamedRecord(record)] ?? 0
      named[NamedRecord(record)] = left - 1
      return left <= 0
    }
  }

  /// How many of the records that count so far the list names again.
  private func repeated(_ index: Int, of earlier: [Int]) -> Int {
    let records = earlier.flatMap { lists[$0].accepted }
    return records.count - unnamed(by: index, of: records).count
  }

  private mutating func replace(_ earlier: [Int], by index: Int) {
    let file = submission(index).file
    for old in earlier {
      lists[old].kept = dropped(from: old, by: index)
      guard lists[old].standing == .counts else { continue }
      lists[old].standing = .superseded(by: file)
      report(Finding(.supersededSubmission, values: [file]), at: old)
    }
  }

  /// Tells of everyone whom the newer list no longer names.
  ///
  /// - Returns: The records of those who stay registered all the same, since people said so.
  private mutating func dropped(from old: Int, by index: Int) -> Set<Int> {
    var kept: Set<Int> = []
    for (position, record) in unnamed(by: index, of: lists[old].accepted) {
      let answer = submission(old).droppedAnswer(at: record.place)
      if answer?.isKept == true { kept.insert(position) }
      report(
        Finding(
          .droppedInReplacement, at: record.place, values: [record.name, submission(index).file],
          severity: answer.map { _ in .info }, decision: answer?.decision.summary),
        at: old)
    }
    return kept
  }

  private mutating func withdraw(_ index: Int, from earlier: [Int]) {
    lists[index].standing = .withdrawal
    let named = Set(lists[index].records.map(NamedRecord.init))
    for old in earlier {
      for (position, record) in lists[old].accepted where named.contains(NamedRecord(record)) {
        lists[old].withdrawn[position] = submission(index).file
      }
    }
    reportUnknown(index, earlier)
  }

  /// A name to be taken back that no list has: a slip of the pen would leave somebody registered.
  private mutating func reportUnknown(_ index: Int, _ earlier: [Int]) {
    let known = Set(earlier.flatMap { lists[$0].records.map(NamedRecord.init) })
    for record in lists[index].records where !known.contains(NamedRecord(record)) {
      report(Finding(.versionConflict, at: record.place, values: [record.name]), at: index)
    }
  }

  private mutating func reportConflict(_ index: Int, _ earlier: [Int]) {
    guard let last = earlier.last else { return }
    let counted = earlier.reduce(0) { $0 + lists[$1].accepted.count }
    report(
      Finding(
        .versionConflict,
        values: [
          submission(last).file, String(repeated(index, of: earlier)), String(counted),
        ]),
      at: index)
  }

  // MARK: Helpers of the above

  private func submission(_ index: Int) -> Submission { submissions[lists[index].submission] }

  private func fileName(_ index: Int) -> TextKey {
    .folded(String(submission(index).file.split(separator: "/").last ?? ""))
  }

  private mutating func report(_ finding: Finding, at index: Int) {
    findings.append(FileFinding(submission: lists[index].submission, finding: finding))
  }
}

/// Who a record names, whatever its department.
private struct NamedRecord: Hashable {
  let kind: RegistrationKind
  let name: TextKey

  init(_ record: Registration) {
    kind = record.kind
    name = record.nameKey
  }
}
