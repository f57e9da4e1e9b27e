/// Finds the unit in a text that may name a department too: "Khoa Nội, TTYT Tân Lập".
struct UnitInText {
  let registry: UnitRegistry

  /// What a text says: the unit, if it names one, and what else it says.
  struct Found {
    var unit: Unit?
    var others: [String]
  }

  /// The whole text decides, then the longest piece behind or before a sign that parts it.
  func find(_ text: String) -> Found {
    guard !text.isEmpty else { return Found(unit: nil, others: []) }
    if case .one(let unit) = registry.match(text) { return Found(unit: unit, others: []) }
    for (head, tail) in Self.cuts(text) {
      if case .one(let unit) = registry.match(tail) { return Found(unit: unit, others: [head]) }
      if case .one(let unit) = registry.match(head) { return Found(unit: unit, others: [tail]) }
    }
    return Found(unit: nil, others: [text])
  }

  /// The text cut in two at each sign: a comma, a semicolon, a bracket, a dash between spaces.
  private static func cuts(_ text: String) -> [(head: String, tail: String)] {
    text.indices.filter { isCut(at: $0, in: text) }.map { index in
      (trimmed(text[..<index]), trimmed(text[text.index(after: index)...]))
    }.filter { !$0.head.isEmpty && !$0.tail.isEmpty }
  }

  private static func isCut(at index: String.Index, in text: String) -> Bool {
    if ",;(".contains(text[index]) { return true }
    guard "-–—".contains(text[index]), index > text.startIndex else { return false }
    return text[text.index(before: index)] == " "
  }

  private static func trimmed(_ part: Substring) -> String {
    let start = part.drop { " ,;()-–—".contains($0) }
    guard let end = start.lastIndex(where: { !" ,;()".contains($0) }) else { return "" }
    return String(start[...end])
  }
}
