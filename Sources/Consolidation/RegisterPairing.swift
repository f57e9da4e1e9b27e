internal import Forms
internal import VietnameseText

/// Pairs the entries of an earlier register with those of a later one.
///
/// Entries are paired within their unit and section: those that read the same, then those with the same name and
/// department, then those with the same name where it stands once on either side. So a person who moved to
/// another department is one person, and two namesakes are two.
struct RegisterPairing {
  private(set) var pairs: [(before: RegisterEntry, after: RegisterEntry)] = []
  /// Entries that have no partner.
  private(set) var before: [RegisterEntry]
  private(set) var after: [RegisterEntry]

  init(_ before: [RegisterEntry], _ after: [RegisterEntry]) {
    self.before = before
    self.after = after
    pair { Content($0) }
    pair { Person($0, organisation: $0.record.organisationKey) }
    pair(onlySingles: true) { Person($0, organisation: .empty) }
  }

  /// Pairs what is left by a key, in the registers' order.
  private mutating func pair<Key: Hashable>(
    onlySingles: Bool = false, by key: (RegisterEntry) -> Key
  ) {
    var waiting = Dictionary(grouping: before.indices, by: { key(before[$0]) })
    let wanted = Dictionary(grouping: after.indices, by: { key(after[$0]) })
    if onlySingles {
      waiting = waiting.filter { $0.value.count == 1 && wanted[$0.key]?.count == 1 }
    }
    var partners: [Int: Int] = [:]
    for (key, indexes) in waiting {
      for (old, new) in zip(indexes, wanted[key] ?? []) { partners[new] = old }
    }
    for new in partners.keys.sorted() {
      if let old = partners[new] { pairs.append((before[old], after[new])) }
    }
    let paired = Set(partners.values)
    before = before.indices.filter { !paired.contains($0) }.map { before[$0] }
    after = after.indices.filter { partners[$0] == nil }.map { after[$0] }
  }

  /// Who an entry names.
  private struct Person: Hashable {
    let unit: String
    let kind: RegistrationKind
    let name: TextKey
    let organisation: TextKey

    init(_ entry: RegisterEntry, organisation: TextKey) {
      unit = entry.unit
      kind = entry.record.kind
      name = entry.record.nameKey
      self.organisation = organisation
    }
  }

  /// All that an entry says.
  private struct Content: Hashable {
    let unit: String
    let kind: RegistrationKind
    let texts: [String]

    init(_ entry: RegisterEntry) {
      unit = entry.unit
      kind = entry.record.kind
      texts =
        [entry.record.name, entry.record.organisation, entry.record.note]
        + entry.record.further.flatMap { [$0.id, $0.value] }
    }
  }
}
