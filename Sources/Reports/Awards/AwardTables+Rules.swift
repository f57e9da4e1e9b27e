internal import Consolidation
internal import Forms

/// The tables of numbers and rules.
extension AwardReview {
  /// How many of each unit are registered or proposed for each award; `award` is empty where none can be read.
  var countLines: TextTable {
    let (counts, units) = (counts, consolidation.units)
    return TextTable(header: ["list", "unit_code", "khoi", "award", "kind", "count"]) { emit in
      for count in counts {
        for line in count.lines {
          let head = [
            count.list.rawValue, line.unit, units.first { $0.code == line.unit }?.group ?? "",
          ]
          for (kind, numbers) in [
            (RegistrationKind.collective, line.collectives), (.individual, line.individuals),
          ] {
            for (award, number) in zip(count.awards, numbers) where number > 0 {
              emit(head + [award.id, kind.rawValue, String(number)])
            }
            if let unclear = line.unclear[kind] {
              emit(head + ["", kind.rawValue, String(unclear)])
            }
          }
        }
      }
    }
  }

  /// Of everyone who is or may be rewarded, whether he or she works directly, and what says so.
  var labour: TextTable {
    let lists = lists
    return TextTable(
      header: [
        "list", "unit_code", "name", "organisation", "labour", "labour_source", "labour_text",
        "file", "sheet", "cell",
      ]
    ) { emit in
      for list in lists {
        for person in list.people {
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

  /// What the rules say: of the sector, of khối and units, or of single lines.
  var ruleLines: TextTable {
    let (results, language) = (results, context.language)
    return TextTable(
      header: [
        "list", "rule", "level", "outcome", "unit_code", "khoi", "name", "least", "most", "whole",
        "limit", "detail", "text", "source", "sheet", "cell",
      ]
    ) { emit in
      for result in results {
        let place = result.scope.place
        let share = result.share.map { [$0.least, $0.most, $0.whole].map(String.init) }
        emit(
          [
            result.list.rawValue, result.rule.key, result.rule.level.rawValue,
            result.outcome.rawValue,
          ] + result.scope.fields + (share ?? ["", "", ""]) + [
            result.rule.limit.map(String.init) ?? "", result.detailText(in: language),
            result.rule.wording, result.rule.source, place?.sheet ?? "", place?.cell ?? "",
          ])
      }
    }
  }
}

extension RuleResult.Scope {
  /// The unit's code, the khối and the name.
  fileprivate var fields: [String] {
    switch self {
    case .all: ["", "", ""]
    case .group(let name): ["", name, ""]
    case .unit(let code): [code, "", ""]
    case .subject(let unit, _, let name): [unit, "", name]
    }
  }

  /// Where in the list it stands.
  var place: Place? {
    if case .subject(_, let place, _) = self { place } else { nil }
  }
}
