package import Consolidation
internal import Forms
internal import Spreadsheet

/// The four tables that other people's tools read: their first columns and their order are a contract.
package struct ContractTables: Sendable {
  private let consolidation: Consolidation
  private let language: Language

  package init(_ consolidation: Consolidation, language: Language) {
    self.consolidation = consolidation
    self.language = language
  }

  /// `register.csv`: everyone who is registered, and where it is written.
  package var register: TextTable {
    let further = FurtherColumns(consolidation.register)
    let entries = consolidation.register
    return TextTable(
      header: ["unit_code", "kind", "ordinal", "name", "organisation", "note"] + further.ids
        + ["file", "sheet", "cell"]
    ) { emit in
      for entry in entries {
        let record = entry.record
        emit(
          [
            entry.unit, record.kind.rawValue, String(entry.ordinal), record.name,
            record.organisation, record.note,
          ] + further.values(of: record) + [entry.file, record.place.sheet, record.place.cell])
      }
    }
  }

  /// `status.csv`: how every unit stands.
  package var status: TextTable {
    let roster = consolidation.roster
    return TextTable(
      header: [
        "unit_code", "status", "file", "received", "document", "days_late", "collectives",
        "individuals",
      ]
    ) { emit in
      for line in roster {
        emit([
          line.unit.code, line.status.rawValue, line.file,
          line.received.map(\.iso) ?? "", line.documentNumber, String(line.daysLate),
          String(line.collectives), String(line.individuals),
        ])
      }
    }
  }

  /// `findings.csv`: what a person should know of.
  package var findings: TextTable {
    let findings = consolidation.findings
    let language = language
    return TextTable(
      header: ["file", "code", "sheet", "cell", "message", "severity", "unit_code"]
    ) { emit in
      for item in findings {
        let finding = item.finding
        emit([
          item.file, finding.code.rawValue, finding.place?.sheet ?? "", finding.place?.cell ?? "",
          FindingText(finding, in: language).message, finding.severity.rawValue, item.unit ?? "",
        ])
      }
    }
  }

  /// `ledger.csv`: what became of every row.
  package var ledger: TextTable {
    let ledger = consolidation.ledger
    return TextTable(
      header: [
        "file", "sheet", "row", "fate", "reason", "unit_code", "kind", "ordinal", "decided_by",
      ]
    ) { emit in
      for line in ledger {
        emit([
          line.file, line.sheet, line.row.map(String.init) ?? "", line.fate.rawValue, line.reason,
          line.unit, line.kind?.rawValue ?? "", line.ordinal.map(String.init) ?? "",
          line.decidedBy.joined(separator: ";"),
        ])
      }
    }
  }
}

extension Day {
  /// The day of the calendar; the epoch for a number that no calendar has.
  var calendarDate: CalendarDate? { CalendarDate(daysSince1970: number) }

  /// ISO 8601: `2022-03-31`.
  package var iso: String { calendarDate?.description ?? "" }

  /// As it is written in Vietnam: `31/03/2022`.
  package var vietnamese: String { calendarDate?.vietnamese ?? "" }
}
