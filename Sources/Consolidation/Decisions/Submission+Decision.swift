internal import Forms
internal import VietnameseText

extension Submission {
  /// The unit that staff say it is of: receipts.csv has the last word.
  var toldUnit: String? { instruction?.unit ?? decision?.unit }

  /// What staff say that it does to earlier lists: receipts.csv has the last word.
  var toldMode: Instruction.Mode? { instruction?.mode ?? decision?.mode }

  /// Whether the title of a list in it names the unit by these words.
  func title(has words: TextKey) -> Bool {
    guard case .read(let reading) = content else { return false }
    return reading.lists.contains { list in
      list.title.unitPhrases.contains { $0.isExplicit && TextKey.folded($0.text) == words }
    }
  }

  /// Takes in what was decided about it, and says so in ``decided``.
  mutating func take(_ decision: Decision) {
    switch decision.answer {
    case .unit(let code, let isRemembered):
      if !isRemembered { tell(decision) { $0.unit = code } }
      if instruction?.unit == nil { note(decision, .unknownUnit) }
    case .mode(let mode):
      tell(decision) { $0.mode = mode }
      wasAskedAbout = CleanText.clean(decision.file) == CleanText.clean(file)
      if instruction?.mode == nil { note(decision, .versionConflict) }
    case .document(let document):
      tell(decision) { $0.document = document }
      if instruction?.document.isEmpty ?? true { becomeDocument(document, decision) }
    case .keep: settleName(decision, correction: nil)
    case .correct(let name): settleName(decision, correction: name)
    }
  }

  private mutating func tell(_ decision: Decision, _ change: (inout Instruction) -> Void) {
    var told = self.decision ?? Instruction(file: file)
    told.source = Decisions.source
    change(&told)
    told.reason = [told.reason, decision.reason].filter { !$0.isEmpty }.joined(separator: "; ")
    self.decision = told
  }

  private mutating func note(
    _ decision: Decision, _ code: FindingCode, at place: Place? = nil, of name: String = ""
  ) {
    decided.append(
      Finding(
        code, at: place, values: [name], severity: .info, decision: decision.summary))
  }

  private mutating func becomeDocument(_ document: String, _ decision: Decision) {
    switch content {
    case .read: note(decision, .noRegistrationTable)
    case .unreadable(let finding), .scan(let finding): note(decision, finding.code)
    case .otherDocument, .systemFile: return
    }
    content = .otherDocument(document)
  }

  /// Corrects the name in a cell, or only notes that it is right; a cell with several names is left alone.
  private mutating func settleName(_ decision: Decision, correction: String?) {
    guard case .read(var reading) = content else { return }
    let places = reading.lists.indices.flatMap { list in
      reading.lists[list].records.indices.map { (list: list, index: $0) }
    }.filter { decision.key.isAbout(reading.lists[$0.list].records[$0.index].place) }
    guard places.count == 1, let (list, index) = places.first else { return }
    let record = reading.lists[list].records[index]
    let code = reading.findings.first { $0.isAboutName && $0.place == record.place }?.code
    note(decision, code ?? .versionConflict, at: record.place, of: record.name)
    guard let correction else { return }
    reading.lists[list].records[index] = record.named(correction)
    content = .read(reading)
  }
}

extension Registration {
  /// The same entry under another name.
  fileprivate func named(_ name: String) -> Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: note, further: further,
      place: place)
  }
}

extension Finding {
  /// Whether it doubts the name in its cell.
  var isAboutName: Bool {
    switch code {
    case .suspiciousName, .unrepairableText, .versionConflict: place?.row != nil
    default: false
    }
  }
}
