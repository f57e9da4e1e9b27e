internal import Forms
internal import VietnameseText

/// The awards there are, and how they are written: `templates/lexicons/awards.toml`.
package struct AwardLexicon: Sendable {
  /// What a text says of awards.
  package struct Reading: Sendable, Equatable {
    /// Each once, in the order of the text.
    package var awards: [Award] = []
    /// Whether the text says nothing else: a text that does may mean anything.
    package var isWhole = true

    /// Whether the text is one that names awards, and nothing but awards.
    package var isClear: Bool { isWhole && !awards.isEmpty }

    package init() {}
  }

  /// What a mark in a column that is named after an award says.
  package enum Mark: Sendable {
    case yes, no, unclear
  }

  /// In the lexicon's order, which is that of tables.
  package let awards: [Award]
  private let spellings: [TextKey: Int]
  private let longest: Int
  private let asides: PhraseList
  let headingWords: PhraseList
  let headingTails: PhraseList
  let headingNegations: PhraseList
  private let ticks: Set<String>
  private let blanks: Set<String>

  /// The awards that a text names.
  ///
  /// The longest spelling wins, word by word: "TT LĐTT" is a collective's title and not a person's.
  /// - Parameters:
  ///   - text: A cell's text.
  ///   - year: The year that a number in the text may be; another one may speak of the past.
  /// - Returns: The awards, and whether the text says nothing else.
  package func reading(_ text: String, year: Int?) -> Reading {
    var reading = Reading()
    var rest = TextKey.folded(text).words[...]
    while !rest.isEmpty {
      if let (award, count) = spelling(at: rest) {
        if !reading.awards.contains(award) { reading.awards.append(award) }
        rest = rest.dropFirst(count)
      } else if let count = aside(at: rest, year) {
        rest = rest.dropFirst(count)
      } else {
        reading.isWhole = false
        rest = rest.dropFirst()
      }
    }
    return reading
  }

  /// What stands in a column that is named after an award.
  package func mark(_ text: String) -> Mark {
    let text = text.lowercased()
    if ticks.contains(text) { return .yes }
    return text.isEmpty || blanks.contains(text) ? .no : .unclear
  }

  package func award(id: String) -> Award? { awards.first { $0.id == id } }

  // MARK: Words

  typealias Words = ArraySlice<ArraySlice<UInt8>>

  /// The award that the first words spell, and how many they are.
  func spelling(at words: Words) -> (Award, count: Int)? {
    for count in (1...max(longest, 1)).reversed() where count <= words.count {
      if let index = spellings[Self.key(words.prefix(count))] { return (awards[index], count) }
    }
    return nil
  }

  /// How many of the first words mean nothing by themselves.
  func aside(at words: Words, _ year: Int?) -> Int? {
    if let first = words.first, let year, first.elementsEqual(String(year).utf8) { return 1 }
    let rest = Self.key(words)
    return asides.rest(of: rest).map { words.count - $0.words.count }
  }

  static func key(_ words: Words) -> TextKey {
    TextKey(folded: words.joined(separator: [UInt8(ascii: " ")]))
  }
}

extension AwardLexicon: Decodable {
  private struct Entry: Decodable {
    var id: String
    var name: String
    var category: Award.Category
    var of: [RegistrationKind]
    var spellings: [String]

    var award: Award {
      Award(id: id, name: name, category: category, receivers: Set(of))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case entries = "award"
    case asides, ticks, blanks
    case headingWords = "heading_words"
    case headingTails = "heading_tails"
    case headingNegations = "heading_negations"
  }

  package init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: CodingKeys.self)
    let entries = try file.decode([Entry].self, forKey: .entries)
    awards = entries.map(\.award)
    spellings = Dictionary(
      entries.enumerated().flatMap { index, entry in
        ([entry.name] + entry.spellings).map { (TextKey.folded($0), index) }
      }, uniquingKeysWith: { first, _ in first })
    longest = spellings.keys.map(\.words.count).max() ?? 0
    asides = PhraseList(try file.decode([String].self, forKey: .asides))
    headingWords = PhraseList(try file.decode([String].self, forKey: .headingWords))
    headingTails = PhraseList(try file.decode([String].self, forKey: .headingTails))
    headingNegations = PhraseList(try file.decode([String].self, forKey: .headingNegations))
    ticks = Set(try file.decode([String].self, forKey: .ticks).map { $0.lowercased() })
    blanks = Set(try file.decode([String].self, forKey: .blanks).map { $0.lowercased() })
  }
}
