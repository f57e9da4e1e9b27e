internal import Forms

/// The submissions with the lists found in them: whose each is, and whether it counts.
struct Intake {
  /// The oldest first.
  let submissions: [Submission]
  private(set) var lists: [UnitList] = []
  private(set) var findings: [Consolidation.FileFinding] = []
  /// The unit that a file without a list would be of, by its name.
  private(set) var guessedUnits: [Int: String] = [:]
  /// Files that are byte for byte another one that counts, with that one.
  private(set) var copies: [Int: Int] = [:]

  /// The submissions by their bytes.
  private let sameBytes: [String: [Int]]
  private let identification: Identification
  private let words: LayoutWords
  private let year: Int?

  init(submissions: [Submission], registry: UnitRegistry, words: LayoutWords, year: Int?) {
    self.submissions = submissions
    self.words = words
    self.year = year
    identification = Identification(registry: registry)
    sameBytes = Dictionary(grouping: submissions.indices) { submissions[$0].hash }
    // A file whose version people decided on comes before its copies, so that it is the one that counts.
    let decided = submissions.indices.filter { submissions[$0].wasAskedAbout }
    let others = submissions.indices.filter { !submissions[$0].wasAskedAbout }
    for index in decided + others { take(index) }
  }

  /// A unit's lists, the oldest first.
  func lists(of unit: String) -> [UnitList] { lists.filter { $0.unit == unit } }

  // MARK: One file after another

  private mutating func take(_ index: Int) {
    let submission = submissions[index]
    for finding in submission.findings { report(finding, of: index, unit: nil) }
    switch submission.content {
    case .systemFile, .otherDocument: break
    case .unreadable(let finding), .scan(let finding): takeUnread(index, finding)
    case .read(let reading): takeReading(index, reading)
    }
  }

  private mutating func takeUnread(_ index: Int, _ finding: Finding) {
    let unit = unitByName(index)
    guessedUnits[index] = unit
    if case .unreadable = submissions[index].content { report(finding, of: index, unit: unit) }
  }

  private func unitByName(_ index: Int) -> String? {
    submissions[index].toldUnit
      ?? identification.unit(ofFile: submissions[index].file)?.code
  }

  private mutating func takeReading(_ index: Int, _ reading: FormReading) {
    guard !reading.lists.isEmpty else {
      guessedUnits[index] = unitByName(index)
      for finding in reading.findings { report(finding, of: index, unit: guessedUnits[index]) }
      return
    }
    let taken = taken(reading, index)
    if let original = original(of: index, taken) { return takeCopy(index, of: original, taken) }
    let unit = taken.first?.unit
    for finding in reading.findings { report(finding, of: index, unit: unit) }
    for list in reading.lists where list.isBlank {
      report(Finding(.emptyFile), of: index, unit: unit)
    }
    lists += taken
  }

  /// The lists of a file, each with its unit.
  private mutating func taken(_ reading: FormReading, _ index: Int) -> [UnitList] {
    var firstRecord = 0
    return reading.lists.enumerated().map { number, list in
      defer { firstRecord += list.records.count }
      let identity = identification.identity(
        of: list, in: submissions[index], isOnlyList: reading.lists.count == 1)
      return UnitList(
        submission: index, list: number, firstRecord: firstRecord, unit: unit(identity, index),
        evidence: evidence(identity), records: list.records, standing: standing(identity, list))
    }
  }

  private func evidence(_ identity: Identity) -> [UnitEvidence] {
    if case .unit(_, let evidence) = identity { evidence } else { [] }
  }

  private mutating func unit(_ identity: Identity, _ index: Int) -> String? {
    switch identity {
    case .unit(let code, _): return code
    case .unknown(let finding, let near):
      guessedUnits[index] = near
      report(finding, of: index, unit: near)
      return nil
    }
  }

  private func standing(_ identity: Identity, _ list: RegistrationList) -> UnitList.Standing {
    switch identity {
    case .unknown(let finding, _): .refused(finding.code)
    case .unit: list.isBlank ? .refused(.emptyFile) : .counts
    }
  }

  // MARK: Copies

  /// A file of the same unit with the same bytes that was taken before, unless receipts.csv says what this one is for.
  private func original(of index: Int, _ taken: [UnitList]) -> Int? {
    guard submissions[index].instruction?.mode == nil, !submissions[index].hash.isEmpty else {
      return nil
    }
    return (sameBytes[submissions[index].hash] ?? []).first { other in
      other != index && copies[other] == nil
        && lists.filter { $0.submission == other }.map(\.unit) == taken.map(\.unit)
    }
  }

  private mutating func takeCopy(_ index: Int, of original: Int, _ taken: [UnitList]) {
    copies[index] = original
    findings.removeAll { $0.file == submissions[index].file }
    report(
      Finding(.duplicateSubmission, values: [submissions[original].file]), of: index,
      unit: taken.first?.unit)
  }

  // MARK: Years and versions

  /// Refuses last year's lists and lets newer versions replace older ones.
  mutating func settleVersions() {
    for unit in Set(lists.compactMap(\.unit)).sorted() {
      let positions = lists.indices.filter { lists[$0].unit == unit }
      settleYears(positions, unit)
      let versions = Versions(
        lists: fromOldest(positions), submissions: submissions, words: words)
      for (position, list) in zip(positions, versions.lists) { lists[position] = list }
      for item in versions.findings { report(item.finding, of: item.submission, unit: unit) }
    }
    settleScans()
  }

  private func fromOldest(_ positions: [Int]) -> [UnitList] {
    let order = SubmissionOrder(words: words)
      .sorted(positions.map { lists[$0].submission }, of: submissions)
    return order.flatMap { submission in
      positions.map { lists[$0] }.filter { $0.submission == submission }
    }
  }

  /// A list of another year only counts where the unit has none of this year.
  private mutating func settleYears(_ positions: [Int], _ unit: String) {
    guard let year else { return }
    let hasRightYear = positions.contains {
      !lists[$0].standing.isRefused
        && ((title($0).year ?? year) == year || yearAnswer($0)?.isRight == true)
    }
    for position in positions {
      guard let other = title(position).year, other != year else { continue }
      let answer = yearAnswer(position)
      report(
        Finding(
          .wrongYear, at: title(position).yearPlace, values: [String(other), String(year)],
          severity: answer.map { _ in .info }, decision: answer?.decision.summary),
        of: lists[position].submission, unit: unit)
      if answer?.isRight == true { continue }
      if answer != nil, submissions[lists[position].submission].instruction?.mode == nil {
        lists[position].standing = .returned
      } else if hasRightYear {
        lists[position].standing = .refused(.wrongYear)
      }
    }
  }

  private func yearAnswer(_ position: Int) -> (isRight: Bool, decision: Decision)? {
    submissions[lists[position].submission].yearAnswer
  }

  private func title(_ position: Int) -> ListTitle {
    guard case .read(let reading) = submissions[lists[position].submission].content else {
      return ListTitle()
    }
    return reading.lists[lists[position].list].title
  }

  /// A scan beside a list that counts is its signed copy; alone it is a format that cannot be read.
  private mutating func settleScans() {
    for (index, submission) in submissions.enumerated() {
      guard case .scan(let finding) = submission.content else { continue }
      let unit = guessedUnits[index]
      report(isSignedCopy(index) ? Finding(.signedCopy) : finding, of: index, unit: unit)
    }
  }

  /// Whether a scan bears the name of a unit whose list counts.
  func isSignedCopy(_ index: Int) -> Bool {
    guard let unit = guessedUnits[index] else { return false }
    return lists.contains { $0.unit == unit && $0.standing == .counts }
  }

  private mutating func report(_ finding: Finding, of index: Int, unit: String?) {
    findings.append(
      Consolidation.FileFinding(file: submissions[index].file, finding: finding, unit: unit))
  }
}

extension Intake {
  // MARK: What became of each file

  /// Every file but system litter, the oldest first.
  var sources: [Consolidation.SourceLine] {
    submissions.indices.compactMap { index in
      let submission = submissions[index]
      if case .systemFile = submission.content { return nil }
      let own = lists.filter { $0.submission == index }
      return Consolidation.SourceLine(
        file: submission.file, storedName: submission.storedName, hash: submission.hash,
        received: submission.received,
        units: units(index, own), evidence: own.flatMap(\.evidence),
        outcome: outcome(index, own))
    }
  }

  private func units(_ index: Int, _ own: [UnitList]) -> [String] {
    if case .otherDocument = submissions[index].content {
      return [unitByName(index)].compactMap(\.self)
    }
    return own.isEmpty ? [guessedUnits[index]].compactMap(\.self) : own.compactMap(\.unit)
  }

  /// The documents that are no lists: whose each is by what staff say, else by its name.
  var documents: [ReceivedDocument] {
    submissions.indices.compactMap { index in
      guard case .otherDocument(let document) = submissions[index].content else { return nil }
      let submission = submissions[index]
      return ReceivedDocument(
        document: document, file: submission.file, unit: unitByName(index),
        received: submission.received, number: submission.instruction?.number ?? "",
        isReturned: submission.toldMode == .return)
    }
  }

  private func outcome(_ index: Int, _ own: [UnitList]) -> Consolidation.Outcome {
    if copies[index] != nil { return .duplicate }
    if case .otherDocument = submissions[index].content { return .otherDocument }
    if case .scan = submissions[index].content {
      return isSignedCopy(index) ? .signedCopy : .refused
    }
    for list in own where list.standing == .counts { return .counted }
    switch own.first?.standing {
    case .superseded: return .superseded
    case .withdrawal: return .withdrawal
    case .returned: return .returned
    case .counts, .refused, nil: return .refused
    }
  }
}
