package import Consolidation
internal import Forms

/// An explanation as lines that can be read out on the telephone.
package struct ExplanationText {
  /// So many names are told; more would hide the one that was meant.
  private static let most = 20

  private let explanation: Explanation
  private let words: String
  private let language: Language
  private let received: [String: Day]
  private let ledger: [String: [Consolidation.LedgerEntry]]

  package init(
    _ explanation: Explanation, of words: String, in consolidation: Consolidation,
    language: Language
  ) {
    self.explanation = explanation
    self.words = words
    self.language = language
    received = Dictionary(
      consolidation.sources.map { ($0.file, $0.received) }, uniquingKeysWith: { first, _ in first })
    ledger = Dictionary(grouping: consolidation.ledger, by: \.file)
  }

  package var text: String {
    guard explanation.isFound else { return notFound.joined(separator: "\n") }
    let names = explanation.names.prefix(Self.most).map(story)
    let rest = explanation.names.count - names.count
    let more =
      rest > 0
      ? [
        [
          language.pick(
            "… và \(rest) tên nữa; viết thêm chữ để thu hẹp.",
            "… and \(rest) more names; write more words.")
        ]
      ] : []
    let blocks = explanation.units.map(story) + names + more + lostRows
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  // MARK: Units

  private func story(_ story: Explanation.UnitStory) -> [String] {
    let unit = story.unit
    let head = [unit.code, unit.name, unit.group].filter { !$0.isEmpty }.joined(separator: " · ")
    let standing = story.roster.map { line in
      language.pick(
        "  \(line.status.label(in: language)): \(line.collectives) tập thể, \(line.individuals) cá nhân",
        "  \(line.status.label(in: language)): \(line.collectives) collectives, \(line.individuals) individuals"
      )
    }
    return [head] + [standing].compactMap(\.self)
      + story.sources.flatMap { source(of: $0, story) }
  }

  private func source(
    of source: Consolidation.SourceLine, _ story: Explanation.UnitStory
  ) -> [String] {
    let evidence = source.evidence.first?.label(in: language)
    let document = story.documents.first { $0.file == source.file }.map {
      OwedDocument(id: $0.document, deadline: nil, sender: .units).label(in: language)
    }
    let parts = [
      source.received.vietnamese, source.file, source.outcome.label(in: language),
      document ?? evidence,
    ]
    let findings = story.findings.filter { $0.file == source.file }
    return ["  " + parts.compactMap(\.self).joined(separator: " · ")] + rows(of: source.file)
      + decisions(on: source.file) + findings.map { "    " + line(of: $0) }
  }

  /// A file's rows by fate.
  private func rows(of file: String) -> [String] {
    let own = (ledger[file] ?? []).filter { $0.row != nil }
    guard !own.isEmpty else { return [] }
    let counts = Consolidation.LedgerEntry.Fate.allCases.compactMap { fate -> String? in
      let count = own.count { $0.fate == fate }
      return count == 0 ? nil : "\(count) \(fate.label(in: language))"
    }
    return [
      "    "
        + language.pick("\(own.count) dòng: ", "\(own.count) rows: ")
        + counts.joined(separator: ", ")
    ]
  }

  /// What staff decided about a file, or about the attachment that it came in: the last word counts.
  private func decisions(on file: String) -> [String] {
    let attachment = file.split(separator: "!").first.map(String.init) ?? file
    let own = explanation.decisions[file] ?? explanation.decisions[attachment] ?? []
    return own.enumerated().map { index, instruction in
      let isOverruled = isOverruled(instruction, by: own.dropFirst(index + 1))
      return "    \(instruction.source): \(text(of: instruction))"
        + (isOverruled ? language.pick(" (dòng sau thay)", " (overruled by a later line)") : "")
    }
  }

  /// A line of receipts.csv replaces the one above whole, but an answer of decisions.xlsx only where it says the same
  /// kind of thing.
  private func isOverruled(
    _ instruction: Instruction, by later: ArraySlice<Instruction>
  ) -> Bool {
    guard let last = later.last else { return false }
    guard instruction.source == Decisions.source else { return true }
    return (instruction.unit == nil || last.unit != nil)
      && (instruction.mode == nil || last.mode != nil)
      && (instruction.document.isEmpty || !last.document.isEmpty)
  }

  private func text(of instruction: Instruction) -> String {
    let fields = [
      ("received", instruction.received?.iso ?? ""), ("number", instruction.number),
      ("unit", instruction.unit ?? ""), ("document", instruction.document),
      ("mode", instruction.mode?.rawValue ?? ""), ("reason", instruction.reason),
    ]
    return fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
  }

  // MARK: Names

  private func story(_ story: Explanation.NameStory) -> [String] {
    let unit =
      story.unit.map { "\($0.code) \($0.name)" }
      ?? language.pick("chưa rõ đơn vị", "nobody knows of which unit")
    return ["\(story.name) · \(story.kind.label(in: language)) · \(unit)", "  \(verdict(story))"]
      + story.traces.flatMap { lines(of: $0, story) }
  }

  private func verdict(_ story: Explanation.NameStory) -> String {
    let registered = story.registered
    guard registered.isEmpty else {
      let places = registered.map { trace in
        language.pick("số \(trace.ordinal ?? 0)", "number \(trace.ordinal ?? 0)")
          + (trace.record.organisation.isEmpty ? "" : ", \(trace.record.organisation)")
      }
      return language.pick("CÓ trong danh sách: ", "REGISTERED: ") + places.joined(separator: "; ")
    }
    return language.pick("KHÔNG có trong danh sách: ", "NOT registered: ") + absence(story)
  }

  /// Why a name is not registered: what became of it where it was last meant to be.
  private func absence(_ story: Explanation.NameStory) -> String {
    guard let trace = story.traces.last(where: { $0.reason != "withdrawal" }) ?? story.traces.last
    else { return "" }
    guard trace.reason == FindingCode.supersededSubmission.rawValue else { return end(of: trace) }
    return language.pick(
      "không còn tên trong bản mới \(trace.cause)", "not on the newer list \(trace.cause)")
  }

  private func lines(of trace: RecordTrace, _ story: Explanation.NameStory) -> [String] {
    let place = trace.record.place
    let cell = [place.sheet, place.cell].filter { !$0.isEmpty }.joined(separator: "!")
    let parts = [
      received[trace.file]?.vietnamese ?? "", "\(trace.file) \(cell)", trace.record.organisation,
      end(of: trace),
    ]
    let findings = story.findings.filter {
      $0.file == trace.file && $0.finding.place?.row == place.row
        && $0.finding.place?.sheet == place.sheet
    }
    return ["  " + parts.filter { !$0.isEmpty }.joined(separator: " · ")]
      + decisions(on: trace.file) + findings.map { "    " + line(of: $0) }
  }

  /// What became of a record.
  private func end(of trace: RecordTrace) -> String {
    switch trace.reason {
    case "": return language.pick("được tính", "counts")
    case FindingCode.supersededSubmission.rawValue:
      return language.pick(
        "bản này đã được thay bằng \(trace.cause)", "this list was replaced by \(trace.cause)")
    case "withdrawn":
      return language.pick("đơn vị rút theo \(trace.cause)", "withdrawn by \(trace.cause)")
    case FindingCode.duplicateSubmission.rawValue:
      return language.pick("tệp giống hệt \(trace.cause)", "the same file as \(trace.cause)")
    default: return ReasonText(trace.reason, in: language).label
    }
  }

  // MARK: What is no record

  private var lostRows: [[String]] {
    guard !explanation.lostRows.isEmpty else { return [] }
    let head = language.pick("Dòng chưa thành đăng ký:", "Rows that became no entry:")
    return [[head] + explanation.lostRows.map { "  \($0.file) · \(line(of: $0))" }]
  }

  private func line(of item: Consolidation.FileFinding) -> String {
    let text = FindingText(item.finding, in: language)
    let place = [item.finding.place?.sheet, item.finding.place?.cell].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "!")
    return item.finding.severity.label(in: language) + " · " + (place.isEmpty ? "" : "\(place) ")
      + "\(text.label): \(text.message)"
  }

  private var notFound: [String] {
    var lines = [
      language.pick("Không tìm thấy “\(words)”.", "“\(words)” was not found.")
    ]
    if !explanation.suggestions.isEmpty {
      lines.append(
        language.pick("Gần giống: ", "Nearly so: ")
          + explanation.suggestions.joined(separator: "; "))
    }
    guard !explanation.refused.isEmpty else { return lines }
    lines.append(
      language.pick(
        "Tên có thể nằm trong các tệp chưa tính được:",
        "The name may stand in files that do not count:"))
    return lines + explanation.refused.map { "  \($0.received.vietnamese) · \($0.file)" }
  }
}

extension Consolidation.LedgerEntry.Fate {
  /// What became of rows, as people read it behind a count.
  fileprivate func label(in language: Language) -> String {
    switch self {
    case .accepted: language.pick("được tính", "counted")
    case .superseded: language.pick("bị thay", "replaced")
    case .rejected: language.pick("bị loại", "rejected")
    case .structural: language.pick("của biểu", "of the form")
    case .unread: language.pick("không đọc", "not read")
    }
  }
}
