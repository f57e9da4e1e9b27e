/// What a template is filled in with before it goes to a unit.
package struct TemplateContent: Sendable {
  package var year: Int?
  /// Empty where the unit writes its name itself.
  package var unit = ""
  /// The unit's code in the units file.
  package var code = ""
  /// "(Kèm theo Kế hoạch số …)", or empty.
  package var attached = ""
  /// The authority above the unit, where the list bears a letterhead with quốc hiệu; else `nil`.
  package var letterhead: String?
  /// The unit's departments, for the drop-down lists; may be empty.
  package var subunits: [String] = []
  /// Who is known already.
  package var records: [RegistrationKind: [Registration]] = [:]
  /// How many rows there are for each section, those of the records included.
  package var rows: [RegistrationKind: Int] = [:]
  /// The words that the lines of the guide need, by the names between their braces.
  package var guideWords: [String: String] = [:]

  package init() {}

  func rowCount(of kind: RegistrationKind) -> Int {
    max(rows[kind] ?? 0, records[kind]?.count ?? 0, 1)
  }
}
