internal import VietnameseText

/// The counts that a list says of itself: "TỔNG CỘNG: 05 tập thể; 12 cá nhân".
struct DeclaredTotals: Equatable {
  var collectives: Int?
  var individuals: Int?

  subscript(_ kind: RegistrationKind) -> Int? {
    get { kind == .collective ? collectives : individuals }
    set {
      switch kind {
      case .collective: collectives = newValue
      case .individual: individuals = newValue
      }
    }
  }

  var isBlank: Bool { collectives == nil && individuals == nil }
  /// Whether the list says that nobody registers.
  var isZero: Bool { (collectives ?? 0) == 0 && (individuals ?? 0) == 0 && !isBlank }

  /// Reads the counts in a total line, whatever their order and however they are split over cells.
  ///
  /// ```
  ///   tổng cộng 05 tập thể 12 cá nhân      a number counts for the section behind it,
  ///   tổng cộng tập thể 5 cá nhân 12       or for the one before it when a section comes first and a number last
  ///   tổng cộng 1 066 cá nhân              digits in groups of three are one number
  /// ```
  init(_ text: TextKey, layout: FormLayout) {
    let tokens = Self.tokens(text, layout)
    let isBehind = tokens.first.map(\.isSection) == true && tokens.last.map(\.isSection) == false
    let pairs =
      isBehind ? Array(zip(tokens, tokens.dropFirst())) : Array(zip(tokens.dropFirst(), tokens))
    for case (.section(let kind), .number(let count)) in pairs where self[kind] == nil {
      self[kind] = count
    }
  }

  /// What counts in a total line: its numbers and the sections it speaks of.
  private enum Token {
    case number(Int)
    case section(RegistrationKind)

    var isSection: Bool {
      if case .section = self { true } else { false }
    }
  }

  private static func tokens(_ text: TextKey, _ layout: FormLayout) -> [Token] {
    let words = joiningThousands(text.words)
    let titles = layout.sections.map { ($0.kind, TextKey.folded($0.title).words) }
    return words.indices.compactMap { index in
      if let count = number(words[index]) { return .number(count) }
      return titles.first { words[index...].starts(with: $0.1) }.map { .section($0.0) }
    }
  }

  /// The words, groups of three digits joined to the number before them.
  private static func joiningThousands(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    words.reduce(into: []) { joined, word in
      if word.count == 3, number(word) != nil, let last = joined.last, last.count <= 3,
        last.first != 0x30, number(last) != nil
      {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
  }

  private static func number(_ token: ArraySlice<UInt8>) -> Int? {
    guard token.count <= 7, token.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: token, as: UTF8.self))
  }
}
