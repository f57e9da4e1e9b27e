import Consolidation
import Forms
import Testing

/// The law must fail where a row, a file or a person gets lost, not only hold where nothing does.
@Suite struct LedgerLawTests {
  private let submissions: [Submission]
  private let whole: Consolidation

  init() throws {
    let files = [
      SentFile(
        "a.xlsx", unit: "BVĐK tỉnh", collectives: ["Khoa Nội"],
        people: ["Trần Văn An", "Lê Thị Bình"]),
      SentFile("b.xlsx", unit: "TTYT Sơn Hà", people: ["Trần Văn An"]),
      SentFile("c.xlsx").with { $0.other = .unreadable(Finding(.unreadableFile)) },
    ]
    submissions = try files.map { try $0.submission() }
    whole = try SampleUnits.consolidate(files)
  }

  private func violation(
    register: [RegisterEntry]? = nil, ledger: [Consolidation.LedgerEntry]? = nil
  ) -> String? {
    var changed = whole
    if let register { changed.register = register }
    if let ledger { changed.ledger = ledger }
    do throws(LedgerLaw.Violation) {
      try LedgerLaw.check(changed, of: submissions)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `holds for what the consolidator makes`() {
    #expect(violation() == nil)
    #expect(whole.register.count == 4)
  }

  @Test func `is broken by any row that has no line`() {
    for index in whole.ledger.indices {
      var ledger = whole.ledger
      ledger.remove(at: index)
      #expect(violation(ledger: ledger) != nil, "without line \(index)")
    }
  }

  @Test(arguments: ["a.xlsx", "b.xlsx", "c.xlsx"])
  func `is broken by a file without a line`(file: String) {
    let ledger = whole.ledger.filter { $0.file != file }
    #expect(violation(ledger: ledger) == "\(file): no line in the ledger")
  }

  @Test func `is broken by any entry that is not in the register`() {
    for index in whole.register.indices {
      var register = whole.register
      register.remove(at: index)
      #expect(violation(register: register) != nil, "without entry \(index)")
    }
  }

  @Test func `is broken by an entry twice in another's place`() {
    var register = whole.register
    register[1] = register[2]
    #expect(violation(register: register) != nil)
  }

  @Test func `is broken by any line with another last word`() {
    for index in whole.ledger.indices where whole.ledger[index].fate == .accepted {
      var ledger = whole.ledger
      ledger[index].fate = .structural
      #expect(violation(ledger: ledger) != nil, "line \(index) structural")
    }
  }

  @Test func `is broken by a row that counts twice`() throws {
    let line = try #require(whole.ledger.first { $0.fate == .accepted })
    #expect(violation(ledger: whole.ledger + [line]) != nil)
  }

  @Test func `is broken by a read file that is said to be unread`() {
    var ledger = whole.ledger.filter { $0.file != "b.xlsx" || $0.row == 1 }
    for index in ledger.indices where ledger[index].file == "b.xlsx" {
      ledger[index].sheet = ""
      ledger[index].row = nil
    }
    let register = whole.register.filter { $0.file != "b.xlsx" }
    #expect(violation(register: register, ledger: ledger) != nil)
  }

  @Test func `tells the place and no person`() {
    var ledger = whole.ledger
    ledger.removeAll { $0.file == "a.xlsx" && $0.row == 8 }
    #expect(violation(ledger: ledger) == "a.xlsx, Sheet1: 9 rows, 8 in the ledger")
  }
}
