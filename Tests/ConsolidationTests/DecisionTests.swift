import Consolidation
import Forms
import Testing

/// What becomes of submissions when people have decided about them.
@Suite struct DecisionTests {
  private static let hash = String(repeating: "a", count: 64)
  private static let other = String(repeating: "b", count: 64)

  private func decision(
    _ kind: QuestionKey.Kind, _ answer: Answer, hash: String = hash, file: String = "a.xlsx",
    at place: Place? = nil, words: String = ""
  ) -> Decision {
    Decision(
      key: QuestionKey(kind, hash: hash, at: place), file: file, words: words, answer: answer,
      text: "thế này", reason: "đã hỏi")
  }

  private func consolidate(
    _ files: [SentFile], _ decisions: Decision...
  ) throws -> Consolidation {
    let decisions = Decisions(decisions)
    return try SampleUnits.consolidate(
      decisions.applied(to: try files.map { try $0.submission() }),
      registry: SampleUnits.registry(decisions.naming(SampleUnits.all)))
  }

  private func unknown(_ name: String, hash: String = hash, unit: String = "") -> SentFile {
    SentFile(name, unit: unit, people: ["Trần Văn An"]).with { $0.hash = hash }
  }

  @Test func `gives a file to the unit that was chosen, and its copies too`() throws {
    let consolidation = try consolidate(
      [unknown("a.xlsx"), unknown("b.xlsx")], decision(.unit, .unit("BVDK", isRemembered: false)))
    #expect(consolidation.names(of: "BVDK") == ["Trần Văn An"])
    #expect(consolidation.outcomeLines == ["a.xlsx counted", "b.xlsx duplicate"])
    #expect(consolidation.sources.first?.evidence == [.decision])
    let told = consolidation.findings.filter { $0.file == "a.xlsx" }
    #expect(told.map(\.finding.decision) == ["thế này – đã hỏi"])
    #expect(told.map(\.finding.severity) == [.info])
    #expect(consolidation.ledger.allSatisfy { $0.decidedBy == ["decisions.xlsx"] })
  }

  @Test func `leaves to receipts.csv what it says`() throws {
    let file = unknown("a.xlsx").told(unit: "VP")
    let consolidation = try consolidate(
      [file], decision(.unit, .unit("BVDK", isRemembered: false)))
    #expect(consolidation.names(of: "VP") == ["Trần Văn An"])
    #expect(consolidation.sources.first?.evidence == [.instruction])
    #expect(!consolidation.findings.contains { $0.finding.decision != nil })
    #expect(consolidation.ledger.allSatisfy { $0.decidedBy == ["receipts.csv"] })
  }

  @Test func `counts a list once that adds to others, however many copies came`() throws {
    let first = SentFile("1.xlsx", on: "2022-03-20", unit: "BVĐK tỉnh", people: ["Lê Thị Bình"])
    let copies = ["a.xlsx", "b.xlsx"].map { unknown($0, unit: "BVĐK tỉnh") }
    for file in ["a.xlsx", "gone.xlsx"] {
      let consolidation = try consolidate(
        [first] + copies, decision(.version, .mode(.supplement), file: file))
      #expect(consolidation.names(of: "BVDK") == ["Lê Thị Bình", "Trần Văn An"])
      #expect(consolidation.findingLines(.versionConflict) == ["a.xlsx version-conflict"])
    }
  }

  @Test func `remembers what a title calls a unit, in titles and not in file names`() throws {
    let files = [
      unknown("a.xlsx", unit: "Viện Một"), unknown("b.xlsx", hash: Self.other, unit: "VIỆN MỘT"),
      unknown("c Viện Một.xlsx", hash: String(repeating: "c", count: 64)),
    ]
    let consolidation = try consolidate(
      files, decision(.unit, .unit("BVDK", isRemembered: true), words: "Viện Một"))
    #expect(consolidation.sources.map(\.units) == [["BVDK"], ["BVDK"], []])
  }

  @Test func `asks again when the file name tells of another unit than the remembered one`() throws
  {
    let file = unknown("TTYT Sơn Hà.xlsx", unit: "Viện Một")
    let remembered = decision(.unit, .unit("BVDK", isRemembered: true), words: "Viện Một")
    let consolidation = try consolidate([file], remembered)
    #expect(consolidation.findingLines(.unitMismatch) == ["TTYT Sơn Hà.xlsx unit-mismatch"])
    let questions = QuestionFinder(consolidation, of: [try file.submission()]).questions()
    #expect(questions.map(\.key) == [remembered.key])
  }

  @Test func `takes a list for the document that it is said to be`() throws {
    let consolidation = try consolidate(
      [unknown("TTYT Sơn Hà.xlsx")], decision(.document, .document("giao-uoc")))
    #expect(consolidation.register.isEmpty)
    #expect(consolidation.documents.map(\.document) == ["giao-uoc"])
    #expect(consolidation.documents.map(\.unit) == ["TTYT-SH"])
  }

  @Test func `reckons nothing that is said not to count among the documents of nobody`() throws {
    let consolidation = try consolidate(
      [unknown("a.xlsx")], decision(.document, .document(ReceivedDocument.other)))
    #expect(consolidation.unclaimedDocuments.isEmpty)
    #expect(consolidation.refusedFiles == 0)
  }

  @Test func `corrects a name where it stands, and nowhere else`() throws {
    let file = SentFile("TTYT Sơn Hà.xlsx", people: ["Trần Văn 2", "Trần Văn 2"])
      .with { $0.hash = Self.hash }
    let place = Place(sheet: "Sheet1", row: 8, column: 2)
    let consolidation = try consolidate(
      [file], decision(.name, .correct("Trần Văn Hai"), at: place))
    #expect(consolidation.names(of: "TTYT-SH") == ["Trần Văn 2", "Trần Văn Hai"])
    #expect(consolidation.ledger.filter { !$0.decidedBy.isEmpty }.map(\.row) == [8])
    let doubts = consolidation.findings.filter { $0.finding.code == .suspiciousName }
    #expect(doubts.map(\.finding.severity) == [.warning, .info])
    let kept = try consolidate([file], decision(.name, .keep, at: place))
    #expect(kept.names(of: "TTYT-SH") == ["Trần Văn 2", "Trần Văn 2"])
    #expect(
      kept.findings.filter { $0.finding.code == .suspiciousName }.map(\.finding.severity)
        == [.warning, .info])
  }

  // MARK: People whom a newer list no longer names

  private static let staff = ["Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu", "Võ Thành Danh"]
  private let first = SentFile("1.xlsx", on: "2022-03-20", unit: "BVĐK tỉnh", people: staff)
    .with { $0.hash = hash }
  private let dropped = Place(sheet: "Sheet1", row: 10, column: 2)

  private func later(_ name: String, on day: String, _ people: [String]) -> SentFile {
    SentFile(name, on: day, unit: "BVĐK tỉnh", people: people)
  }

  @Test func `keeps whom a newer list no longer names, until one names them again`() throws {
    let keep = decision(.dropped, .dropped(isKept: true), at: dropped)
    let second = later("2.xlsx", on: "2022-03-21", Array(Self.staff.prefix(3)))
    let kept = try consolidate([first, second], keep)
    #expect(
      kept.names(of: "BVDK") == ["Võ Thành Danh", "Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu"])
    #expect(kept.outcomeLines == ["1.xlsx superseded", "2.xlsx counted"])
    let third = later("3.xlsx", on: "2022-03-22", Self.staff)
    #expect(try consolidate([first, second, third], keep).names(of: "BVDK") == Self.staff)
    let fourth = later("4.xlsx", on: "2022-03-23", Array(Self.staff.prefix(3)))
    #expect(
      try consolidate([first, second, fourth], keep).names(of: "BVDK").sorted()
        == Self.staff.sorted())
  }

  @Test func `lets those who were kept be withdrawn`() throws {
    let keep = decision(.dropped, .dropped(isKept: true), at: dropped)
    let second = later("2.xlsx", on: "2022-03-21", Array(Self.staff.prefix(3)))
    let withdrawal = later("rút.xlsx", on: "2022-03-22", ["Võ Thành Danh"]).told(.withdraw)
    let consolidation = try consolidate([first, second, withdrawal], keep)
    #expect(consolidation.names(of: "BVDK") == Array(Self.staff.prefix(3)))
    #expect(consolidation.findingLines(.versionConflict) == [])
  }

  @Test func `asks about people whom a list drops, unless staff say that it replaces the other`()
    throws
  {
    let second = later("2.xlsx", on: "2022-03-21", Array(Self.staff.prefix(3)))
    for (file, asked) in [(second, ["Võ Thành Danh"]), (second.told(.replace), [])] {
      let submissions = try [first, file].map { try $0.submission() }
      let questions = QuestionFinder(try consolidate([first, file]), of: submissions).questions()
      #expect(questions.map(\.words) == asked)
      #expect(questions.allSatisfy { $0.key.kind == .dropped })
    }
    let out = decision(.dropped, .dropped(isKept: false), at: dropped)
    let decided = try consolidate([first, second], out)
    #expect(decided.names(of: "BVDK") == Array(Self.staff.prefix(3)))
    let submissions = try [first, second].map { try $0.submission() }
    #expect(QuestionFinder(decided, of: submissions).questions().isEmpty)
  }

  // MARK: Years

  @Test(arguments: [(true, ["1.xlsx counted"]), (false, ["1.xlsx returned"])])
  func `takes a list of another year, or sends it back, as it is told`(
    isRight: Bool, outcome: [String]
  ) throws {
    let old = first.with { $0.year = 2021 }
    let told = decision(.year, .year(isRight: isRight))
    let consolidation = try consolidate([old], told)
    #expect(consolidation.outcomeLines == outcome)
    #expect(consolidation.findings.map(\.finding.severity) == [.info])
  }

  @Test func `lets receipts.csv take a list that decisions.xlsx sends back for its year`() throws {
    let old = first.with { $0.year = 2021 }.told(.replace)
    let consolidation = try consolidate([old], decision(.year, .year(isRight: false)))
    #expect(consolidation.outcomeLines == ["1.xlsx counted"])
  }

  @Test(arguments: ["unit:0123456789abcdef", "name:0123456789abcdef:Sheet1!B8", "name:01:a:b"])
  func `reads the keys that it writes`(text: String) throws {
    #expect(QuestionKey(text)?.text == text)
  }

  @Test(arguments: ["", "unit", "unit:", "tên:0123", "0123456789abcdef"])
  func `takes nothing else for a key`(text: String) {
    #expect(QuestionKey(text) == nil)
  }
}
