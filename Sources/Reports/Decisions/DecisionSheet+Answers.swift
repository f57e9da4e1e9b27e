package import Consolidation

extension DecisionSheet {
  /// What people decided, and the lines that cannot be followed.
  ///
  /// The order of the lines does not matter.
  package func decisions(_ answers: AnswerText) -> (decisions: [Decision], faults: [DecisionFault])
  {
    var found: [QuestionKey: [(row: Int, decision: Decision)]] = [:]
    var faults: [DecisionFault] = []
    for line in lines {
      do throws(DecisionFault.Kind) {
        guard let decision = try decision(in: line, answers) else { continue }
        found[decision.key, default: []].append((line.row ?? 0, decision))
      } catch {
        faults.append(DecisionFault(row: line.row ?? 0, kind: error))
      }
    }
    for answered in found.values where Set(answered.map(\.decision.answer)).count > 1 {
      faults += answered.map { DecisionFault(row: $0.row, kind: .answeredTwice) }
    }
    let agreed = found.values.filter { Set($0.map(\.decision.answer)).count == 1 }
    return (agreed.compactMap { $0.map(\.decision).min(by: Self.precedes) }, faults)
  }

  /// The answered lines whose questions are asked all the same.
  package func unsettled(_ questions: [Question], faults: [DecisionFault]) -> [DecisionFault] {
    let open = Set(questions.map(\.key.text))
    let told = Set(faults.map(\.row))
    return lines.filter { line in
      open.contains(line[.key]) && !(line[.answer].isEmpty && line[.name].isEmpty)
        && !told.contains(line.row ?? 0)
    }.map { DecisionFault(row: $0.row ?? 0, kind: .unsettled) }
  }

  private func decision(
    in line: Line, _ answers: AnswerText
  ) throws(DecisionFault.Kind) -> Decision? {
    guard let key = QuestionKey(line[.key]) else {
      guard line[.answer].isEmpty else { throw .unknownQuestion }
      return nil
    }
    guard let (answer, text) = try answers.answer(line, to: key.kind) else { return nil }
    return Decision(
      key: key, file: line[.file], words: line[.words], answer: answer, text: text,
      reason: line[.reason])
  }

  /// Of lines that say the same, that of the first file and reason.
  private static func precedes(_ left: Decision, _ right: Decision) -> Bool {
    [left.file, left.reason].lexicographicallyPrecedes([right.file, right.reason])
  }
}
