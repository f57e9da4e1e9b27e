internal import Forms
internal import VietnameseText

/// A list of awards that rules look at: what is registered, as a forecast, or what is proposed.
package struct AwardList: Sendable {
  /// The raw values are a contract.
  package enum Kind: String, Sendable, CaseIterable {
    case registered, proposed
  }

  package let kind: Kind
  package let subjects: [AwardSubject]
  // Subjects are large: rules walk over their indexes, and over no more of them than they must.
  /// Where each unit's subjects stand among them, by its code.
  let indexes: [String: [Int]]
  /// Those of whom the list tells an award, or words that should be one.
  let told: [Int]

  private init(_ kind: Kind, _ subjects: [AwardSubject]) {
    self.kind = kind
    self.subjects = subjects
    indexes = Dictionary(grouping: subjects.indices) { subjects[$0].unit }
    told = subjects.indices.filter { !subjects[$0].awards.isEmpty || !subjects[$0].unread.isEmpty }
  }

  /// The register: everyone on it, with the titles that the lists tell.
  package init(
    register: [RegisterEntry], lexicon: AwardLexicon, positions: PositionLexicon, year: Int?
  ) {
    var awards = AwardReader(lexicon, year: year)
    var labour = LabourReader(positions)
    self.init(
      .registered,
      register.map { entry in
        AwardSubject(
          entry, RecordAwards(entry.record, &awards), labour.labour(of: entry.record))
      })
  }

  /// Proposals: each person or collective once, with all that it is proposed for.
  package init(_ lines: [Eligibility.Line], positions: PositionLexicon, file: String) {
    var reader = LabourReader(positions)
    var subjects: [AwardSubject] = []
    var indexes: [Key: Int] = [:]
    for line in lines {
      let key = Key(line)
      let labour = reader.labour(of: line.proposal.record)
      let index = indexes[key] ?? subjects.count
      if index == subjects.count {
        indexes[key] = index
        subjects.append(
          AwardSubject(line.proposal, unit: line.unit, file: file, labour))
      }
      subjects[index].add(line.proposal, labour)
    }
    self.init(.proposed, subjects)
  }

  private struct Key: Hashable {
    let unit: String
    let name: TextKey
    let departments: [TextKey]

    init(_ line: Eligibility.Line) {
      unit = line.unit
      name = line.proposal.record.nameKey
      departments = line.proposal.departments.map(TextKey.name)
    }
  }

  /// Whether the list means to reward somebody: every person who is registered, or one who is proposed for an award
  /// that can be read.
  package func rewards(_ index: Int) -> Bool {
    subjects[index].record.kind == .individual
      && (kind == .registered || !subjects[index].awards.isEmpty)
  }
}
