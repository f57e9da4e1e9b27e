internal import Consolidation
internal import Forms
internal import Reports

/// What a rule says, for other programs: a part of `export.json`.
struct RuleReport: Encodable {
  /// The rules that were looked at.
  struct Set: Encodable {
    let id: String
    let name: String

    init(_ rules: RuleSet) {
      id = rules.id
      name = rules.name
    }
  }

  /// So many of so many, between two numbers where some are not told.
  struct Part: Encodable {
    let least: Int
    let most: Int
    let whole: Int
  }

  let rule: String
  let text: String
  let level: String
  let outcome: String
  let unit: String
  let group: String
  let name: String
  let part: Part?
  let limit: Int?
  let detail: String
  let file: String
  let sheet: String
  let cell: String

  init(_ result: RuleResult, text: String, in language: Language) {
    let scope = result.scope
    rule = result.rule.key
    self.text = text
    level = result.rule.level.rawValue
    outcome = result.outcome.rawValue
    (unit, group, name) = (scope.unit, scope.group, scope.name)
    part = result.share.map { Part(least: $0.least, most: $0.most, whole: $0.whole) }
    limit = result.rule.limit
    detail = result.detailText(in: language)
    file = result.file
    sheet = scope.place?.sheet ?? ""
    cell = scope.place?.cell ?? ""
  }
}
