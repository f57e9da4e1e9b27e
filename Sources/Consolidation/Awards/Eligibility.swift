package import Forms
internal import VietnameseText

/// Award proposals against the register: who may be considered, who registered and is not proposed.
package struct Eligibility: Sendable {
  /// A proposal for one award, and what the register says to it.
  package struct Line: Sendable {
    package let proposal: Proposal
    package let standing: Standing
    package let verdict: Verdict
    /// What the plan makes of it; `off` where nothing is wrong.
    package let level: RuleLevel
    /// Where it is registered, or may be.
    package let evidence: [RegisterEntry]
    /// Names in the unit that are written nearly so, where nobody is found.
    package let near: [String]
    /// Rows of the name that came and do not count: withdrawn, replaced, refused.
    package let formerly: [RecordTrace]
    /// The giao ước that the whole unit sent.
    package let pledge: ReceivedDocument?
    /// Where the same is proposed for the same again.
    package let repeats: [Place]

    /// The code of its unit, as far as it is told.
    package var unit: String { proposal.wholeUnit?.code ?? proposal.units.first?.code ?? "" }
    /// Whether a person must act before anybody decides.
    package var needsPerson: Bool { level == .error || !repeats.isEmpty }
  }

  /// In the order of the proposals.
  package let lines: [Line]
  /// Those of the units that propose anybody who are registered and not proposed, in the register's order.
  package let notProposed: [RegisterEntry]
  /// Rows of the proposals that could not be read, as far as they matter.
  package let findings: [Finding]

  /// Whether a person must act.
  package var needsPerson: Bool {
    lines.contains(where: \.needsPerson) || findings.contains { $0.severity == .error }
  }

  /// Holds proposals against a register.
  ///
  /// - Parameters:
  ///   - proposals: In the order of their sheets.
  ///   - findings: What reading them found.
  ///   - consolidation: The campaign on the day.
  ///   - registry: Its units.
  ///   - registrationRule: What the plan makes of a title for which nobody registered.
  package init(
    _ proposals: [Proposal], findings: [Finding], against consolidation: Consolidation,
    registry: UnitRegistry, registrationRule: RuleLevel
  ) {
    let register = consolidation.register
    let lookup = RegisterLookup(register, registry: registry, proposals: proposals)
    let repeats = Self.repeats(proposals)
    let former = FormerRecords(consolidation.traces)
    let answers = proposals.map(lookup.answer)
    lines = zip(proposals.indices, answers).map { index, answer in
      Self.line(
        proposals[index], answer, former, repeats[index], consolidation, registrationRule)
    }
    let cited = Set(answers.filter { $0.standing.isInUnit }.flatMap(\.entries))
    let units = Set(lines.map(\.unit))
    notProposed = register.indices.filter {
      !cited.contains($0) && units.contains(register[$0].unit)
    }
    .map { register[$0] }
    self.findings = findings.filter { $0.severity == .error }
  }

  // MARK: Lines

  private static func line(
    _ proposal: Proposal, _ answer: RegisterLookup.Answer, _ former: FormerRecords,
    _ repeats: [Place], _ consolidation: Consolidation, _ rule: RuleLevel
  ) -> Line {
    let standing = standing(of: proposal, answer)
    let verdict = verdict(on: proposal, standing, rule)
    let pledges = consolidation.documents.filter {
      $0.document == "giao-uoc" && $0.unit == proposal.wholeUnit?.code && !$0.isReturned
    }
    return Line(
      proposal: proposal, standing: standing, verdict: verdict,
      level: level(of: verdict, rule),
      evidence: answer.entries.map { consolidation.register[$0] }, near: answer.near,
      formerly: standing == .notRegistered ? former.traces(of: proposal) : [],
      pledge: proposal.wholeUnit == nil ? nil : pledges.last, repeats: repeats)
  }

  /// A collective that is called as a unit is that unit, unless it is registered as a department of its own unit.
  private static func standing(
    of proposal: Proposal, _ answer: RegisterLookup.Answer
  ) -> Standing {
    guard let unit = proposal.wholeUnit else { return answer.standing }
    let isElsewhere = !proposal.units.isEmpty && proposal.units.allSatisfy { $0.code != unit.code }
    return isElsewhere && answer.standing == .registered ? .registered : .wholeUnit
  }

  private static func verdict(
    on proposal: Proposal, _ standing: Standing, _ rule: RuleLevel
  ) -> Verdict {
    guard let award = proposal.award else { return .unclearAward }
    if award.category != .title || rule == .off { return .notNeeded }
    switch standing {
    case .registered: return .eligible
    case .notRegistered: return .notRegistered
    case .wholeUnit: return .comparePledge
    case .otherSpelling, .otherDepartment, .several, .otherUnit, .unknownUnit: return .compare
    }
  }

  private static func level(of verdict: Verdict, _ rule: RuleLevel) -> RuleLevel {
    switch verdict {
    case .eligible, .notNeeded: .off
    case .unclearAward: .error
    case .compare, .comparePledge, .notRegistered: rule
    }
  }

  // MARK: Duplicates

  private struct Claim: Hashable {
    let subject: RegisterLookup.Subject
    let award: String
  }

  /// Where else the same is proposed for the same award; a row without a clear award repeats nothing.
  private static func repeats(_ proposals: [Proposal]) -> [[Place]] {
    let claims = proposals.map { proposal in
      proposal.award.map { Claim(subject: .init(proposal), award: $0.id) }
    }
    let indexes = Dictionary(grouping: proposals.indices.filter { claims[$0] != nil }) {
      claims[$0]
    }
    return proposals.indices.map { index in
      guard claims[index] != nil else { return [] }
      return (indexes[claims[index]] ?? []).filter { $0 != index }.map {
        proposals[$0].record.place
      }
    }
  }
}

extension Standing {
  /// Whether its evidence stands in the unit that is proposed.
  fileprivate var isInUnit: Bool {
    switch self {
    case .registered, .otherSpelling, .otherDepartment, .several, .wholeUnit: true
    case .otherUnit, .unknownUnit, .notRegistered: false
    }
  }
}
