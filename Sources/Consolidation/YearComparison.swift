internal import Forms

/// This year's register against last year's: who registered then and not now, and units with far fewer.
package struct YearComparison: Sendable {
  /// How many a unit registers.
  package struct Count: Sendable, Equatable {
    package let collectives: Int
    package let individuals: Int
    package var all: Int { collectives + individuals }

    init(_ entries: [RegisterEntry]) {
      collectives = entries.count { $0.record.kind == .collective }
      individuals = entries.count { $0.record.kind == .individual }
    }
  }

  /// A unit of either year.
  package struct Line: Sendable {
    package let unit: Unit
    package let lastYear: Count
    package let thisYear: Count
    /// Who registered last year and not this year, in last year's order.
    package let absent: [RegisterEntry]

    /// Whether it registers less than half of what it did.
    package var isFarFewer: Bool { 2 * thisYear.all < lastYear.all }
  }

  /// Last year, where its plan says which it was.
  package let year: Int?
  /// Where last year's campaign lies, as the plan says.
  package let place: String
  /// This year's units, then last year's that nobody took the place of.
  package let lines: [Line]

  /// Compares two years.
  ///
  /// People are known again by unit, section and name: a unit by its code, or as the predecessor of another.
  package init(year: Int?, place: String, lastYear: Consolidation, thisYear: Consolidation) {
    self.year = year
    self.place = place
    let units = thisYear.units
    let entries = lastYear.register.map { entry in
      RegisterEntry(
        unit: Self.heir(of: entry.unit, among: units), ordinal: entry.ordinal,
        record: entry.record, file: entry.file)
    }
    let absent = Dictionary(
      grouping: RegisterComparison(entries, thisYear).changes.filter { $0.kind == .withdrawn }
        .compactMap(\.before), by: \.unit)
    let (then, now) = (
      Dictionary(grouping: entries, by: \.unit), Dictionary(grouping: thisYear.register, by: \.unit)
    )
    let gone = lastYear.units.filter { unit in
      Self.heir(of: unit.code, among: units) == unit.code
        && !units.contains { $0.code == unit.code }
    }
    lines = (units + gone).map { unit in
      Line(
        unit: unit, lastYear: Count(then[unit.code] ?? []), thisYear: Count(now[unit.code] ?? []),
        absent: absent[unit.code] ?? [])
    }.filter { $0.lastYear.all + $0.thisYear.all > 0 }
  }

  /// The code that a unit of last year has now.
  private static func heir(of code: String, among units: [Unit]) -> String {
    if units.contains(where: { $0.code == code }) { return code }
    return units.first { $0.predecessors.contains(code) }?.code ?? code
  }
}
