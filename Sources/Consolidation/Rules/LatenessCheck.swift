/// The rule that what the plan asks for comes in time: the lists, and every other document that has a deadline.
///
/// It judges what came. What did not is told by the roster and the matrix of documents.
struct LatenessCheck {
  let rule: Rule
  let documents: DocumentMatrix

  /// Document by document: those that came late, and those that came again after their deadline.
  func results() -> [RuleResult] {
    documents.documents.indices.flatMap { index in
      documents.groups.flatMap { group in
        group.lines.compactMap { line in
          result(line.cells[index], of: documents.documents[index], .unit(line.unit.code))
        }
          + [
            result(group.cells[index], of: documents.documents[index], .group(group.group.name))
          ].compactMap(\.self)
      }
    }
  }

  /// Who was in time with the first is; the later one is told.
  private func result(
    _ cell: DocumentMatrix.Cell?, of document: OwedDocument, _ scope: RuleResult.Scope
  ) -> RuleResult? {
    guard let cell else { return nil }
    func result(_ outcome: RuleResult.Outcome, _ detail: RuleResult.Detail) -> RuleResult {
      RuleResult(
        rule: rule, list: .registered, outcome: outcome, scope: scope, detail: detail,
        file: cell.file)
    }
    switch cell.status {
    case .late: return result(.broken, .late(document, days: cell.daysLate))
    case .amendedLate: return result(.met, .amendedLate(document, days: cell.daysLate))
    case .onTime, .onDeadline, .missing, .rejected, .returned: return nil
    }
  }
}
