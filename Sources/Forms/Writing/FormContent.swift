/// What a form is filled in with when it is written.
package struct FormContent: Sendable {
  /// Entries of one section that belong together, with a line above them where several units share the form.
  package struct Group: Sendable {
    package let heading: String?
    package let records: [Registration]

    package init(heading: String?, records: [Registration]) {
      self.heading = heading
      self.records = records
    }
  }

  package var year: Int?
  /// Whose list it is; empty on a blank form.
  package var unit = ""
  /// "(Kèm theo Kế hoạch số …)", or empty.
  package var attached = ""
  package var groups: [RegistrationKind: [Group]] = [:]
  /// Prints the sample rows and the rows of dots of the blank form.
  package var showsSamples = false
  /// The titles of those who sign, instead of the form's own.
  package var signers: [String]?

  package init() {}

  /// How many entries a section has.
  func count(of kind: RegistrationKind) -> Int {
    (groups[kind] ?? []).reduce(0) { $0 + $1.records.count }
  }
}
