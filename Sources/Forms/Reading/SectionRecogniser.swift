internal import VietnameseText

/// Tells the headings of sections, such as "PHẦN II: DANH SÁCH CÁ NHÂN (09 người)".
///
/// Its numeral, lead and tail words taken away, nothing is left of a heading but the section's name.
struct SectionRecogniser {
  let layout: FormLayout
  let words: LayoutWords

  /// The section that a row of a table heads.
  func kind(of fields: RowFields) -> RegistrationKind? {
    guard fields.row.cells.count <= 4, !fields.row.cells.contains(where: \.isError) else {
      return nil
    }
    let kind = kind(of: fields.textBehindNumber, isNumbered: fields.isNumbered)
    if kind != nil || fields.isNumbered { return kind }
    // The unit's name may stand beside.
    return self.kind(of: fields.name, isNumbered: false)
  }

  /// The section that a text heads.
  ///
  /// Behind a number only the section's name counts, since "1. Tập thể cơ quan" is an entry.
  func kind(of text: String, isNumbered: Bool) -> RegistrationKind? {
    guard !text.isEmpty, text.utf8.count <= 120 else { return nil }
    let bare = withoutLeads(.folded(text))
    let spoken = layout.sections.filter { $0.words.occurs(in: bare) }
    guard let section = spoken.first, spoken.count == 1, let rest = section.words.rest(of: bare)
    else { return nil }
    return tails(behind: text, isNumbered).covers(rest) ? section.kind : nil
  }

  private func tails(behind text: String, _ isNumbered: Bool) -> PhraseList {
    if isNumbered { return PhraseList([]) }
    let isCounted = text.contains("…") || text.contains("..") || text.contains(where: \.isNumber)
    return isCounted ? words.countedSectionTails : words.sectionTails
  }

  private func withoutLeads(_ text: TextKey) -> TextKey {
    var rest = text
    while let word = rest.words.first {
      if Ordinal(String(decoding: word, as: UTF8.self)) != nil {
        rest = TextKey(folded: rest.utf8.dropFirst(word.count + 1))
      } else if let shorter = words.sectionLeads.rest(of: rest) {
        rest = shorter
      } else {
        break
      }
    }
    return rest
  }
}
