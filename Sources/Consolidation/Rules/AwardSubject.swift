package import Forms
internal import VietnameseText

/// A person or collective on a list, with the awards it is on the list for.
package struct AwardSubject: Sendable {
  /// What further columns say beside an award; who is proposed for two may stand in two rows.
  private struct Claim: Sendable {
    let fields: [Registration.FurtherField]
    let awards: [Award]
  }

  /// The code of its unit; empty where nobody can tell.
  package let unit: String
  /// Its first row.
  package let record: Registration
  /// The file that it stands in.
  package let file: String
  package private(set) var awards: [Award]
  /// What should name awards and cannot be read.
  package private(set) var unread: [String]
  package private(set) var labour: Labour
  /// Of the rows that have further columns.
  private var claims: [Claim]

  /// Somebody on the register.
  init(_ entry: RegisterEntry, _ awards: RecordAwards, _ labour: Labour) {
    unit = entry.unit
    record = entry.record
    file = entry.file
    self.awards = awards.awards
    unread = awards.unread
    self.labour = labour
    claims =
      record.further.isEmpty ? [] : [Claim(fields: record.further, awards: awards.awards)]
  }

  /// Somebody who is proposed, for what is still to be added.
  init(_ proposal: Proposal, unit: String, file: String, _ labour: Labour) {
    self.unit = unit
    record = proposal.record
    self.file = file
    awards = []
    unread = []
    self.labour = labour
    claims = []
  }

  mutating func add(_ proposal: Proposal, _ labour: Labour) {
    if labour.isSurer(than: self.labour) { self.labour = labour }
    if let award = proposal.award {
      if !awards.contains(award) { awards.append(award) }
    } else {
      unread.append(proposal.unread)
    }
    let awards = proposal.award.map { [$0] } ?? []
    claims.append(Claim(fields: proposal.record.further, awards: awards))
  }

  func has(_ id: String) -> Bool { awards.contains { $0.id == id } }

  // MARK: Further columns

  func says(_ column: String) -> Bool {
    claims.contains { $0.fields.contains { $0.id == column } }
  }

  /// What a further column says, in any of the rows.
  func text(_ column: String) -> String {
    Set(claims.flatMap(\.fields).filter { $0.id == column }.map(\.value)).sorted()
      .joined(separator: "; ")
  }

  /// What a further column says, and the awards beside it.
  func values(_ column: String) -> [(value: String, awards: [Award])] {
    claims.flatMap { claim in
      claim.fields.filter { $0.id == column }.map { ($0.value, claim.awards) }
    }
  }
}
