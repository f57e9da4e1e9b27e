internal import VietnameseText

/// The words of a phrase with their accents, by what is left of them without.
///
///     Sơn Hạ   →   son: {sơn}   ha: {hạ}
struct AccentedWords {
  private var spellings: [TextKey: Set<TextKey>] = [:]

  init(_ phrase: String) {
    for word in TextKey.name(phrase).utf8.split(separator: UInt8(ascii: " ")) {
      spellings[.folded(word.span), default: []].insert(TextKey(utf8: Array(word)))
    }
  }

  /// Whether the phrase was not typed without any accents.
  var hasAccents: Bool { spellings.contains { $0.value != [$0.key] } }

  /// Whether a word of another phrase stands here, but only with other accents.
  func contradict(_ other: AccentedWords) -> Bool {
    other.spellings.contains { bare, accented in
      spellings[bare].map { $0.isDisjoint(with: accented) } ?? false
    }
  }
}
