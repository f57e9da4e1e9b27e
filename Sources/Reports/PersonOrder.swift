internal import Consolidation
internal import Forms
internal import VietnameseText

/// How people stand within their unit on the sheets that people read.
///
/// The register itself, its ordinals and the units' clean lists keep the units' own order: leaders first.
package enum PersonOrder: String, Sendable, CaseIterable {
  /// As the unit has them.
  case own
  /// By tên, họ, đệm in the order of Vietnamese dictionaries; collectives stay as they are.
  case name

  /// The register's entries in this order; units and sections stay where they are.
  func sorted(_ entries: [RegisterEntry]) -> [RegisterEntry] {
    guard self == .name else { return entries }
    let collation = VietnameseCollation()
    var section = 0
    let keyed = entries.indices.map { index in
      let entry = entries[index]
      if index > 0, !entry.isBeside(entries[index - 1]) { section += 1 }
      let isPerson = entry.record.kind == .individual
      let key = isPerson ? collation.key(PersonName(entry.record.name)) : .empty
      return (place: (section, key, entry.ordinal), entry: entry)
    }
    return keyed.sorted { $0.place < $1.place }.map(\.entry)
  }
}

extension RegisterEntry {
  /// Whether both stand in the same section of the same unit.
  fileprivate func isBeside(_ other: RegisterEntry) -> Bool {
    unit == other.unit && record.kind == other.record.kind
  }
}
