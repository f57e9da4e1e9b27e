internal import Consolidation
internal import Forms

extension AwardReview {
  /// The CSV files, by their names without ending.
  ///
  /// The first columns and their order are a contract.
  package var tables: [(name: String, table: TextTable)] {
    let survey = SurveyTables(survey, language: context.language)
    return [
      ("proposals", proposals), ("not-proposed", notProposed), ("findings", findings),
      ("counts", survey.counts), ("labour", SurveyTables.labour(of: lists)),
      ("rules", survey.rules),
    ]
  }

  /// Every proposal for one award, and what the register says to it.
  ///
  /// Where several entries of the register may be meant, the columns `register_…` tell them in step, `|` between.
  private var proposals: TextTable {
    let lines = eligibility.lines
    return TextTable(
      header: [
        "unit_code", "kind", "name", "organisation", "award", "verdict", "standing", "level",
        "register_unit", "register_name", "register_organisation", "register_file",
        "register_sheet", "register_cell", "near_names",
        "former_file", "former_cell", "former_reason", "pledge_file", "repeated_in", "written",
        "sheet", "cell", "award_cell",
      ]
    ) { emit in
      for line in lines { emit(Self.fields(of: line)) }
    }
  }

  private static func fields(of line: Eligibility.Line) -> [String] {
    let record = line.proposal.record
    func all(_ field: (RegisterEntry) -> String) -> String {
      line.evidence.map(field).joined(separator: "|")
    }
    return [
      line.unit, record.kind.rawValue, record.name,
      record.organisation.isEmpty ? record.unit : record.organisation,
      line.proposal.award?.id ?? "", line.verdict.rawValue, line.standing.rawValue,
      line.level.rawValue, all(\.unit), all(\.record.name), all(\.record.organisation), all(\.file),
      all(\.record.place.sheet), all(\.record.place.cell), line.near.joined(separator: "|"),
      line.formerly.map(\.file).joined(separator: "|"),
      line.formerly.map(\.record.place.text).joined(separator: "|"),
      line.formerly.map(\.reason).joined(separator: "|"), line.pledge?.file ?? "",
      line.repeats.map(\.text).joined(separator: "|"),
      line.proposal.unread, record.place.sheet, record.place.cell,
      line.proposal.heading?.text ?? "",
    ]
  }

  /// Those of the proposing units who are registered and not proposed.
  private var notProposed: TextTable {
    let entries = eligibility.notProposed
    return TextTable(
      header: [
        "unit_code", "kind", "ordinal", "name", "organisation", "note", "file", "sheet", "cell",
      ]
    ) { emit in
      for entry in entries {
        let record = entry.record
        emit([
          entry.unit, record.kind.rawValue, String(entry.ordinal), record.name,
          record.organisation, record.note, entry.file, record.place.sheet, record.place.cell,
        ])
      }
    }
  }

  /// Rows of the proposals that were not read.
  private var findings: TextTable {
    let (findings, file, language) = (eligibility.findings, file, context.language)
    return TextTable(
      header: ["file", "code", "sheet", "cell", "message", "severity", "unit_code"]
    ) { emit in
      for finding in findings {
        emit([
          file, finding.code.rawValue, finding.place?.sheet ?? "", finding.place?.cell ?? "",
          FindingText(finding, in: language).message, finding.severity.rawValue, "",
        ])
      }
    }
  }
}
