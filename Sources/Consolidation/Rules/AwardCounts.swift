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
  /// Of all who are to be rewarded, those who work directly.
  package var direct: Share { lines.reduce(.none) { $0 + $1.direct } }

  package init(_ list: AwardList, units: [Unit], lexicon: AwardLexicon) {
    self.list = list.kind
    let tallies = list.indexes.mapValues { Tally($0, of: list) }
    let awards = lexicon.awards.filter { award in tallies.values.contains { $0.counts(award) } }
    self.awards = awards
    lines = (units.map(\.code) + [""]).compactMap { code in
      tallies[code].map { tally in
        Line(
          unit: code, collectives: awards.map { tally.count(.collective, $0) },
          individuals: awards.map { tally.count(.individual, $0) }, unclear: tally.unclear,
          direct: tally.direct)
      }
    }
  }

  /// What one unit's subjects add up to.
  private struct Tally {
    private var counts: [RegistrationKind: [String: Int]] = [:]
    private(set) var unclear: [RegistrationKind: Int] = [:]
    let direct: Share

    init(_ indexes: [Int], of list: AwardList) {
      direct = Share(
        direct: indexes.lazy.filter(list.rewards).map { list.subjects[$0].labour.kind })
      for index in indexes {
        let (kind, awards) = (list.subjects[index].record.kind, list.subjects[index].awards)
        if awards.isEmpty { unclear[kind, default: 0] += 1 }
        for award in awards { counts[kind, default: [:]][award.id, default: 0] += 1 }
      }
    }

    func count(_ kind: RegistrationKind, _ award: Award) -> Int { counts[kind]?[award.id] ?? 0 }

    func counts(_ award: Award) -> Bool { counts.values.contains { $0[award.id] != nil } }
  }
}
