internal import VietnameseText
private import TOMLKit

/// A form as data: what its title, columns, sections and totals are called, read from
/// `templates/forms/*.toml`.
///
/// A new year's form is a new file, not a new program.
package struct FormLayout: Sendable {
  /// What a column holds.
  package enum Field: Hashable, Sendable {
    case ordinal, name, familyName, givenName, organisation, note
    /// Whose entry it is, in lists of many units.
    case unit
    /// Which section an entry belongs to, in lists without section lines.
    case kind
    /// What the template says about a row; no reader's business.
    case check
    /// Identity numbers, telephones, salaries: never copied anywhere.
    case personal
    /// Kept with the record, under the column's own name.
    case further(String)
  }

  /// A column, and the headers it has been seen under.
  package struct Column: Sendable {
    /// What it holds.
    package let field: Field
    /// The header on the blank form; `nil` for a column that the blank form lacks.
    package fileprivate(set) var header: String?
    /// What the column is called in outputs.
    package let label: String
    /// The width on the blank form, in characters.
    package let width: Double
    /// What people choose from in a section; empty where they write freely.
    package let choices: [RegistrationKind: [String]]
    /// Headers that may stand with a few more words.
    let headers: [TextKey]
    /// Headers that must be the whole cell.
    let exactHeaders: [TextKey]
    /// The words that other headers of the column are made of, and those of which one must be among them.
    let vocabulary: PhraseList
    let core: PhraseList
  }

  /// A row that the blank form is printed with.
  package struct Sample: Sendable {
    package let name: String
    package let organisation: String
  }

  /// One of the parts of a list.
  package struct Section: Sendable {
    package let kind: RegistrationKind
    /// `I`, `II`.
    package let numeral: String
    package let title: String
    let words: PhraseList
    package let samples: [Sample]
    /// Whether samples only count as such all together and in order.
    let samplesStandTogether: Bool
  }

  /// Who signs at the bottom.
  package struct Signature: Sendable {
    package let title: String
    package let hint: String
  }

  package let id: String
  package let name: String
  /// The lines above the table, with `{year}`, `{unit}` (`{UNIT}` in capitals) and `{attached}` to be filled in.
  package let title: [String]
  /// The same for a list of many units: as an annex, as a document of its own, for one khối; none where the form is
  /// only read.
  package let annexTitle: [String]
  package let documentTitle: [String]
  package let groupTitle: [String]
  /// What stands for the unit on a blank form.
  package let blankUnit: String
  /// The total line, with `{collectives}` and `{individuals}` to be filled in.
  package let total: String
  /// The total in words, with the same to be filled in.
  package let spelledTotal: String
  /// What a list says in which nobody registers.
  package let emptyList: String
  /// The total line of a blank form.
  package let blankTotal: String
  package private(set) var columns: [Column]
  package let sections: [Section]
  package let signatures: [Signature]
  /// What the template that units fill in has besides the form.
  package let template: TemplateText
  /// What the form's title speaks of.
  let purpose: PhraseList
  let otherAnnexes: PhraseList

  /// Reads a form file.
  ///
  /// - Throws: ``FormLayoutError`` naming what is wrong with the file.
  package init(toml: String) throws(FormLayoutError) {
    let file = try FormFile(toml: toml)
    id = file.id
    name = file.name
    title = file.title
    annexTitle = file.sector?.annexTitle ?? []
    documentTitle = file.sector?.documentTitle ?? []
    groupTitle = file.sector?.groupTitle ?? []
    blankUnit = file.blankUnit
    total = file.total
    spelledTotal = file.spelledTotal
    emptyList = file.emptyList
    blankTotal = file.blankTotal
    columns = file.columns.map(\.column)
    sections = try file.sections.map { (section) throws(FormLayoutError) in try section.section() }
    signatures = (file.signatures ?? []).map { Signature(title: $0.title, hint: $0.hint) }
    template = file.template ?? .none
    purpose = PhraseList(file.purpose)
    otherAnnexes = PhraseList(file.otherAnnexes)
  }

  /// The columns of the blank form, in order.
  package var printedColumns: [Column] { columns.filter { $0.header != nil } }

  /// What a column beyond the form's own is called in outputs; its id where the form does not know it.
  package func label(of id: String) -> String {
    columns.first { $0.field == .further(id) }?.label ?? id
  }

  package func section(of kind: RegistrationKind) -> Section? {
    sections.first { $0.kind == kind }
  }

  /// The form as it reads lists of many units: a column that the other form takes for the unit's is the unit's.
  package func reading(unitsAs other: FormLayout) -> FormLayout {
    var layout = self
    // In front, so that it wins headers that departments have too.
    layout.columns.insert(contentsOf: other.columns.filter { $0.field == .unit }, at: 0)
    return layout
  }

  /// The form with some of its further columns on the blank form too, before the note.
  ///
  /// - Throws: ``FormLayoutError`` when the form has no such column.
  package func printing(_ ids: [String]) throws(FormLayoutError) -> FormLayout {
    var layout = self
    var further: [Column] = []
    for id in ids {
      guard var column = columns.first(where: { $0.field == .further(id) }) else {
        throw FormLayoutError(description: "the form \(self.id) has no column \(id)")
      }
      column.header = column.header ?? column.label
      further.append(column)
    }
    layout.columns.removeAll { column in further.contains { $0.field == column.field } }
    let end = layout.columns.firstIndex { $0.field == .note } ?? layout.columns.endIndex
    layout.columns.insert(contentsOf: further, at: end)
    return layout
  }
}

/// A form file that cannot be used.
package struct FormLayoutError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, with the place in the file where it is known.
  package let description: String
}

/// The shape of the TOML file.
private struct FormFile: Decodable {
  struct Column: Decodable {
    var field: String
    var header: String?
    var label: String?
    var width: Double?
    var headers: [String]?
    var exact: [String]?
    var core: [String]?
    var vocabulary: [String]?
    var choices: [String: [String]]?
  }
  struct Sample: Decodable {
    var name: String
    var organisation: String?
  }
  struct Section: Decodable {
    var kind: String
    var numeral: String
    var title: String
    var words: [String]
    var samples: [Sample]
    var samplesTogether: Bool
    enum CodingKeys: String, CodingKey {
      case kind, numeral, title, words, samples
      case samplesTogether = "samples_together"
    }
  }
  struct Signature: Decodable {
    var title: String
    var hint: String
  }

  /// A list of many units.
  struct Sector: Decodable {
    var annexTitle: [String]
    var documentTitle: [String]
    var groupTitle: [String]
    enum CodingKeys: String, CodingKey {
      case annexTitle = "annex_title"
      case documentTitle = "document_title"
      case groupTitle = "khoi_title"
    }
  }

  var id: String
  var name: String
  var title: [String]
  var sector: Sector?
  var spelledTotal: String
  var emptyList: String
  var blankUnit: String
  var purpose: [String]
  var otherAnnexes: [String]
  var total: String
  var blankTotal: String
  var columns: [Column]
  var sections: [Section]
  var signatures: [Signature]?
  var template: TemplateText?

  enum CodingKeys: String, CodingKey {
    case id, name, title, sector, purpose, total, template
    case spelledTotal = "spelled_total"
    case emptyList = "empty_list"
    case blankUnit = "blank_unit"
    case blankTotal = "blank_total"
    case otherAnnexes = "other_annexes"
    case columns = "column"
    case sections = "section"
    case signatures = "signature"
  }

  init(toml: String) throws(FormLayoutError) {
    do {
      self = try TOMLDecoder().decode(FormFile.self, from: toml)
    } catch {
      throw FormLayoutError(description: String(describing: error))
    }
  }
}

extension FormFile.Column {
  var column: FormLayout.Column {
    FormLayout.Column(
      field: layoutField, header: header, label: label ?? header ?? field, width: width ?? 12,
      choices: sectionChoices,
      headers: ((header.map { [$0] } ?? []) + (headers ?? [])).map(TextKey.folded),
      exactHeaders: (exact ?? []).map(TextKey.folded),
      vocabulary: PhraseList(names: vocabulary ?? []),
      core: PhraseList(names: core ?? []))
  }

  private var sectionChoices: [RegistrationKind: [String]] {
    Dictionary(
      uniqueKeysWithValues: RegistrationKind.allCases.map { ($0, choices?[$0.rawValue] ?? []) })
  }

  private var layoutField: FormLayout.Field {
    switch field {
    case "ordinal": .ordinal
    case "name": .name
    case "family_name": .familyName
    case "given_name": .givenName
    case "organisation": .organisation
    case "unit": .unit
    case "note": .note
    case "kind": .kind
    case "check": .check
    case "private": .personal
    default: .further(field)
    }
  }
}

extension FormFile.Section {
  func section() throws(FormLayoutError) -> FormLayout.Section {
    guard let kind = RegistrationKind(rawValue: kind) else {
      throw FormLayoutError(
        description: "section kind \(kind) is neither collective nor individual")
    }
    return FormLayout.Section(
      kind: kind, numeral: numeral, title: title, words: PhraseList(words),
      samples: samples.map {
        FormLayout.Sample(name: $0.name, organisation: $0.organisation ?? "")
      },
      samplesStandTogether: samplesTogether)
  }
}
