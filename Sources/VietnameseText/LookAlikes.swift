/// Letters of other languages that stand for Đ because they look like it: Ð (U+00D0), Ɖ (U+0189) and their small ones.
enum LookAlikes {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ",
  ]

  /// Replaces them where a word begins, as no Icelandic word does, and in abbreviations such as LÐTT.
  ///
  /// Only for text that is no TCVN3: there Ð is é.
  static func replaced(in text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { letters[$0] != nil }) else { return text }
    var replaced = text
    for word in text.indices.split(whereSeparator: { !text[$0].isLetterLike }) {
      let changed = text[word.startIndex..<word.endIndex].map { letters[$0] ?? $0 }
      if changed.compactMap(VietnameseLetter.init).areAbbreviation {
        replaced.replaceSubrange(word.startIndex..<word.endIndex, with: changed)
      } else {
        replaced[word.startIndex] = changed[0]
      }
    }
    return replaced
  }
}
