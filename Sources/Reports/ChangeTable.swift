package import Consolidation
internal import Forms

extension RegisterChange.Kind {
  /// The change as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .added: language.pick("Thêm", "Added")
    case .withdrawn: language.pick("Rút", "Withdrawn")
    case .changed: language.pick("Sửa", "Changed")
    }
  }
}

extension RegisterExport {
  /// `changes.csv`: a line for everyone who is new or gone, and one for every field that reads differently.
  ///
  /// The first columns and their order are a contract.
  package var changes: TextTable {
    let changes = comparison.changes
    let received = Dictionary(
      after.sources.map { ($0.file, $0.received.iso) }, uniquingKeysWith: { first, _ in first })
    return TextTable(
      header: [
        "unit_code", "kind", "change", "name", "organisation", "field", "before", "after",
        "said_by", "received", "reason", "file", "sheet", "cell", "previous_file",
        "previous_sheet", "previous_cell",
      ]
    ) { emit in
      for change in changes {
        guard let entry = change.entry else { continue }
        let head = [
          entry.unit, entry.record.kind.rawValue, change.kind.rawValue, entry.record.name,
          entry.record.organisation,
        ]
        let tail =
          [change.file, received[change.file] ?? "", change.reason]
          + Self.place(change.after) + Self.place(change.before)
        for field in change.fields { emit(head + [field.id, field.before, field.after] + tail) }
        if change.fields.isEmpty { emit(head + ["", "", ""] + tail) }
      }
    }
  }

  private static func place(_ entry: RegisterEntry?) -> [String] {
    entry.map { [$0.file, $0.record.place.sheet, $0.record.place.cell] } ?? ["", "", ""]
  }
}
