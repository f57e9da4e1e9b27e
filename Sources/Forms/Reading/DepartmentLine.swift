internal import VietnameseText

/// A line that names a department, such as "* Khoa Nội (05 người):".
struct DepartmentLine {
  let words: LayoutWords

  /// The department's bare name; `nil` when the line names none.
  ///
  /// What is merged over the table is a heading, whatever its words.
  func name(in text: String, isMergedAcross: Bool) -> String? {
    let bare = withoutCount(Self.withoutEnumeration(text))
    guard !bare.isEmpty else { return nil }
    let isHeading = isMergedAcross && PersonName.nameShape(of: bare) != .person
    return isHeading || words.namesCollective(bare) ? String(bare) : nil
  }

  /// Without "1.", "a)", "-", "*" in front.
  static func withoutEnumeration(_ text: some StringProtocol) -> Substring {
    let signs = text.drop { "-–+*•. ".contains($0) }
    let word = signs.prefix { !".)/ ".contains($0) }
    let rest = signs[word.endIndex...]
    guard let end = rest.first, ".)/".contains(end), Ordinal(String(word)) != nil else {
      return Substring(signs)
    }
    return Substring(rest.drop { ".)/ ".contains($0) })
  }

  /// Without ": 5 người" or "(05)" behind.
  private func withoutCount(_ text: Substring) -> String {
    guard let start = text.firstIndex(where: { ":(".contains($0) }),
      words.countWords.covers(.folded(String(text[start...])))
    else { return CleanText.clean(String(text)) }
    return CleanText.clean(String(text[..<start]))
  }
}

extension LayoutWords {
  /// Whether a name is a collective's: its shape decides, and where that is unclear, its first word.
  func namesCollective(_ name: String) -> Bool {
    switch PersonName.nameShape(of: name) {
    case .person: false
    case .collective: true
    case .unclear: collectiveNames.begins(.name(name))
    }
  }
}
