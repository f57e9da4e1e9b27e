package import Forms

/// How many of a list are on it for which award.
package struct AwardCounts: Sendable {
  /// A unit's numbers.
  package struct Line: Sendable {
    /// The code; empty for those whose unit nobody can tell.
    package let unit: String
    /// By award, in the order of ``AwardCounts/awards``.
    package let collectives: [Int]
    package let individuals: [Int]
    /// Those of whom no award can be read.
    package let unclear: [RegistrationKind: Int]
    /// Of the people who are to be rewarded, those who work directly.
    package let direct: Share
  }

  package let list: AwardList.Kind
  /// Those that occur, in the lexicon's order.
  package let awards: [Award]
  /// In the campaign's order of units.
  package let lines: [Line]

  package init(_ list: AwardList, units: [Unit], lexicon: AwardLexicon) {
    self.list = list.kind
    let used = Set(list.subjects.flatMap(\.awards))
    let awards = lexicon.awards.filter(used.contains)
    self.awards = awards
    let subjects = Dictionary(grouping: list.subjects, by: \.unit)
    let people = Dictionary(grouping: list.people, by: \.unit)
    lines = (units.map(\.code) + [""]).compactMap { code in
      guard let own = subjects[code] else { return nil }
      func count(_ kind: RegistrationKind) -> [Int] {
        awards.map { award in
          own.count { $0.record.kind == kind && $0.awards.contains(award) }
        }
      }
      let unclear = Dictionary(
        grouping: own.filter(\.awards.isEmpty), by: \.record.kind
      ).mapValues(\.count)
      return Line(
        unit: code, collectives: count(.collective), individuals: count(.individual),
        unclear: unclear, direct: Share(direct: people[code] ?? []))
    }
  }
}
