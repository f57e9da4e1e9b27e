internal import VietnameseText

/// Tells from its header what a column holds.
struct HeaderMatcher {
  /// The texts above a column, the lowest first.
  struct Label {
    let column: Int
    let texts: [String]
  }

  /// A field a header was taken for, and how sure that is.
  private struct Guess {
    let column: Int
    let field: FormLayout.Field
    let strength: Int
  }

  /// Stands between the texts of a group and of its column where both are one text.
  private static let groupSign = " - "

  private let layout: FormLayout

  init(layout: FormLayout) {
    self.layout = layout
  }

  func isKnownExtra(_ id: String) -> Bool {
    layout.columns.contains { $0.field == .further(id) }
  }

  /// Gives every field to the column that fits it best; columns left over are kept under their header.
  func columns(_ labels: [Label]) -> ColumnMap {
    let guesses = labels.compactMap(guess)
    let winners = guesses.filter { wins($0, among: guesses) }
    var map = ColumnMap()
    for label in labels {
      assign(label, as: winners.first { $0.column == label.column }?.field, in: &map)
    }
    map.otherNames = guesses.filter { $0.field == .name }.map(\.column)
      .filter { !map.name.contains($0) }
    return map
  }

  /// A name may span columns, and there may be several extra ones; of the others the best fit wins, the
  /// leftmost of equals.
  private func wins(_ guess: Guess, among guesses: [Guess]) -> Bool {
    switch guess.field {
    case .personal, .further: true
    case .name: !guesses.contains { $0.field == .name && $0.strength > guess.strength }
    default:
      !guesses.contains {
        $0.field == guess.field
          && ($0.strength, -$0.column) > (guess.strength, -guess.column)
      }
    }
  }

  private func assign(_ label: Label, as field: FormLayout.Field?, in map: inout ColumnMap) {
    let header = label.texts.reversed().joined(separator: Self.groupSign)
    let further = ColumnMap.Further(id: header, label: header, column: label.column)
    switch field {
    case .ordinal: map.ordinal = label.column
    case .name: assignName(label.column, further, in: &map)
    case .familyName: map.name.insert(label.column, at: 0)
    case .givenName: map.name.append(label.column)
    case .organisation: map.organisation = label.column
    case .unit: map.unit = label.column
    case .note: map.note = label.column
    case .kind: map.kind = label.column
    case .check: map.check = label.column
    case .personal: map.personal.append(further)
    case .further(let id): map.further.append(known(id, further))
    case nil: map.further.append(further)
    }
  }

  /// A column that the form knows as an extra, under the form's name for it.
  private func known(_ id: String, _ further: ColumnMap.Further) -> ColumnMap.Further {
    let column = layout.columns.first { $0.field == .further(id) }
    return ColumnMap.Further(
      id: id, label: column?.label ?? further.label, column: further.column)
  }

  /// A second column under a name header belongs to the name only right beside it.
  private func assignName(
    _ column: Int, _ further: ColumnMap.Further, in map: inout ColumnMap
  ) {
    if map.name.isEmpty || map.name.last == column - 1 {
      map.name.append(column)
    } else {
      map.further.append(further)
    }
  }

  /// The field whose headers fit a label best: the lowest text that fits any decides.
  ///
  /// A group's text does not say which extra a column of the group is: LĐTT under "Danh hiệu" has a name of its own.
  private func guess(_ label: Label) -> Guess? {
    for (height, text) in label.texts.enumerated() {
      guard let best = guess(text, column: label.column) else { continue }
      if case .further = best.field, height > 0 || isOfGroup(text, best) { return nil }
      return best
    }
    return nil
  }

  /// Whether a text is a group's and its column's, as they are written into one row: "Danh hiệu - LĐTT".
  private func isOfGroup(_ text: String, _ guess: Guess) -> Bool {
    guard let sign = text.firstRange(of: Self.groupSign) else { return false }
    let (group, column) = (text[..<sign.lowerBound], text[sign.upperBound...])
    return self.guess(String(group), column: guess.column)?.field == guess.field
      && self.guess(String(column), column: guess.column)?.field != guess.field
  }

  private func guess(_ text: String, column: Int) -> Guess? {
    // A header is told by what stands before its brackets: "Ghi chú (danh hiệu đăng ký)".
    let bare = String(text.prefix { $0 != "(" })
    let header = TextKey.folded(bare).utf8.isEmpty ? text : bare
    let (folded, toned) = (TextKey.folded(header), TextKey.name(header))
    var best: Guess?
    for candidate in layout.columns {
      let strength = max(
        strength(of: candidate, folded), isMadeOfWords(of: candidate, toned) ? header.utf8.count : 0
      )
      if strength > (best?.strength ?? 0) {
        best = Guess(column: column, field: candidate.field, strength: strength)
      }
    }
    return best
  }

  /// 0 when the header is none of the column's; the more of its words are accounted for, the higher.
  private func strength(of column: FormLayout.Column, _ header: TextKey) -> Int {
    if column.exactHeaders.contains(header) || column.headers.contains(header) {
      return 1_000 + header.utf8.count
    }
    let hits = column.headers.filter {
      header.contains(phrase: $0) && $0.words.count * 2 >= header.words.count
    }
    return hits.map { $0.utf8.count + (header.rest(after: $0) == nil ? 0 : 100) }.max() ?? 0
  }

  /// Whether a header that nobody foresaw says nothing but what the column's headers are made of.
  ///
  /// Tones count: "Khoa Nội" is a department and not made of "khoa" and "nơi". A count is no header: "05 đơn
  /// vị".
  private func isMadeOfWords(of column: FormLayout.Column, _ header: TextKey) -> Bool {
    let hasCount = header.words.contains {
      $0.count < 4 && $0.allSatisfy { (0x30...0x39).contains($0) }
    }
    return !hasCount && column.core.occurs(in: header) && column.vocabulary.covers(header)
  }
}
