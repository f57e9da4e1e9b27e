package import Consolidation
internal import Forms

/// The tables of numbers and rules: their first columns and their order are a contract.
package struct SurveyTables: Sendable {
  private let survey: AwardSurvey
  private let language: Language

  package init(_ survey: AwardSurvey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// `counts.csv`: how many of each unit are registered or proposed for each award; `award` is empty where none can be
  /// read.
  package var counts: TextTable {
    let lines = CountLine.lines(of: survey)
    return TextTable(header: ["list", "unit_code", "khoi", "award", "kind", "count"]) { emit in
      for line in lines {
        emit([
          line.list.rawValue, line.unit, line.group, line.award?.id ?? "", line.kind.rawValue,
          String(line.count),
        ])
      }
    }
  }

  /// `labour.csv`: of everyone who is or may be rewarded, whether he or she works directly, and what says so.
  package static func labour(of lists: [AwardList]) -> TextTable {
    TextTable(
      header: [
        "list", "unit_code", "name", "organisation", "labour", "labour_source", "labour_text",
        "file", "sheet", "cell",
      ]
    ) { emit in
      for list in lists {
        for index in list.subjects.indices where list.rewards(index) {
          let person = list.subjects[index]
          let (record, labour) = (person.record, person.labour)
          emit([
            list.kind.rawValue, person.unit, record.name, record.organisation,
            labour.kind.rawValue, labour.source.rawValue, labour.text, person.file,
            record.place.sheet, record.place.cell,
          ])
        }
      }
    }
  }

  /// `rules.csv`: what the rules say of the sector, of khối and units, or of single lines.
  package var rules: TextTable {
    let (results, wordings, language) = (survey.results, survey.rules.wordings, language)
    return TextTable(
      header: [
        "list", "rule", "level", "outcome", "unit_code", "khoi", "name", "least", "most", "whole",
        "limit", "detail", "text", "source", "file", "sheet", "cell",
      ]
    ) { emit in
      for result in results {
        let (scope, rule) = (result.scope, result.rule)
        let share = result.share.map { [$0.least, $0.most, $0.whole].map(String.init) }
        emit(
          [
            result.list.rawValue, rule.key, rule.level.rawValue, result.outcome.rawValue,
            scope.unit, scope.group, scope.name,
          ] + (share ?? ["", "", ""]) + [
            rule.limit.map(String.init) ?? "", result.detailText(in: language),
            wordings[rule.key] ?? "",
            rule.source, result.file, scope.place?.sheet ?? "", scope.place?.cell ?? "",
          ])
      }
    }
  }
}
