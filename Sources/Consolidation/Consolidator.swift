package import Forms
internal import VietnameseText

/// Brings the submissions of a campaign together: whose they are, which version counts, who is registered,
/// who is missing, and what became of every row.
package struct Consolidator: Sendable {
  private let registry: UnitRegistry
  private let words: LayoutWords
  private let year: Int?
  private let deadline: Deadline?

  /// - Parameters:
  ///   - registry: The units that exist on the day.
  ///   - words: What titles and file names say.
  ///   - year: The campaign's year.
  ///   - deadline: When lists are due, if ever.
  package init(registry: UnitRegistry, words: LayoutWords, year: Int?, deadline: Deadline?) {
    self.registry = registry
    self.words = words
    self.year = year
    self.deadline = deadline
  }

  /// Consolidates the submissions that came so far, whatever their order.
  package func consolidate(_ unordered: [Submission]) -> Consolidation {
    let submissions = unordered.sorted {
      $0.received != $1.received
        ? $0.received < $1.received
        : Array($0.file.utf8).lexicographicallyPrecedes(Array($1.file.utf8))
    }
    var intake = Intake(
      submissions: submissions, registry: registry, words: words, year: year)
    intake.settleVersions()
    let register = register(of: intake)
    let roster = RosterBuilder(intake: intake, registry: registry, deadline: deadline)
      .lines(register: register)
    let duplicates = Duplicates(register: register, units: registry.units).findings
    let subunits = UnknownSubunits(register: register, units: registry.units).findings
    let traces = RecordTracer(intake: intake).traces()
    return Consolidation(
      units: registry.units, register: register, roster: roster,
      findings: sorted(
        open(intake) + decided(intake) + lateness(intake) + duplicates + subunits + crowds(roster),
        intake),
      ledger: LedgerBuilder(intake: intake, traces: traces).entries(),
      sources: intake.sources, traces: traces.flatMap(\.self), documents: intake.documents)
  }

  /// The records of the lists that count, unit by unit, collectives first.
  private func register(of intake: Intake) -> [RegisterEntry] {
    registry.units.flatMap { unit in
      RegistrationKind.allCases.flatMap { kind in
        intake.lists(of: unit.code)
          .flatMap { list in list.accepted.map { (list, $0.record) } }
          .filter { $0.1.kind == kind }.enumerated()
          .map { index, entry in
            RegisterEntry(
              unit: unit.code, ordinal: index + 1, record: entry.1,
              file: intake.submissions[entry.0.submission].file)
          }
      }
    }
  }

  /// What was found and nobody decided on.
  private func open(_ intake: Intake) -> [Consolidation.FileFinding] {
    var settled: [String: [Finding]] = [:]
    for submission in intake.submissions { settled[submission.file] = submission.decided }
    return intake.findings.filter { item in
      let decided = settled[item.file] ?? []
      return !decided.contains { $0.settles(item.finding) }
    }
  }

  /// What people decided, under the name of what they were asked about; a copy says no more than that it is one.
  private func decided(_ intake: Intake) -> [Consolidation.FileFinding] {
    let units = Dictionary(
      intake.sources.map { ($0.file, $0.units.first) }, uniquingKeysWith: { first, _ in first })
    return intake.submissions.indices.filter { intake.copies[$0] == nil }.flatMap { index in
      let submission = intake.submissions[index]
      return submission.decided.map {
        Consolidation.FileFinding(
          file: submission.file, finding: $0, unit: units[submission.file] ?? nil)
      }
    }
  }

  /// Every file that counts and came after the deadline.
  private func lateness(_ intake: Intake) -> [Consolidation.FileFinding] {
    guard let deadline else { return [] }
    return intake.sources.compactMap { source in
      let days = deadline.daysLate(source.received)
      guard source.outcome == .counted, days > 0 else { return nil }
      return Consolidation.FileFinding(
        file: source.file, finding: Finding(.lateSubmission, values: [String(days)]),
        unit: source.units.first)
    }
  }

  /// Units that register more people than work there.
  private func crowds(_ roster: [RosterLine]) -> [Consolidation.FileFinding] {
    roster.compactMap { line in
      guard let headcount = line.unit.headcount, line.individuals > headcount else { return nil }
      return Consolidation.FileFinding(
        file: line.file,
        finding: Finding(.overHeadcount, values: [String(line.individuals), String(headcount)]),
        unit: line.unit.code)
    }
  }

  /// By file in order of arrival, then as they stand in the file.
  private func sorted(
    _ findings: [Consolidation.FileFinding], _ intake: Intake
  ) -> [Consolidation.FileFinding] {
    let position = Dictionary(
      intake.submissions.enumerated().map { ($0.element.file, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return findings.enumerated().sorted { left, right in
      let files = (position[left.element.file] ?? 0, position[right.element.file] ?? 0)
      let rows = (left.element.finding.place?.row ?? 0, right.element.finding.place?.row ?? 0)
      let sheets = (
        left.element.finding.place?.sheet ?? "", right.element.finding.place?.sheet ?? ""
      )
      if files.0 != files.1 { return files.0 < files.1 }
      if sheets.0 != sheets.1 {
        return Array(sheets.0.utf8).lexicographicallyPrecedes(Array(sheets.1.utf8))
      }
      return rows.0 != rows.1 ? rows.0 < rows.1 : left.offset < right.offset
    }.map(\.element)
  }
}

extension Finding {
  /// Whether what was decided here leaves nothing open in another finding about the same cell.
  ///
  /// That a row registers somebody does not yet say that the name in it is right.
  fileprivate func settles(_ other: Finding) -> Bool {
    guard place != nil, place == other.place else { return false }
    return other.isAboutName ? isAboutName : other.isAboutRow && code == other.code
  }
}
