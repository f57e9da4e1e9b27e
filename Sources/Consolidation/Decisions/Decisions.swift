internal import VietnameseText

/// All that a campaign's decisions.xlsx says, each question answered once.
///
/// It only fills in what receipts.csv leaves open.
package struct Decisions: Sendable {
  /// The file of the campaign in which they are written.
  package static let source = "decisions.xlsx"

  private let decisions: [Decision]

  /// - Parameter decisions: In any order, no two about the same question.
  package init(_ decisions: [Decision]) {
    self.decisions = decisions.sorted { $0.key.text < $1.key.text }
  }

  /// The units, with the names that people said they go by in titles.
  package func naming(_ units: [Unit]) -> [Unit] {
    units.map { unit in
      var named = unit
      named.titleNames = decisions.filter { $0.answer == .unit(unit.code, isRemembered: true) }
        .map(\.words)
      return named
    }
  }

  /// The submissions, with what was decided about them.
  package func applied(to submissions: [Submission]) -> [Submission] {
    var decided = submissions
    for decision in decisions {
      for index in files(of: decision, in: submissions) { decided[index].take(decision) }
    }
    return decided
  }

  /// The decisions about files that are none of these submissions; a name that was remembered needs no file.
  package func idle(among submissions: [Submission]) -> [Decision] {
    decisions.filter { decision in
      if case .unit(_, isRemembered: true) = decision.answer { return false }
      return files(of: decision, in: submissions).isEmpty
    }
  }

  /// The submissions that a decision is about.
  ///
  /// All copies of a file are the same unit's and the same document, but a list that adds to others must not do so
  /// twice.
  private func files(of decision: Decision, in submissions: [Submission]) -> [Int] {
    let copies = submissions.indices.filter { decision.key.isAbout(submissions[$0].hash) }
    switch decision.answer {
    case .mode:
      let oldest = copies.min { submissions[$0].received < submissions[$1].received }
      let file = CleanText.clean(decision.file)
      let own = copies.first { CleanText.clean(submissions[$0].file) == file } ?? oldest
      return [own].compactMap(\.self)
    case .unit(_, isRemembered: true):
      let words = TextKey.folded(decision.words)
      return submissions.indices.filter { submissions[$0].title(has: words) }
    case .unit, .document, .keep, .correct: return copies
    }
  }
}
