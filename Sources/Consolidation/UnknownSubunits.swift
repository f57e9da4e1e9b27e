internal import Forms
internal import VietnameseText

/// Finds departments that a unit does not have, for units whose departments the units file lists.
///
/// Each is reported once, where it first stands: it may be new, or misspelt in every row.
struct UnknownSubunits {
  let findings: [Consolidation.FileFinding]

  init(register: [RegisterEntry], units: [Unit]) {
    let known = Dictionary(
      uniqueKeysWithValues: units.filter { !$0.subunits.isEmpty }.map { unit in
        (unit.code, Set((unit.subunits + [unit.name] + unit.aliases).map { TextKey.name($0) }))
      })
    var reported: [String: Set<TextKey>] = [:]
    findings = register.compactMap { entry in
      guard let own = known[entry.unit], !entry.record.organisation.isEmpty,
        !own.contains(entry.record.organisationKey),
        reported[entry.unit, default: []].insert(entry.record.organisationKey).inserted
      else { return nil }
      return Consolidation.FileFinding(
        file: entry.file,
        finding: Finding(
          .unknownSubunit, at: entry.record.place, values: [entry.record.organisation]),
        unit: entry.unit)
    }
  }
}
