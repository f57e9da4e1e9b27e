internal import Forms
internal import VietnameseText

/// Finds everything behind a unit or a person: who asks may write the name without any accents.
package struct Explainer: Sendable {
  private let consolidation: Consolidation
  private let registry: UnitRegistry
  private let decisions: [String: [Instruction]]
  private let findings: [String: [Consolidation.FileFinding]]

  /// - Parameters:
  ///   - consolidation: What is so.
  ///   - registry: The units, by the names that they are known under.
  ///   - instructions: All that staff decided, in the order in which they wrote it.
  package init(
    _ consolidation: Consolidation, registry: UnitRegistry, instructions: [Instruction]
  ) {
    self.consolidation = consolidation
    self.registry = registry
    decisions = Dictionary(grouping: instructions, by: \.file)
    findings = Dictionary(grouping: consolidation.findings, by: \.file)
  }

  package func explanation(of words: String) -> Explanation {
    let phrase = SoughtPhrase(words)
    let units = units(phrase, words)
    let names = names(phrase)
    let lost = lostRows(phrase, besides: names)
    let isFound = !units.isEmpty || !names.isEmpty || !lost.isEmpty
    return Explanation(
      units: units.map(story), names: names, lostRows: lost,
      suggestions: isFound ? [] : suggestions(phrase, words),
      refused: consolidation.sources.filter { $0.outcome == .refused }, decisions: decisions)
  }

  // MARK: Units

  /// The unit of that code, or those that the words name, in full or in part.
  private func units(_ phrase: SoughtPhrase, _ words: String) -> [Unit] {
    let units = consolidation.units
    if let unit = units.first(where: { TextKey.folded($0.code) == phrase.folded }) { return [unit] }
    switch registry.match(words) {
    case .one(let unit): return [unit]
    case .several(let several): return several
    case .none:
      return units.filter { unit in ([unit.name] + unit.aliases).contains(where: phrase.isIn) }
    }
  }

  private func story(of unit: Unit) -> Explanation.UnitStory {
    Explanation.UnitStory(
      unit: unit, roster: consolidation.roster.first { $0.unit.code == unit.code },
      sources: consolidation.sources.filter { $0.units.contains(unit.code) },
      documents: consolidation.documents.filter { $0.unit == unit.code },
      findings: consolidation.findings.filter { $0.unit == unit.code })
  }

  // MARK: Names

  private struct Name: Hashable {
    let unit: String?
    let kind: RegistrationKind
    let name: TextKey
  }

  /// The names that the words are in; those with the same accents alone, where there are any.
  private func names(_ phrase: SoughtPhrase) -> [Explanation.NameStory] {
    let folded = consolidation.traces.filter { phrase.isIn($0.record.name) }
    let exact = folded.filter { phrase.isExactlyIn($0.record.nameKey) }
    var order: [Name] = []
    var traces: [Name: [RecordTrace]] = [:]
    for trace in exact.isEmpty ? folded : exact {
      let name = Name(unit: trace.unit, kind: trace.record.kind, name: trace.record.nameKey)
      if traces[name] == nil { order.append(name) }
      traces[name, default: []].append(trace)
    }
    return order.map { name in
      let own = traces[name] ?? []
      return Explanation.NameStory(
        name: own.last?.record.name ?? "", kind: name.kind,
        unit: name.unit.flatMap(registry.unit(code:)), traces: own,
        findings: own.flatMap(findings))
    }
  }

  /// What was found at a record's row.
  private func findings(at trace: RecordTrace) -> [Consolidation.FileFinding] {
    (findings[trace.file] ?? []).filter { item in
      item.finding.place?.sheet == trace.record.place.sheet
        && item.finding.place?.row == trace.record.place.row
    }
  }

  // MARK: Rows without a record

  private func lostRows(
    _ phrase: SoughtPhrase, besides names: [Explanation.NameStory]
  ) -> [Consolidation.FileFinding] {
    let told = Set(names.flatMap(\.findings).map(Spot.init))
    return consolidation.findings.filter { item in
      item.finding.place?.row != nil && !told.contains(Spot(item))
        && item.finding.values.contains(where: phrase.isIn)
        && consolidation.ledger.contains { line in
          line.file == item.file && line.sheet == item.finding.place?.sheet
            && line.row == item.finding.place?.row && line.kind == nil
        }
    }
  }

  private struct Spot: Hashable {
    let file: String
    let place: Place?

    init(_ item: Consolidation.FileFinding) {
      file = item.file
      place = item.finding.place
    }
  }

  // MARK: Suggestions

  /// Names that are written nearly so, and units that share words with it.
  private func suggestions(_ phrase: SoughtPhrase, _ words: String) -> [String] {
    let near = NearNames(consolidation.traces.map(\.record.name)).nearest(to: phrase.folded)
    return near + registry.nearest(to: words).map(\.name)
  }
}

/// The words that somebody asked about.
private struct SoughtPhrase {
  let folded: TextKey
  private let exact: TextKey

  init(_ words: String) {
    folded = .folded(words)
    exact = .name(words)
  }

  /// Whether a text has the words, whatever their accents.
  func isIn(_ text: String) -> Bool { TextKey.folded(text).contains(phrase: folded) }

  /// Whether a name has the words with these very accents.
  func isExactlyIn(_ name: TextKey) -> Bool { name.contains(phrase: exact) }
}
