package import Consolidation
package import Forms

/// A number of ``AwardCounts`` as tables and documents tell it.
package struct CountLine: Sendable {
  package let list: AwardList.Kind
  /// The unit's code; empty where nobody can tell.
  package let unit: String
  /// Its khối.
  package let group: String
  /// `nil` where none can be read.
  package let award: Award?
  package let kind: RegistrationKind
  package let count: Int

  /// All numbers but nought: by list and unit, then by kind and award.
  package static func lines(of survey: AwardSurvey) -> [CountLine] {
    let groups = Dictionary(uniqueKeysWithValues: survey.units.map { ($0.code, $0.group) })
    return survey.counts.flatMap { counts in
      counts.lines.flatMap { line in
        RegistrationKind.allCases.flatMap { kind in
          let numbers = kind == .collective ? line.collectives : line.individuals
          let all = zip(
            counts.awards.map(Optional.some) + [nil], numbers + [line.unclear[kind] ?? 0])
          return all.filter { $0.1 > 0 }.map { award, number in
            CountLine(
              list: counts.list, unit: line.unit, group: groups[line.unit] ?? "", award: award,
              kind: kind, count: number)
          }
        }
      }
    }
  }
}
