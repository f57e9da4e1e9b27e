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
    case .entry, .noEntry: settleRow(decision)
    case .year, .dropped: later.append(decision)
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

  /// Counts a row that was rejected, or only notes that it registers nobody.
  private mutating func settleRow(_ decision: Decision) {
    guard case .read(var reading) = content,
      let (list, row) = reading.rejectedRow(where: decision.key.isAbout)
    else { return }
    let code = reading.findings.first { $0.isAboutRow && $0.place == row.place }?.code
    let finding = code ?? .rowOutsideSection
    guard case .entry(let kind, let name) = decision.answer else {
      return note(decision, finding, at: row.place, of: row.name)
    }
    guard let entry = row.entry(kind, named: name) else { return }
    note(decision, finding, at: row.place, of: entry.name)
    if !name.isEmpty { reading.findings.removeAll { $0.isAboutName && $0.place == row.place } }
    reading.enter(entry, in: list)
    content = .read(reading)
  }

  // MARK: What only shows when versions are compared

  /// What people said of a list whose title tells another year.
  var yearAnswer: (isRight: Bool, decision: Decision)? {
    for decision in later {
      if case .year(let isRight) = decision.answer { return (isRight, decision) }
    }
    return nil
  }

  /// What people said of somebody whom a newer list no longer names.
  func droppedAnswer(at place: Place) -> (isKept: Bool, decision: Decision)? {
    for decision in later where decision.key.isAbout(place) {
      if case .dropped(let isKept) = decision.answer { return (isKept, decision) }
    }
    return nil
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
    reading.lists[list].records[index] = record.changed(name: correction)
    content = .read(reading)
  }
}

extension FormReading {
  /// The first row that does not count and stands at such a place, with its list.
  fileprivate func rejectedRow(where isMeant: (Place) -> Bool) -> (list: Int, row: Registration)? {
    for list in lists.indices {
      if let row = lists[list].rejected.first(where: { isMeant($0.place) }) { return (list, row) }
    }
    return nil
  }
}

extension Registration {
  /// The same entry in a section, under another name where one is told; a name that is missing is not made up.
  fileprivate func entry(_ kind: RegistrationKind?, named name: String) -> Registration? {
    let name = name.isEmpty ? self.name : name
    return name.isEmpty ? nil : changed(kind: kind, name: name)
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

  /// Whether it says that a row does not count.
  var isAboutRow: Bool {
    switch code {
    case .rowOutsideSection, .missingName: true
    case .formulaError, .formulaWithoutValue: severity == .error
    default: false
    }
  }
}
