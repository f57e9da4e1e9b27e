internal import Consolidation
internal import Forms

/// The columns beyond the form's own that any unit filled in, in the order in which they first appear.
struct FurtherColumns: Sendable {
  private(set) var ids: [String] = []
  private(set) var labels: [String] = []

  init(_ entries: [RegisterEntry]) {
    var known: Set<String> = []
    for field in entries.lazy.flatMap(\.record.further) where known.insert(field.id).inserted {
      ids.append(field.id)
      labels.append(field.label)
    }
  }

  /// A record's values in these columns.
  func values(of record: Registration) -> [String] {
    guard !record.further.isEmpty else { return ids.map { _ in "" } }
    return ids.map { id in record.further.first { $0.id == id }?.value ?? "" }
  }
}
