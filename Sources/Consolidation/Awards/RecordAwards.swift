internal import Forms

/// What a record says of awards: in columns for them, in columns that are named after one and ticked, or else in its
/// note; what says nothing is on the list for what the heading, the line above it or the sheet's name says.
package struct RecordAwards: Sendable {
  /// The column, by its id in the forms, that names awards.
  private static let titleColumn = "title"

  /// Each once, in the order in which they stand.
  package private(set) var awards: [Award] = []
  /// Texts that should name awards and cannot be read without a guess.
  package private(set) var unread: [String] = []

  /// Whether the heading says it, and not the row itself.
  private(set) var areFromHeading = false

  package var isSilent: Bool { awards.isEmpty && unread.isEmpty }

  /// Reads a row of any list; a heading gives its award to those who can have it.
  init(_ record: Registration, heading: Award? = nil, _ reader: inout AwardReader) {
    for field in record.further { read(field, &reader) }
    read(record.note, &reader)
    if isSilent, let heading, heading.receivers.contains(record.kind) {
      add([heading])
      areFromHeading = true
    }
    for text in [record.department, record.place.sheet] { read(text, &reader) }
  }

  /// Texts beside the columns speak of other things too: only one that is nothing but awards counts.
  private mutating func read(_ text: String, _ reader: inout AwardReader) {
    guard isSilent, !text.isEmpty else { return }
    let reading = reader.reading(text)
    if reading.isClear { add(reading.awards) }
  }

  private mutating func read(_ field: Registration.FurtherField, _ reader: inout AwardReader) {
    if field.id == Self.titleColumn {
      read(title: field.value, &reader)
    } else if let award = reader.award(named: field.label) {
      switch reader.lexicon.mark(field.value) {
      case .yes: add([award])
      case .no: break
      case .unclear: unread.append("\(field.label): \(field.value)")
      }
    }
  }

  private mutating func read(title: String, _ reader: inout AwardReader) {
    let reading = reader.reading(title)
    let hasAward = reading.awards.contains { $0.category != .evaluation }
    if reading.isClear, hasAward {
      add(reading.awards)
    } else if reader.lexicon.mark(title) != .no {
      unread.append(title)
    }
  }

  private mutating func add(_ named: [Award]) {
    awards += named.filter { $0.category != .evaluation && !awards.contains($0) }
  }
}
