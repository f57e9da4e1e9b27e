internal import Forms
internal import Spreadsheet

/// A register as consolidate writes it.
struct RegisterTable {
  /// With the codes of the units, in the order of the file.
  let records: [(code: String, record: Registration)]
  /// Lines without a name or a kind.
  let findings: [Finding]

  /// `nil` when the table is no register.
  init?(_ table: Table) {
    let list = ListTable(table)
    guard ["unit_code", "kind", "name", "organisation"].allSatisfy(list.has) else { return nil }
    var (records, findings): ([(String, Registration)], [Finding]) = ([], [])
    for line in list.lines where !line.isEmpty {
      let place = Place(sheet: table.name, row: line.row)
      let kind = RegistrationKind(rawValue: line["kind"])
      if let kind, !line["name"].isEmpty {
        records.append((line["unit_code"], Self.record(line, kind, place)))
      } else {
        findings.append(Finding(kind == nil ? .rowOutsideSection : .missingName, at: place))
      }
    }
    self.records = records
    self.findings = findings
  }

  private static func record(
    _ line: ListTable.Line, _ kind: RegistrationKind, _ place: Place
  ) -> Registration {
    let position = Registration.FurtherField(
      id: "position", label: "position", value: line["position"])
    return Registration(
      kind: kind, name: line["name"], organisation: line["organisation"], note: "",
      further: position.value.isEmpty ? [] : [position], place: place)
  }
}
