/// A person's name in its parts: họ, đệm, tên.
///
///     ThS. Tôn Nữ Thị Ninh   family Tôn Nữ   middle Thị   given Ninh   (the title is left out)
///     Y Nhung                family Y        middle       given Nhung
///     H'Rin                  family          middle       given H'Rin
package struct PersonName: Sendable, Hashable {
  /// Họ, compound ones whole; empty for a name of one word.
  package let family: String
  /// Đệm: what stands between; may be empty.
  package let middle: String
  /// Tên: the last word.
  package let given: String

  /// Takes a clean name apart; titles before it are left out.
  package init(_ name: String) {
    let key = NameWords(name)
    let titles = key.titleCount
    let words = Self.words(of: name, without: titles)
    let compound = key.match(from: titles).compoundFamilies
    let familyCount = compound > 0 && compound < words.count ? compound : words.count > 1 ? 1 : 0
    family = words.prefix(familyCount).joined(separator: " ")
    middle = words.dropFirst(familyCount).dropLast().joined(separator: " ")
    given = words.last.map(String.init) ?? ""
  }

  /// What a text looks like that should name a person or a collective.
  package static func nameShape(of text: String) -> NameShape {
    NameShape(of: text)
  }

  /// The words as written, behind those whose keys make up the titles: `Đ/c` is two words of a key.
  private static func words(of name: String, without titles: Int) -> ArraySlice<Substring> {
    var words = name.split(separator: " ")[...]
    var left = titles
    while left > 0, words.count > 1 {
      left -= NameWords(String(words.removeFirst())).count
    }
    return words
  }
}
