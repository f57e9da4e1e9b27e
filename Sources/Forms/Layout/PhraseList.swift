package import VietnameseText

/// Phrases that are looked for in folded text, word by word.
///
/// "tổng số" is found at the start of "TỔNG SỐ: 05" but not in "Tổng sổ": a phrase ends where a word ends.
package struct PhraseList: Sendable {
  /// Longest first, so that the first hit is the most telling one.
  private let phrases: [TextKey]

  package init(_ texts: [String]) {
    phrases = texts.map(TextKey.folded).sorted { $0.utf8.count > $1.utf8.count }
  }

  /// Whether the whole text is one of the phrases.
  package func contains(_ text: TextKey) -> Bool {
    phrases.contains(text)
  }

  /// What is left of the text after the longest phrase it begins with; `nil` when it begins with none.
  package func rest(of text: TextKey) -> TextKey? {
    for phrase in phrases {
      if let rest = text.rest(after: phrase) { return rest }
    }
    return nil
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
}
