internal import Forms

/// Why a record does not count, as people read it: a reason of the ledger.
package struct ReasonText: Sendable {
  package let label: String

  package init(_ reason: String, in language: Language) {
    label = Self.own(reason, language) ?? Self.finding(reason, language) ?? reason
  }

  private static func own(_ reason: String, _ language: Language) -> String? {
    switch reason {
    case "withdrawn": language.pick("Đơn vị rút", "Withdrawn by the unit")
    case "withdrawal": language.pick("Nằm trong danh sách xin rút", "On a list of withdrawals")
    case "returned": language.pick("Danh sách đã trả lại đơn vị", "The list was returned")
    case FindingCode.supersededSubmission.rawValue:
      language.pick("Không còn trong danh sách mới", "Not on the newer list")
    default: nil
    }
  }

  private static func finding(_ reason: String, _ language: Language) -> String? {
    FindingCode(rawValue: reason).map { FindingText(Finding($0), in: language).label }
  }
}
