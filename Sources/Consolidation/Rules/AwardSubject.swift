package import Forms
internal import VietnameseText

/// A person or collective on a list, with the awards it is on the list for.
package struct AwardSubject: Sendable {
  /// The code of its unit; empty where nobody can tell.
  package let unit: String
  package let record: Registration
  package fileprivate(set) var awards: [Award]
  /// What should name awards and cannot be read.
  package fileprivate(set) var unread: [String]
  package let labour: Labour
  /// The file that it stands in.
  package let file: String

  func has(_ id: String) -> Bool { awards.contains { $0.id == id } }

  /// What a further column says.
  func text(_ column: String) -> String {
    record.further.first { $0.id == column }?.value ?? ""
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
      return AwardSubject(
        unit: entry.unit, record: entry.record, awards: awards.awards, unread: awards.unread,
        labour: positions.labour(of: entry.record), file: entry.file)
    }
  }

  /// Proposals: each person or collective once, with all that it is proposed for.
  package init(_ lines: [Eligibility.Line], positions: PositionLexicon, file: String) {
    kind = .proposed
    var subjects: [AwardSubject] = []
    var indexes: [Key: Int] = [:]
    for line in lines {
      let key = Key(line)
      let index = indexes[key] ?? subjects.count
      if index == subjects.count {
        indexes[key] = index
        subjects.append(
          AwardSubject(
            unit: line.unit, record: line.proposal.record, awards: [], unread: [],
            labour: positions.labour(of: line.proposal.record), file: file))
      }
      subjects[index].add(line.proposal)
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
  fileprivate mutating func add(_ proposal: Proposal) {
    if let award = proposal.award {
      if !awards.contains(award) { awards.append(award) }
    } else {
      unread.append(proposal.unread)
    }
  }
}
