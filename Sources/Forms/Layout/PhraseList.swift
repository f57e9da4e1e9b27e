package import VietnameseText

/// Phrases that are looked for in folded text, word by word.
///
/// "tổng số" is found at the start of "TỔNG SỐ: 05" but not in "Tổng sổ": a phrase ends where a word ends.
package struct PhraseList: Sendable {
  /// As they are written in the file.
  let texts: [String]
  /// Longest first, so that the first hit is the most telling one.
  private let phrases: [TextKey]

  /// Phrases of folded text.
  package init(_ texts: [String]) {
    self.init(texts, key: TextKey.folded)
  }

  /// Phrases of text whose tones count: "Ban" is not the start of "Bản giấy".
  package init(names texts: [String]) {
    self.init(texts, key: TextKey.name)
  }

  private init(_ texts: [String], key: (String) -> TextKey) {
    self.texts = texts
    // A phrase without a letter or digit would be found everywhere.
    phrases = texts.map(key).filter { !$0.utf8.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// Whether the whole text is one of the phrases.
  package func contains(_ text: TextKey) -> Bool {
    phrases.contains(text)
  }

  /// What is left of the text after the longest phrase it begins with; `nil` when it begins with none.
  package func rest(of text: TextKey) -> TextKey? {
    withoutPhrase(text.utf8[...]).map { TextKey(folded: $0) }
  }

  /// Whether the text begins with one of the phrases.
  package func begins(_ text: TextKey) -> Bool {
    rest(of: text) != nil
  }

  /// Whether the text ends with one of the phrases.
  package func ends(_ text: TextKey) -> Bool {
    phrases.contains { text.ends(with: $0) }
  }

  /// Whether one of the phrases stands anywhere in the text.
  package func occurs(in text: TextKey) -> Bool {
    phrases.contains { text.contains(phrase: $0) }
  }

  /// Whether every phrase stands somewhere in the text.
  package func allOccur(in text: TextKey) -> Bool {
    phrases.allSatisfy { text.contains(phrase: $0) }
  }

  /// Whether the text is made of these phrases and of numbers alone; nothing is too.
  package func covers(_ text: TextKey) -> Bool {
    // A slice: a cell may hold so many words that no copy of the rest can be had for each of them.
    var rest = text.utf8[...]
    while !rest.isEmpty {
      guard let shorter = Self.withoutNumber(rest) ?? withoutPhrase(rest) else { return false }
      rest = shorter
    }
    return true
  }

  private static func withoutNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let behind = text.drop { (0x30...0x39).contains($0) }
    guard behind.startIndex > text.startIndex else { return nil }
    return behind.isEmpty ? behind : TextKey.afterSpace(behind)
  }

  private func withoutPhrase(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for phrase in phrases {
      if let rest = TextKey.rest(of: text, after: phrase) { return rest }
    }
    return nil
  }

  /// The text without the longest phrase that stands in it; `nil` when none does.
  package func removed(from text: TextKey) -> TextKey? {
    phrases.first { text.contains(phrase: $0) }.map { text.removing(phrase: $0) }
  }
}
