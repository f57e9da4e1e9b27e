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

  /// A column beyond the form's own.
  package struct FurtherColumn: Sendable {
    /// As in ``Registration/FurtherField/id``.
    package let id: String
    package let label: String

    package init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  package var year: Int?
  /// Whose list it is; empty on a blank form.
  package var unit = ""
  /// "(Kèm theo Kế hoạch số …)", or empty.
  package var attached = ""
  /// Which of a document's annexes it is, counted from 1; `nil` for the only one.
  package var annexNumber: Int?
  /// The lines above the table, instead of the form's own.
  package var title: [String]?
  /// What stands above the title of a document of its own; a form and an annex have none.
  package var letterhead: Letterhead?
  package var furtherColumns: [FurtherColumn] = []
  package var groups: [RegistrationKind: [Group]] = [:]
  /// Prints the sample rows and the rows of dots of the blank form.
  package var showsSamples = false
  /// Says that nobody registers, which is a valid list.
  package var isDeclaredEmpty = false
  /// Repeats the total in words.
  package var spellsTotal = false
  /// What a reader must know of the list, below its total.
  package var remarks: [String] = []
  /// Those who sign, instead of the form's own.
  package var signers: [Signer]?
  /// Nơi nhận: who gets the document.
  package var recipients: [String] = []

  package init() {}

  /// How many entries a section has.
  func count(of kind: RegistrationKind) -> Int {
    (groups[kind] ?? []).reduce(0) { $0 + $1.records.count }
  }
}

/// One who signs at the bottom.
package struct Signer: Sendable, Equatable {
  /// `GIÁM ĐỐC`; line feeds part `TL. GIÁM ĐỐC` from what stands below it.
  package let title: String
  /// `(Ký và ghi rõ họ tên)`, or nothing.
  package let hint: String
  /// Printed below the room for the signature; empty where it is left to be written.
  package let name: String

  package init(title: String, hint: String = "", name: String = "") {
    self.title = title
    self.hint = hint
    self.name = name
  }
}

/// What stands above the title of a document (decree 30/2020/NĐ-CP, annex I).
package struct Letterhead: Sendable {
  /// The authority above, `UBND TỈNH …`.
  package let parent: String
  /// The issuer, `SỞ Y TẾ`.
  package let issuer: String
  /// `Số: 12/BC-SYT`.
  package let number: String
  /// `Quảng Ngãi, ngày 05 tháng 4 năm 2022`.
  package let dateLine: String

  package init(parent: String, issuer: String, number: String, dateLine: String) {
    self.parent = parent
    self.issuer = issuer
    self.number = number
    self.dateLine = dateLine
  }

  /// Quốc hiệu and tiêu ngữ.
  private static let motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  /// The lines below the issuer and below the motto.
  private static let rules = (
    left: String(repeating: "_", count: 20), right: String(repeating: "_", count: 53)
  )

  /// Who issues it beside quốc hiệu and tiêu ngữ, the lines below them, number and date.
  package var lines: [(left: String, right: String)] {
    [
      (parent, Self.motto[0]), (issuer, Self.motto[1]), Self.rules, (number, dateLine),
    ]
  }
}
