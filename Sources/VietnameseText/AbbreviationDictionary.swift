/// What units abbreviate, word for word: `ttyt` is `trung tam y te`.
///
/// All works on folded words (``foldedWords(_:)``), so the dictionary's own spelling does not matter.
package struct AbbreviationDictionary: Sendable {
  /// How many readings of one text are kept.
  private static let mostReadings = 8

  /// By the folded abbreviation, which may be several words: its meanings, the likeliest first.
  private var meanings: [[String]: [[String]]] = [:]
  /// The words of the longest abbreviation.
  private var longest = 0

  /// Reads lines of an abbreviation, a tab and its meaning.
  ///
  /// Several abbreviations are parted by `;`, several meanings by `|`. Blank lines, lines that begin with `#` and
  /// lines without a tab say nothing. Of two lines for one abbreviation the first holds.
  package init(tsv: String) {
    for line in tsv.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2 else { continue }
      let meanings = columns[1].split(separator: "|").map { foldedWords(String($0)) }
      for abbreviation in columns[0].split(separator: ";") {
        add(foldedWords(String(abbreviation)), meanings)
      }
    }
  }

  private mutating func add(_ abbreviation: [String], _ expansions: [[String]]) {
    let expansions = expansions.filter { !$0.isEmpty }
    guard !abbreviation.isEmpty, !expansions.isEmpty, meanings[abbreviation] == nil else { return }
    meanings[abbreviation] = expansions
    longest = max(longest, abbreviation.count)
  }

  /// The readings of a text with its abbreviations written out, the likeliest first; at most eight.
  ///
  /// The longest abbreviation wins. Words that are none stay, so a text without any is its own only reading.
  package func expand(_ words: [String]) -> [[String]] {
    var readings: [[String]] = [[]]
    var rest = words[...]
    while !rest.isEmpty {
      let (count, meanings) = match(rest)
      Self.extend(&readings, by: meanings)
      rest = rest.dropFirst(count)
    }
    return readings
  }

  /// Goes on with the first meaning in every reading, then adds readings with the others while there is room.
  private static func extend(_ readings: inout [[String]], by meanings: [[String]]) {
    let others = meanings.dropFirst().flatMap { meaning in
      readings.count < mostReadings ? readings.map { $0 + meaning } : []
    }
    for index in readings.indices { readings[index] += meanings[0] }
    readings += others.prefix(mostReadings - readings.count)
  }

  /// The longest abbreviation in front with its meanings, or the first word as it stands.
  private func match(_ words: ArraySlice<String>) -> (count: Int, meanings: [[String]]) {
    for count in (1...max(longest, 1)).reversed() where count <= words.count {
      if let meanings = meanings[Array(words.prefix(count))] { return (count, meanings) }
    }
    return (1, [Array(words.prefix(1))])
  }
}
