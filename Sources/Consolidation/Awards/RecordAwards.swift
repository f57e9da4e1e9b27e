package import Forms

/// What a record says of awards: in columns for them, in columns that are named after one and ticked, or else in
/// the line above it, the sheet's name or the note.
package struct RecordAwards: Sendable {
  /// The columns, by their ids in the forms, that name awards.
  private static let titleColumn = "title"

  /// Each once, in the order in which they stand.
  package private(set) var awards: [Award] = []
  /// Texts that should name awards and cannot be read without a guess.
  package private(set) var unread: [String] = []

  package var isSilent: Bool { awards.isEmpty && unread.isEmpty }

  /// - Parameters:
  ///   - record: A row of any list.
  ///   - lexicon: The awards there are.
  ///   - year: The list's year.
  package init(_ record: Registration, lexicon: AwardLexicon, year: Int?) {
    for field in record.further { read(field, lexicon, year) }
    guard isSilent else { return }
    for text in [record.department, record.place.sheet, record.note] where isSilent {
      let reading = lexicon.reading(text, year: year)
      // Other texts speak of other things: only one that is nothing but awards counts.
      if reading.isClear { add(reading.awards) }
    }
  }

  private mutating func read(
    _ field: Registration.FurtherField, _ lexicon: AwardLexicon, _ year: Int?
  ) {
    if field.id == Self.titleColumn {
      read(title: field.value, lexicon, year)
    } else if let award = Self.award(named: field.label, lexicon) {
      switch lexicon.mark(field.value) {
      case .yes: add([award])
      case .no: break
      case .unclear: unread.append("\(field.label): \(field.value)")
      }
    }
  }

  private mutating func read(title: String, _ lexicon: AwardLexicon, _ year: Int?) {
    let reading = lexicon.reading(title, year: year)
    let hasAward = reading.awards.contains { $0.category != .evaluation }
    if reading.isClear, hasAward {
      add(reading.awards)
    } else if lexicon.mark(title) != .no {
      unread.append(title)
    }
  }

  private mutating func add(_ named: [Award]) {
    awards += named.filter { $0.category != .evaluation && !awards.contains($0) }
  }

  /// The award that a column is named after: "LĐTT", "Danh hiệu thi đua - LĐTT".
  private static func award(named label: String, _ lexicon: AwardLexicon) -> Award? {
    let reading = lexicon.reading(label, year: nil)
    return reading.isClear && reading.awards.count == 1 ? reading.awards.first : nil
  }
}
