/// Folded text as words: what phrases are looked for and cut away with.
extension TextKey {
  private static let space = UInt8(ascii: " ")

  /// The key of no text.
  package static let empty = TextKey(utf8: [])

  /// A key of words that are folded already.
  package init(folded words: some Sequence<UInt8>) {
    self.init(utf8: Array(words))
  }

  /// The words.
  package var words: [ArraySlice<UInt8>] { utf8.split(separator: Self.space) }

  /// Two keys, one behind the other.
  package func joined(to other: TextKey) -> TextKey {
    TextKey(utf8: utf8 + [Self.space] + other.utf8)
  }

  /// What follows the phrase at the start; `nil` when the text does not begin with it as whole words.
  package func rest(after phrase: TextKey) -> TextKey? {
    Self.rest(of: utf8[...], after: phrase).map { TextKey(folded: $0) }
  }

  /// The same of a stretch of a key, without a copy.
  package static func rest(
    of text: ArraySlice<UInt8>, after phrase: TextKey
  ) -> ArraySlice<UInt8>? {
    guard text.starts(with: phrase.utf8) else { return nil }
    let tail = text.dropFirst(phrase.utf8.count)
    return tail.isEmpty ? tail : afterSpace(tail)
  }

  /// What follows the space at the start; `nil` when there is none, so that a word goes on.
  package static func afterSpace(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    text.first == space ? text.dropFirst() : nil
  }

  /// Whether the text ends with the phrase as whole words.
  package func ends(with phrase: TextKey) -> Bool {
    guard utf8.count >= phrase.utf8.count, utf8.suffix(phrase.utf8.count).elementsEqual(phrase.utf8)
    else { return false }
    return utf8.count == phrase.utf8.count || utf8[utf8.count - phrase.utf8.count - 1] == Self.space
  }

  /// Whether the phrase stands anywhere as whole words.
  package func contains(phrase: TextKey) -> Bool {
    position(of: phrase) != nil
  }

  /// The text without the first occurrence of a phrase.
  package func removing(phrase: TextKey) -> TextKey {
    guard let start = position(of: phrase) else { return self }
    let before = utf8[..<start].split(separator: Self.space)
    let after = utf8[(start + phrase.utf8.count)...].split(separator: Self.space)
    return TextKey(folded: (before + after).joined(separator: [Self.space]))
  }

  /// The index of the byte where the phrase first stands as whole words.
  private func position(of phrase: TextKey) -> Int? {
    let length = phrase.utf8.count
    guard length > 0, utf8.count >= length else { return nil }
    return (0...(utf8.count - length)).first { start in
      (start == 0 || utf8[start - 1] == Self.space)
        && (start + length == utf8.count || utf8[start + length] == Self.space)
        && utf8[start..<(start + length)].elementsEqual(phrase.utf8)
    }
  }
}
