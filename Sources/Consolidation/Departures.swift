internal import Forms
internal import VietnameseText

/// What became of entries that were registered once and are no more.
struct Departures {
  private let places: [RecordPlace: RecordTrace]
  private let names: [RecordName: RecordTrace]
  private let newestFiles: [String: String]

  init(_ later: Consolidation) {
    places = Dictionary(
      later.traces.map { (RecordPlace(file: $0.file, record: $0.record), $0) },
      uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      later.traces.map { (RecordName(file: $0.file, unit: $0.unit, record: $0.record), $0) },
      uniquingKeysWith: { first, _ in first })
    newestFiles = Dictionary(uniqueKeysWithValues: later.roster.map { ($0.unit.code, $0.file) })
  }

  /// The file by which an entry left the register, and why.
  ///
  /// A list that was replaced is followed to the first one that no longer names the entry. Where no file says
  /// it, as for a list of another year beside the right one, the unit's newest list does.
  func end(of entry: RegisterEntry) -> (file: String, reason: String) {
    let newest = newestFiles[entry.unit] ?? ""
    guard var trace = places[RecordPlace(file: entry.file, record: entry.record)] else {
      return (newest, "")
    }
    while let heir = heir(of: trace), heir.fate == .superseded { trace = heir }
    return (trace.cause.isEmpty ? newest : trace.cause, trace.reason)
  }

  /// The same name in the list that replaced a record's.
  private func heir(of trace: RecordTrace) -> RecordTrace? {
    guard trace.reason == FindingCode.supersededSubmission.rawValue else { return nil }
    return names[RecordName(file: trace.cause, unit: trace.unit, record: trace.record)]
  }
}

/// Where a record stands, and which of those in the same cell it is.
private struct RecordPlace: Hashable {
  let file: String
  let place: Place
  let name: TextKey

  init(file: String, record: Registration) {
    self.file = file
    place = record.place
    name = record.nameKey
  }
}

/// Whom a file names.
private struct RecordName: Hashable {
  let file: String
  let unit: String?
  let kind: RegistrationKind
  let name: TextKey

  init(file: String, unit: String?, record: Registration) {
    self.file = file
    self.unit = unit
    kind = record.kind
    name = record.nameKey
  }
}
