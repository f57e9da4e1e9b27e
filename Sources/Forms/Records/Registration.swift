package import VietnameseText

/// What registers: the two sections of a list.
package enum RegistrationKind: String, Sendable, CaseIterable, Decodable {
  /// Tập thể: a department, a station, the whole unit.
  case collective
  /// Cá nhân: a person.
  case individual
}

/// One accepted row of a registration list: a collective or a person that registers for emulation
/// (đăng ký tham gia thi đua).
package struct Registration: Sendable {
  /// A column of the unit's list beyond the form's own.
  package struct FurtherField: Sendable, Equatable {
    /// What the form calls the column, or its own header where the form does not know it.
    package let id: String
    /// What the column is called where people read it.
    package let label: String
    /// What stands there.
    package let value: String

    package init(id: String, label: String, value: String) {
      self.id = id
      self.label = label
      self.value = value
    }
  }

  /// The section.
  package let kind: RegistrationKind
  /// The name as the unit wrote it, cleaned.
  package let name: String
  /// The sub-unit (khoa, phòng, trạm) inside the unit; blank for most collectives.
  package let organisation: String
  /// Ghi chú.
  package let note: String
  /// Further columns with content, in the order of the list.
  package let further: [FurtherField]
  /// Whose entry the row says it is, in lists of many units; else blank.
  package let unit: String
  /// The department or unit that a line above names for the rows below it; blank where there is none.
  package let department: String
  /// Where the name stands.
  package let place: Place
  /// What tells two names apart: tones and letters count, case and spelling habits do not.
  package let nameKey: TextKey
  /// The same for the sub-unit.
  package let organisationKey: TextKey

  package init(
    kind: RegistrationKind, name: String, organisation: String, note: String,
    further: [FurtherField] = [], unit: String = "", department: String = "", place: Place
  ) {
    self.kind = kind
    self.name = name
    self.organisation = organisation
    self.note = note
    self.further = further
    self.unit = unit
    self.department = department
    self.place = place
    nameKey = TextKey.name(name)
    organisationKey = organisation.isEmpty ? .empty : TextKey.name(organisation)
  }

  /// The same entry with what is given changed.
  package func changed(
    kind: RegistrationKind? = nil, name: String? = nil, organisation: String? = nil
  ) -> Registration {
    Registration(
      kind: kind ?? self.kind, name: name ?? self.name,
      organisation: organisation ?? self.organisation, note: note, further: further, unit: unit,
      department: department, place: place)
  }
}
