internal import Forms
internal import VietnameseText

/// Finds what a person must decide in what a campaign has come to.
package struct QuestionFinder {
  /// A file with more doubtful names than that must be sent anew, not corrected name by name.
  private static let mostNames = 20

  private struct Section: Hashable {
    let unit: String?
    let kind: RegistrationKind
  }

  private let consolidation: Consolidation
  private let sources: [String: Consolidation.SourceLine]
  private let traces: [String: [RecordTrace]]
  private let sections: [Section: [RecordTrace]]
  private let doubtfulNames: [String: Int]
  private let listCounts: [String: Int]

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
    doubtfulNames = Dictionary(grouping: consolidation.findings.filter { $0.finding.isAboutName }) {
      $0.file
    }.mapValues(\.count)
    listCounts = Dictionary(
      submissions.map { ($0.file, $0.listCount) }, uniquingKeysWith: { first, _ in first })
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
    case .versionConflict where item.finding.place == nil: return version(item)
    case .noRegistrationTable: return question(.document, item)
    case .unsupportedFormat: return mayBeDocument(item.finding) ? question(.document, item) : nil
    case .suspiciousName, .unrepairableText, .versionConflict: return name(item)
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

  // MARK: Versions and names

  private func version(_ item: Consolidation.FileFinding) -> Question? {
    question(.version, item)
  }

  /// A cell that holds several names, or none, cannot be corrected as one.
  private func name(_ item: Consolidation.FileFinding) -> Question? {
    guard let place = item.finding.place, doubtfulNames[item.file, default: 0] <= Self.mostNames
    else { return nil }
    let traces = (traces[item.file] ?? []).filter { $0.record.place == place }
    guard traces.count == 1, let trace = traces.first else { return nil }
    var question = question(.name, item, at: place)
    question?.words = trace.record.name
    question?.record = trace.record
    question?.nearNames = nearNames(of: trace)
    return question
  }

  /// What people or collectives of the same unit are called nearly so, in other cells.
  private func nearNames(of trace: RecordTrace) -> [String] {
    let section = Section(unit: trace.unit, kind: trace.record.kind)
    let others = (sections[section] ?? []).filter { $0.record.nameKey != trace.record.nameKey }
    return NearNames(others.map(\.record.name)).nearest(to: .folded(trace.record.name), count: 3)
  }
}

extension Submission {
  /// How many lists were read in it.
  fileprivate var listCount: Int {
    if case .read(let reading) = content { reading.lists.count } else { 0 }
  }
}
