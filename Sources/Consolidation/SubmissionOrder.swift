internal import Forms
internal import VietnameseText

/// Orders a unit's submissions from the oldest to the newest: by the day they came, the workbook's own time
/// of saving, words such as "lần 2" or "(2)" in the file's name, then the name.
struct SubmissionOrder {
  private struct Rank: Comparable {
    let received: Day
    let modified: String
    let revision: Int
    let file: [UInt8]

    static func < (left: Rank, right: Rank) -> Bool {
      if left.received != right.received { return left.received < right.received }
      if left.modified != right.modified { return left.modified < right.modified }
      if left.revision != right.revision { return left.revision < right.revision }
      return left.file.lexicographicallyPrecedes(right.file)
    }
  }

  let words: LayoutWords

  /// The indexes of the submissions, each once, the oldest first.
  func sorted(_ given: [Int], of submissions: [Submission]) -> [Int] {
    let indexes = Set(given)
    // Times of saving only compare where every file has one: a CSV file has none.
    let usesTimes = indexes.allSatisfy { submissions[$0].modified != nil }
    return indexes.map { ($0, rank(submissions[$0], usesTimes: usesTimes)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func rank(_ submission: Submission, usesTimes: Bool) -> Rank {
    Rank(
      received: submission.received, modified: usesTimes ? submission.modified ?? "" : "",
      revision: revision(submission.file), file: Array(submission.file.utf8))
  }

  /// 0 for a first version; the number in "lần 3" or "(3)", or 1 for words such as "sửa".
  private func revision(_ file: String) -> Int {
    let key = TextKey.folded(String(file.split(separator: "/").last ?? ""))
    guard words.revisions.occurs(in: key) || file.contains("(") else { return 0 }
    let numbers = key.words.compactMap { word in
      word.count <= 2 ? Int(String(decoding: word, as: UTF8.self)) : nil
    }
    return max(1, numbers.last ?? 1)
  }
}
