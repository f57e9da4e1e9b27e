internal import Forms

/// Gives every line of every reading its last word: what the versions made of its list.
struct LedgerBuilder {
  let intake: Intake
  /// What became of each submission's records.
  let traces: [[RecordTrace]]

  /// The ledger, file by file in the order of their arrival.
  func entries() -> [Consolidation.LedgerEntry] {
    let answered = Dictionary(
      grouping: intake.findings.filter { $0.finding.decision != nil }, by: \.file)
    return intake.submissions.indices.flatMap { index in
      let submission = intake.submissions[index]
      let answers = submission.decided + (answered[submission.file] ?? []).map(\.finding)
      return entries(of: index).map { decided($0, submission, answers) }
    }
  }

  /// The line with the files in which staff decided about its file or its cell.
  private func decided(
    _ entry: Consolidation.LedgerEntry, _ submission: Submission, _ answers: [Finding]
  ) -> Consolidation.LedgerEntry {
    var decided = entry
    if let told = submission.instruction, told.decides { decided.decidedBy.append(told.source) }
    let hasAnswer = answers.contains { finding in
      guard let place = finding.place, finding.code != .wrongYear else { return true }
      return place.sheet == entry.sheet && place.row == entry.row
    }
    if hasAnswer { decided.decidedBy.append(Decisions.source) }
    return decided
  }

  private func entries(of index: Int) -> [Consolidation.LedgerEntry] {
    let submission = intake.submissions[index]
    if intake.copies[index] != nil {
      return [unread(submission.file, FindingCode.duplicateSubmission.rawValue)]
    }
    switch submission.content {
    case .systemFile:
      return [unread(submission.file, LedgerLine.Unread.systemFile.rawValue)]
    case .otherDocument:
      return [unread(submission.file, LedgerLine.Unread.otherAnnex.rawValue)]
    case .unreadable(let finding):
      return [unread(submission.file, finding.code.rawValue)]
    case .scan(let finding):
      let code = intake.isSignedCopy(index) ? .signedCopy : finding.code
      return [unread(submission.file, code.rawValue)]
    case .read(let reading):
      return reading.ledger.map { entry($0, of: index) }
    }
  }

  private func unread(_ file: String, _ reason: String) -> Consolidation.LedgerEntry {
    Consolidation.LedgerEntry(file: file, sheet: "", row: nil, fate: .unread, reason: reason)
  }

  private func entry(_ line: LedgerLine, of index: Int) -> Consolidation.LedgerEntry {
    let (fate, reason) = lastWord(line.fate, of: index)
    var entry = Consolidation.LedgerEntry(
      file: intake.submissions[index].file, sheet: line.sheet, row: line.row, fate: fate,
      reason: reason)
    if case .entry(let record) = line.fate {
      let trace = traces[index][record]
      entry.unit = trace.unit ?? ""
      entry.kind = trace.record.kind
      entry.ordinal = trace.ordinal
    }
    return entry
  }

  private func lastWord(
    _ fate: LedgerLine.Fate, of index: Int
  ) -> (Consolidation.LedgerEntry.Fate, String) {
    switch fate {
    case .structural(let structure): (.structural, structure.rawValue)
    case .rejected(let code): (.rejected, code.rawValue)
    case .unread(let reason): (.unread, reason.rawValue)
    case .refused(let code): (.unread, code.rawValue)
    case .entry(let record): (traces[index][record].fate, traces[index][record].reason)
    }
  }
}
