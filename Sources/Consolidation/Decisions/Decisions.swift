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
    // A row must be an entry before its name can be corrected.
    self.decisions = decisions.sorted {
      ($0.key.kind == .row ? 0 : 1, $0.key.text) < ($1.key.kind == .row ? 0 : 1, $1.key.text)
    }
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

  /// What titles call units, as people said, to be known in other campaigns.
  ///
  /// The newest word counts: that of receipts.csv about the answer's own file, then the answer about the file that came
  /// last, which dated folders tell.
  package func rememberedNames(
    besides instructions: [Instruction]
  ) -> [(unit: String, name: String)] {
    let told = Dictionary(
      instructions.map { ($0.file, $0) }, uniquingKeysWith: { _, last in last })
    var names: [TextKey: (unit: String, name: String)] = [:]
    for decision in decisions.sorted(by: { $0.file < $1.file }) {
      guard case .unit(let unit, isRemembered: true) = decision.answer,
        told[CleanText.clean(decision.file)]?.unit ?? unit == unit
      else { continue }
      names[.folded(decision.words)] = (unit, decision.words)
    }
    return names.values.sorted { ($0.unit, $0.name) < ($1.unit, $1.name) }
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

  /// The submissions that a decision is about: all copies of a file, of which one counts.
  private func files(of decision: Decision, in submissions: [Submission]) -> [Int] {
    let copies = submissions.indices.filter { decision.key.isAbout(submissions[$0].hash) }
    switch decision.answer {
    case .unit(_, isRemembered: true):
      let words = TextKey.folded(decision.words)
      return submissions.indices.filter { submissions[$0].title(has: words) }
    default: return copies
    }
  }
}
