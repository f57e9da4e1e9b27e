/// What a text looks like that should name a person or a collective.
package enum NameShape: Sendable {
  /// A person: a family name, a title, two to five words.
  case person
  /// A collective: Khoa …, Phòng …, Trạm Y tế ….
  case collective
  /// Neither clearly.
  case unclear

  init(of text: String) {
    let words = NameWords(text)
    let score = Self.personPoints(words, text) - Self.collectivePoints(words, text)
    self = score >= 2 ? .person : score <= -2 ? .collective : .unclear
  }

  private static func personPoints(_ words: NameWords, _ text: String) -> Int {
    // H'Rin and K'Brêu need no family name.
    let isHighland = ["'", "’"].contains { text.utf8.dropFirst().starts(with: $0.utf8) }
    let titles = words.titleCount
    // One word is too little: `Điều dưỡng trưởng` is no nurse's name.
    guard words.count - titles > 1 else { return isHighland ? 2 : 0 }
    let name = words.match(from: titles)
    return (titles > 0 ? 2 : 0) + (words.count - titles <= 5 ? 1 : 0) + (isHighland ? 2 : 0)
      + (name.families > 0 || name.compoundFamilies > 0 ? 2 : 0)
  }

  private static func collectivePoints(_ words: NameWords, _ text: String) -> Int {
    // Two words, such as Văn phòng, weigh more than a family name in the first.
    let kind = words.match(from: 0).collectives
    var points = kind > 1 ? 6 : kind > 0 ? 4 : 0
    if words.count > 6 { points += 1 }
    if text.utf8.contains(where: isDigitOrSign) { points += 1 }
    return points
  }

  private static func isDigitOrSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "&"),
      UInt8(ascii: "/"), UInt8(ascii: ","):
      true
    default: false
    }
  }
}
