internal import Forms
internal import VietnameseText

/// Finds what a person must decide in what a campaign has come to.
package struct QuestionFinder {
  /// A file with more doubtful names and rows than that must be sent anew, not corrected one by one.
  private static let mostPlaces = 20

  private struct Section: Hashable {
    let unit: String?
    let kind: RegistrationKind
  }

  private let consolidation: Consolidation
  private let sources: [String: Consolidation.SourceLine]
  private let traces: [String: [RecordTrace]]
  private let sections: [Section: [RecordTrace]]
  private let doubts: [String: Int]
  private let drops: [String: Int]
  private let listCounts: [String: Int]
  /// The lists of which staff say that they replace others, and so that whoever is not on them is out.
  private let replacements: Set<String>
  /// The rows that do not count, by file.
  private let rejected: [String: [Registration]]

  /// - Parameters:
  ///   - consolidation: What the campaign has come to, the decisions so far included.
  ///   - submissions: What it was made of.
  package init(_ consolidation: Consolidation, of submissions: [Submission]) {
    self.consolidation = consolidation
    sources = Dictionary(
      consolidation.sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    traces = Dictionary(grouping: consolidation.traces, by: \.file)
    sections = Dictionary(grouping: consolidation.traces) {
      Section(unit: $0.unit, kind: $0.record.kind)
    }
    doubts = Self.counts(consolidation.findings) { $0.isAboutName || $0.isAboutRow }
    drops = Self.counts(consolidation.findings) { $0.code == .droppedInReplacement }
    replacements = Set(submissions.filter { $0.toldMode == .replace }.map(\.file))
    rejected = Dictionary(
      submissions.map { ($0.file, $0.rejectedRows) }, uniquingKeysWith: { first, _ in first })
    listCounts = Dictionary(
      submissions.map { ($0.file, $0.listCount) }, uniquingKeysWith: { first, _ in first })
  }

  private static func counts(
    _ findings: [Consolidation.FileFinding], _ isCounted: (Finding) -> Bool
  ) -> [String: Int] {
    Dictionary(grouping: findings.filter { isCounted($0.finding) }, by: \.file).mapValues(\.count)
  }

  /// The questions, each once, in the order in which the files came.
  package func questions() -> [Question] {
    var seen: Set<QuestionKey> = []
    let found = consolidation.findings.compactMap(question) + unclaimedDocuments()
    return found.filter { seen.insert($0.key).inserted }
  }

  private func question(_ item: Consolidation.FileFinding) -> Question? {
    guard item.finding.decision == nil else { return nil }
    switch item.finding.code {
    case .unknownUnit, .ambiguousUnit, .unitMismatch: return unit(item)
    case .versionConflict where item.finding.place == nil: return question(.version, item)
    case .noRegistrationTable: return question(.document, item)
    case .unsupportedFormat: return mayBeDocument(item.finding) ? question(.document, item) : nil
    case .suspiciousName, .unrepairableText, .versionConflict: return name(item)
    case .wrongYear: return question(.year, item)
    case .droppedInReplacement: return dropped(item)
    case .rowOutsideSection, .missingName, .formulaError, .formulaWithoutValue: return row(item)
    default: return nil
    }
  }

  private func question(
    _ kind: QuestionKey.Kind, _ item: Consolidation.FileFinding, at place: Place? = nil
  ) -> Question? {
    guard let source = sources[item.file] else { return nil }
    var question = Question(
      QuestionKey(kind, hash: source.hash, at: place), file: item.file, received: source.received,
      place: item.finding.place)
    let records = (traces[item.file] ?? []).map(\.record)
    question.finding = item.finding
    question.unit = consolidation.units.first { $0.code == item.unit }
    question.isCounted = source.outcome == .counted
    question.collectives = records.count { $0.kind == .collective }
    question.individuals = records.count { $0.kind == .individual }
    return question
  }

  // MARK: Units

  /// In a file with several lists only the words of each title can be decided on.
  private func unit(_ item: Consolidation.FileFinding) -> Question? {
    let isAboutFile = listCounts[item.file, default: 1] < 2
    let phrase = item.finding.code == .unknownUnit ? item.finding.values.first ?? "" : ""
    guard isAboutFile || !phrase.isEmpty else { return nil }
    var question = question(.unit, item, at: isAboutFile ? nil : item.finding.place)
    question?.isAboutFile = isAboutFile
    question?.words = phrase
    let near = Set(
      item.finding.values.flatMap { $0.split(separator: ";") }.map { TextKey.name(String($0)) })
    question?.nearUnits = consolidation.units.filter { near.contains(.name($0.name)) }
    return question
  }

  private func unclaimedDocuments() -> [Question] {
    consolidation.unclaimedDocuments.compactMap { document in
      guard let source = sources[document.file] else { return nil }
      var question = Question(
        QuestionKey(.unit, hash: source.hash), file: document.file, received: source.received)
      question.document = document.document
      return question
    }
  }

  /// A letter or a scan may be anything; a spreadsheet in a format that is not read is a list to be saved anew.
  private func mayBeDocument(_ finding: Finding) -> Bool {
    switch finding.values.first.flatMap(ForeignFormat.init)?.remedy {
    case .copyTable, .sendTable: true
    default: false
    }
  }

  // MARK: Names

  /// A cell that holds several names, or none, cannot be corrected as one.
  private func name(_ item: Consolidation.FileFinding) -> Question? {
    guard doubts[item.file, default: 0] <= Self.mostPlaces, let trace = trace(at: item)
    else { return nil }
    var question = question(.name, item, about: trace.record)
    question?.nearNames = nearNames(of: trace)
    return question
  }

  /// The only record in a finding's cell.
  private func trace(at item: Consolidation.FileFinding) -> RecordTrace? {
    let traces = (traces[item.file] ?? []).filter { $0.record.place == item.finding.place }
    return traces.count == 1 ? traces.first : nil
  }

  private func question(
    _ kind: QuestionKey.Kind, _ item: Consolidation.FileFinding, about record: Registration
  ) -> Question? {
    var question = question(kind, item, at: record.place)
    question?.words = record.name
    question?.record = record
    return question
  }

  /// What people or collectives of the same unit are called nearly so, in other cells.
  private func nearNames(
    of trace: RecordTrace, among isMeant: (RecordTrace) -> Bool = { _ in true }
  ) -> [String] {
    let section = Section(unit: trace.unit, kind: trace.record.kind)
    let others = (sections[section] ?? []).filter {
      $0.record.nameKey != trace.record.nameKey && isMeant($0)
    }
    return NearNames(others.map(\.record.name)).nearest(to: .folded(trace.record.name), count: 3)
  }
}

extension QuestionFinder {
  // MARK: Rows, people who are missing

  /// A row of a list that is out anyway need not be decided on.
  private func row(_ item: Consolidation.FileFinding) -> Question? {
    guard doubts[item.file, default: 0] <= Self.mostPlaces,
      let outcome = sources[item.file]?.outcome, outcome == .counted || outcome == .refused,
      let row = rejected[item.file]?.first(where: { $0.place == item.finding.place })
    else { return nil }
    return question(.row, item, about: row)
  }

  private func dropped(_ item: Consolidation.FileFinding) -> Question? {
    guard drops[item.file, default: 0] <= Self.mostPlaces,
      !item.finding.values.contains(where: replacements.contains), let trace = trace(at: item)
    else { return nil }
    var question = question(.dropped, item, about: trace.record)
    question?.nearNames = nearNames(of: trace) { $0.fate == .accepted }
    return question
  }
}

extension Submission {
  /// The rows of its lists that do not count.
  fileprivate var rejectedRows: [Registration] {
    if case .read(let reading) = content { reading.lists.flatMap(\.rejected) } else { [] }
  }

  /// How many lists were read in it.
  fileprivate var listCount: Int {
    if case .read(let reading) = content { reading.lists.count } else { 0 }
  }
}
