internal import Forms
internal import VietnameseText

/// Orders a unit's submissions from the oldest to the newest: by the day they came, the workbook's own time
/// of saving, words such as "lần 2" or "(2)" in the file's name, then the name.
///
/// Times of saving only compare where every file of the day has one: a CSV file has none.
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
    let daysWithoutTimes = Set(
      indexes.lazy.filter { submissions[$0].modified == nil }.map { submissions[$0].received })
    return indexes.map { index in
      let usesTimes = !daysWithoutTimes.contains(submissions[index].received)
      return (index, rank(submissions[index], usesTimes: usesTimes))
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func rank(_ submission: Submission, usesTimes: Bool) -> Rank {
    Rank(
      received: submission.received, modified: usesTimes ? submission.modified ?? "" : "",
      revision: revision(submission.file), file: Array(submission.file.utf8))
  }

  /// 0 for a first version; the number in "lần 3" or "(3)", or 1 for words such as "sửa".
  private func revision(_ file: String) -> Int {
    let name = file.split(whereSeparator: { "/!".contains($0) }).last.map(String.init) ?? ""
    let key = TextKey.folded(name)
    guard words.revisions.occurs(in: key) || name.contains("(") else { return 0 }
    let bracketed = name.split(separator: "(").dropFirst().compactMap { rest in
      Int(rest.prefix { $0 != ")" })
    }
    return (bracketed + numbersBehindWords(key)).filter { (1...99).contains($0) }.max() ?? 1
  }

  private func numbersBehindWords(_ key: TextKey) -> [Int] {
    let all = key.words
    return all.indices.compactMap { start in
      let text = TextKey(folded: all[start...].joined(separator: [UInt8(ascii: " ")]))
      return words.revisions.rest(of: text)?.words.first.flatMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
    }
  }
}
