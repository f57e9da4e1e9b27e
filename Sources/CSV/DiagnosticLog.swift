/// Collects what is odd in a text while it is read, in bounded space.
struct DiagnosticLog {
  /// How many of each kind are kept with their place.
  static let capacity = 100

  /// Something odd at an offset of the decoded text.
  struct Entry {
    var kind: CSVDiagnostic.Kind
    var record: Int
    var offset: Int
  }

  /// The first of each kind.
  private(set) var entries: [Entry] = []
  /// How many there were of each kind.
  private(set) var counts: [CSVDiagnostic.Kind: Int] = [:]

  /// Notes one more.
  mutating func note(_ kind: CSVDiagnostic.Kind, record: Int, offset: Int) {
    let known = counts[kind, default: 0]
    counts[kind] = known + 1
    guard known < Self.capacity else { return }
    entries.append(Entry(kind: kind, record: record, offset: offset))
  }

  /// The entries with their places in the file, in its order.
  func diagnostics(in text: DecodedText) -> [CSVDiagnostic] {
    let ordered = entries.sorted { $0.offset < $1.offset }
    return zip(ordered, text.places(of: ordered.map(\.offset))).map { entry, place in
      CSVDiagnostic(
        kind: entry.kind, record: entry.record, line: place.line, offset: place.offset)
    }
  }
}
