internal import Consolidation
internal import Forms

/// This year against last year, for other programs: a part of `status --json` and of `export.json`.
struct LastYearReport: Encodable {
  struct Person: Encodable {
    let kind: String
    let name: String
    let organisation: String
  }

  struct Line: Encodable {
    let unit: String
    let name: String
    let lastYear: Int
    let thisYear: Int
    let isFarFewer: Bool
    let absent: [Person]
  }

  let year: Int?
  let place: String
  let units: [Line]

  init(_ comparison: YearComparison) {
    year = comparison.year
    place = comparison.place
    units = comparison.lines.map { line in
      Line(
        unit: line.unit.code, name: line.unit.name, lastYear: line.lastYear.all,
        thisYear: line.thisYear.all, isFarFewer: line.isFarFewer,
        absent: line.absent.map { entry in
          Person(
            kind: entry.record.kind.rawValue, name: entry.record.name,
            organisation: entry.record.organisation)
        })
    }
  }
}
