/// What the template that units fill in has besides the form itself: `[template]` of a form file.
package struct TemplateText: Sendable, Decodable {
  /// How many rows are prepared for a section, by its kind's raw value.
  let rows: [String: Int]
  /// Signs that no name has, by section.
  let forbidden: [String: String]
  /// What else no name has, by section: " - ".
  let forbiddenPhrases: [String: [String]]
  /// The lines of the sheet HƯỚNG DẪN; those that begin with `# ` are headings.
  ///
  /// `{unit}`, `{code}`, `{year}`, `{internal}`, `{received}`, `{office}`, `{department}`, `{contact}` and
  /// `{prefilled}` are filled in; a line whose word is not known is left out.
  let guide: [String]

  private enum CodingKeys: String, CodingKey {
    case rows, forbidden, guide
    case forbiddenPhrases = "forbidden_phrases"
  }

  /// Of a form of which no template is made.
  static let none = TemplateText(rows: [:], forbidden: [:], forbiddenPhrases: [:], guide: [])

  /// How many rows are prepared unless something is known of the unit.
  package func rows(for kind: RegistrationKind) -> Int { rows[kind.rawValue] ?? 0 }

  func forbiddenSigns(in kind: RegistrationKind) -> [String] {
    (forbidden[kind.rawValue] ?? "").map(String.init) + (forbiddenPhrases[kind.rawValue] ?? [])
  }
}
