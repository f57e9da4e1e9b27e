package import Consolidation

/// Reads many files at once, as many as there are jobs, and gives the results in the files' order.
package struct IntakeBatch: Sendable {
  private let reader: SubmissionReader
  private let jobs: Int

  package init(reader: SubmissionReader, jobs: Int) {
    self.reader = reader
    self.jobs = jobs
  }

  /// The submissions of all files, not yet ``named(_:)``; `progress` is told how many files are done.
  package func submissions(
    in files: [ReceivedFile], progress: @Sendable (Int) -> Void
  ) async -> [Submission] {
    let reader = reader
    let results = await BoundedTasks.results(of: files, jobs: jobs, progress: progress) {
      reader.submissions(in: $0)
    }
    return results.flatMap(\.self)
  }

  /// Gives a number to a name that another file has: two may differ only by how their accents are composed.
  static func named(_ submissions: [Submission]) -> [Submission] {
    var taken = Set(submissions.map(\.file))
    var counts: [String: Int] = [:]
    return submissions.map { submission in
      counts[submission.file, default: 0] += 1
      var numbered = submission
      while let count = counts[submission.file], count > 1 {
        numbered.file = "\(submission.file) (\(count))"
        if taken.insert(numbered.file).inserted { break }
        counts[submission.file] = count + 1
      }
      return numbered
    }
  }
}
