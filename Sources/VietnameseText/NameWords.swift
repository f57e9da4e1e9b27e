/// The words of a name's key, and what the lexicon says of them.
struct NameWords {
  private let key: [UInt8]
  /// Where each word ends in the key; the next one begins behind the space.
  private let ends: [Int]
  /// What stands in front.
  private let front: Match

  /// How many words the longest phrase of each kind has.
  struct Match {
    var titles = 0
    var families = 0
    var compoundFamilies = 0
    var collectives = 0
  }

  init(_ text: String) {
    let key = TextKey.name(text).utf8
    var ends: [Int] = []
    ends.reserveCapacity(8)
    for index in key.indices where key[index] == UInt8(ascii: " ") { ends.append(index) }
    if !key.isEmpty { ends.append(key.count) }
    self.key = key
    self.ends = ends
    front = Self.match(key, ends, from: 0)
  }

  /// How many words there are.
  var count: Int { ends.count }

  /// How many words in front are titles.
  var titleCount: Int {
    var count = 0
    while case let step = match(from: count).titles, step > 0 { count += step }
    return count
  }

  /// What stands from that word on.
  func match(from start: Int) -> Match {
    start == 0 ? front : Self.match(key, ends, from: start)
  }

  private static func match(_ key: [UInt8], _ ends: [Int], from start: Int) -> Match {
    var match = Match()
    let begin = start == 0 ? 0 : ends[start - 1] + 1
    for (index, end) in ends[start...].prefix(NameLexicon.longestPhrase).enumerated() {
      let kinds = NameLexicon.kinds(of: key[begin..<end])
      if kinds.contains(.title) { match.titles = index + 1 }
      if kinds.contains(.family) { match.families = index + 1 }
      if kinds.contains(.compoundFamily) { match.compoundFamilies = index + 1 }
      if kinds.contains(.collective) { match.collectives = index + 1 }
    }
    return match
  }
}
