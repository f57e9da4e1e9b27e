package import Forms
internal import VietnameseText

/// A person or collective on a list, with the awards it is on the list for.
package struct AwardSubject: Sendable {
  /// The code of its unit; empty where nobody can tell.
  package let unit: String
  /// Its first row.
  package let record: Registration
  /// All its rows: who is proposed for two awards may stand in two.
  private var rows: [Registration]
  package fileprivate(set) var awards: [Award]
  /// What should name awards and cannot be read.
  package fileprivate(set) var unread: [String]
  package private(set) var labour: Labour
  /// The file that it stands in.
  package let file: String

  fileprivate init(_ record: Registration, unit: String, labour: Labour, file: String) {
    self.unit = unit
    self.record = record
    self.labour = labour
    self.file = file
    rows = [record]
    awards = []
    unread = []
  }

  func has(_ id: String) -> Bool { awards.contains { $0.id == id } }

  /// What a further column says, in any of the rows.
  func text(_ column: String) -> String {
    Set(rows.flatMap(\.further).filter { $0.id == column }.map(\.value)).sorted()
      .joined(separator: "; ")
  }
}

/// A list of awards that rules look at: what is registered, as a forecast, or what is proposed.
package struct AwardList: Sendable {
  /// The raw values are a contract.
  package enum Kind: String, Sendable, CaseIterable {
    case registered, proposed
  }

  package let kind: Kind
  package let subjects: [AwardSubject]

  /// The register: everyone on it, with the titles that the lists tell.
  package init(
    register: [RegisterEntry], lexicon: AwardLexicon, positions: PositionLexicon, year: Int?
  ) {
    kind = .registered
    subjects = register.map { entry in
      let awards = RecordAwards(entry.record, lexicon: lexicon, year: year)
      var subject = AwardSubject(
        entry.record, unit: entry.unit, labour: positions.labour(of: entry.record), file: entry.file
      )
      subject.awards = awards.awards
      subject.unread = awards.unread
      return subject
    }
  }

  /// Proposals: each person or collective once, with all that it is proposed for.
  package init(_ lines: [Eligibility.Line], positions: PositionLexicon, file: String) {
    kind = .proposed
    var subjects: [AwardSubject] = []
    var indexes: [Key: Int] = [:]
    for line in lines {
      let (key, record) = (Key(line), line.proposal.record)
      let labour = positions.labour(of: record)
      let index = indexes[key] ?? subjects.count
      if index == subjects.count {
        indexes[key] = index
        subjects.append(AwardSubject(record, unit: line.unit, labour: labour, file: file))
      }
      subjects[index].add(line.proposal, labour)
    }
    self.subjects = subjects
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

  /// The people whom the list means to reward: all who are registered, or those proposed for an award that can be read.
  package var people: [AwardSubject] {
    subjects.filter { subject in
      subject.record.kind == .individual && (kind == .registered || !subject.awards.isEmpty)
    }
  }
}

extension AwardSubject {
  fileprivate mutating func add(_ proposal: Proposal, _ labour: Labour) {
    rows.append(proposal.record)
    if labour.isSurer(than: self.labour) { self.labour = labour }
    if let award = proposal.award {
      if !awards.contains(award) { awards.append(award) }
    } else {
      unread.append(proposal.unread)
    }
  }
}
