internal import Forms
internal import VietnameseText

/// What changed in the register between two days: who is new, who is gone, and what reads differently.
///
/// The changes from nothing, month after month, add up to the register.
package struct RegisterComparison: Sendable {
  /// By unit, section and kind of change, then in the register's order.
  package let changes: [RegisterChange]

  /// Compares an earlier register with what a later consolidation came to.
  ///
  /// - Parameters:
  ///   - before: The earlier register; empty for the beginning of the campaign.
  ///   - later: What is so now, and what became of every record that ever came.
  package init(_ before: [RegisterEntry], _ later: Consolidation) {
    let pairing = RegisterPairing(before, later.register)
    let departures = Departures(later)
    let changed = pairing.pairs.compactMap(Self.changed)
    let added = pairing.after.map { entry in
      RegisterChange(before: nil, after: entry, fields: [], file: entry.file, reason: "")
    }
    let withdrawn = pairing.before.map { entry in
      let end = departures.end(of: entry)
      return RegisterChange(
        before: entry, after: nil, fields: [], file: end.file, reason: end.reason)
    }
    changes = Self.sorted(added + withdrawn + changed, units: later.units)
  }

  /// How many entries of a kind of change there are in a unit, or in all.
  package func count(_ kind: RegisterChange.Kind, of unit: String? = nil) -> Int {
    changes.count { $0.kind == kind && (unit == nil || $0.entry?.unit == unit) }
  }

  // MARK: Fields

  private static func changed(
    _ before: RegisterEntry, _ after: RegisterEntry
  ) -> RegisterChange? {
    let fields = fields(before.record, after.record)
    guard !fields.isEmpty else { return nil }
    return RegisterChange(
      before: before, after: after, fields: fields, file: after.file, reason: "")
  }

  private static func fields(
    _ before: Registration, _ after: Registration
  ) -> [RegisterChange.Field] {
    let own = [
      ("name", before.name, after.name), ("organisation", before.organisation, after.organisation),
      ("note", before.note, after.note),
    ].map { RegisterChange.Field(id: $0.0, label: "", before: $0.1, after: $0.2) }
    return (own + further(before, after)).filter { $0.before != $0.after }
  }

  /// Further columns, in the order in which they first stand in either record.
  private static func further(
    _ before: Registration, _ after: Registration
  ) -> [RegisterChange.Field] {
    var seen: Set<String> = []
    return (after.further + before.further).filter { seen.insert($0.id).inserted }.map { field in
      func value(_ record: Registration) -> String {
        record.further.first { $0.id == field.id }?.value ?? ""
      }
      return RegisterChange.Field(
        id: field.id, label: field.label, before: value(before), after: value(after))
    }
  }

  // MARK: Order

  private static func sorted(_ changes: [RegisterChange], units: [Unit]) -> [RegisterChange] {
    let ranks = Dictionary(
      uniqueKeysWithValues: units.enumerated().map { ($0.element.code, $0.offset) })
    return changes.enumerated().map { (rank($0.element, ranks) + [$0.offset], $0.element) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  private static func rank(_ change: RegisterChange, _ units: [String: Int]) -> [Int] {
    guard let entry = change.entry else { return [] }
    return [
      units[entry.unit] ?? units.count,
      RegistrationKind.allCases.firstIndex(of: entry.record.kind) ?? 0,
      RegisterChange.Kind.allCases.firstIndex(of: change.kind) ?? 0, entry.ordinal,
    ]
  }
}
