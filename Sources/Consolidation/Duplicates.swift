internal import Forms
internal import VietnameseText

/// Finds entries that may be the same twice.
///
/// They are reported and kept: nobody is merged by guess.
struct Duplicates {
  private let register: [RegisterEntry]
  /// What each code stands for.
  private let unitNames: [String: String]

  init(register: [RegisterEntry], units: [Unit]) {
    self.register = register
    unitNames = Dictionary(units.map { ($0.code, $0.name) }) { first, _ in first }
  }

  var findings: [Consolidation.FileFinding] { inUnits + acrossUnits }

  private struct Person: Hashable {
    let unit: String
    let kind: RegistrationKind
    let name: TextKey
    let organisation: TextKey
  }

  /// The same name and sub-unit twice in one section of one unit.
  private var inUnits: [Consolidation.FileFinding] {
    repeated(register, code: .duplicateInUnit) { entry in
      Person(
        unit: entry.unit, kind: entry.record.kind, name: entry.record.nameKey,
        organisation: entry.record.organisationKey)
    }
  }

  /// The same person in the same sub-unit of two units: somebody who moved, perhaps.
  private var acrossUnits: [Consolidation.FileFinding] {
    let people = register.filter {
      $0.record.kind == .individual && !$0.record.organisation.isEmpty
    }
    return repeated(people, code: .duplicateAcrossUnits, where: { $0.unit != $1.unit }) { entry in
      Person(
        unit: "", kind: .individual, name: entry.record.nameKey,
        organisation: entry.record.organisationKey)
    }
  }

  /// A finding at every entry whose key an earlier one has, naming the first.
  private func repeated(
    _ entries: [RegisterEntry], code: FindingCode,
    where isSuspect: (RegisterEntry, RegisterEntry) -> Bool = { _, _ in true },
    by key: (RegisterEntry) -> Person
  ) -> [Consolidation.FileFinding] {
    var first: [Person: RegisterEntry] = [:]
    var findings: [Consolidation.FileFinding] = []
    for entry in entries {
      let person = key(entry)
      guard let earlier = first[person] else {
        first[person] = entry
        continue
      }
      if isSuspect(earlier, entry) { findings.append(finding(code, entry, earlier)) }
    }
    return findings
  }

  private func finding(
    _ code: FindingCode, _ entry: RegisterEntry, _ earlier: RegisterEntry
  ) -> Consolidation.FileFinding {
    Consolidation.FileFinding(
      file: entry.file,
      finding: Finding(
        code, at: entry.record.place,
        values: [
          entry.record.name, earlier.file, earlier.record.place.cell,
          unitNames[earlier.unit] ?? earlier.unit,
        ]),
      unit: entry.unit)
  }
}
