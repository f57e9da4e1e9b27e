internal import Forms
internal import VietnameseText

extension AwardLexicon {
  /// The award that a heading names for all that stand below it: "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến năm
  /// 2024".
  ///
  /// It names one, in front of which only words stand that headings are made of; behind it stands nothing, or what
  /// begins to tell when, where or for what.
  func award(heading text: String, year: Int?) -> Award? {
    let key = TextKey.folded(text)
    let named = reading(text, year: year).awards.filter { $0.category != .evaluation }
    guard named.count == 1, let award = named.first, !headingNegations.occurs(in: key) else {
      return nil
    }
    var rest = key.words[...]
    while let count = lead(at: rest, year) { rest = rest.dropFirst(count) }
    var isNamed = false
    while let (next, count) = spelling(at: rest), next == award {
      isNamed = true
      rest = rest.dropFirst(count)
    }
    return isNamed && isTail(rest) ? award : nil
  }

  /// How many of the first words may stand in front of a heading's award; `nil` when it begins there.
  private func lead(at words: Words, _ year: Int?) -> Int? {
    guard let first = words.first, spelling(at: words) == nil else { return nil }
    if let count = aside(at: words, year) { return count }
    if let rest = headingWords.rest(of: Self.key(words)) { return words.count - rest.words.count }
    return Self.isNumeral(first) ? 1 : nil
  }

  private func isTail(_ words: Words) -> Bool {
    guard let first = words.first else { return true }
    return headingTails.begins(Self.key(words)) || Self.isNumeral(first)
  }

  /// `1`, `05`, `iv`, `a`.
  private static func isNumeral(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 || word.allSatisfy { "0123456789ivx".utf8.contains($0) }
  }
}
