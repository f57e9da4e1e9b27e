import Campaign
import CodecTestSupport
import Consolidation
import Forms
import Glibc
import Reports
import Spreadsheet
import SystemPackage
import TestSupport
import Testing
import XLSX

/// decisions.xlsx, from question to answer.
@Suite struct DecisionsTests {
  private let campaign: DecisionsCampaign

  init() throws { campaign = try DecisionsCampaign() }

  private static let answers = [
    ("2024-03-20/PL02.csv", "", ""), ("unit:8bf", "TTYT-TL", ""), ("unit:b93", "TTYT-TL", ""),
    ("unit:d62", "BVPS", ""), ("document:ff", "Văn bản khác, không tính", ""),
    ("document:be", "Giao ước thi đua", ""), ("version:", "Bổ sung vào bản trước", ""),
    ("name:8bf0272984e763d2:B7", "", "Nguyễn Thị Lan"),
    ("name:8bf0272984e763d2:B9", "Sửa theo cột TÊN ĐÚNG", "Đỗ Minh Khuê"),
    ("name:9e", "Sửa thành “Phan Văn Lợi”", ""), ("row:e86aff6ac062b3af:B3", "Cá nhân", ""),
    ("row:e86aff6ac062b3af:B10", "", "Hồ Văn Tám"),
    ("dropped:2ec852f62fe3d414:B8", "Giữ lại tên này", ""),
    ("dropped:2ec852f62fe3d414:B10", "Đã ghi tên khác trong bản mới", ""),
    ("year:", "Trả lại đơn vị", ""),
  ]

  // MARK: Asking

  @Test func `asks what was reviewed, cell by cell`() async throws {
    let asked = try await campaign.consolidate()
    #expect(asked.decisionsOutcome == .asked(new: 14, unanswered: 14))
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    KeptWorkbooks.keep(bytes)
    let dump = try WorkbookDump(bytes)
    #expect(try Golden.difference(of: dump.text, from: "decisions/decisions.txt") == nil)
  }

  @Test func `names people only where it asks about a name`() async throws {
    try await campaign.consolidate()
    let people = try await campaign.look().consolidation.traces
      .filter { $0.record.kind == .individual }.map(\.record.name)
    for line in try campaign.lines.dropFirst(DecisionsCampaign.firstLine)
    where !["name:", "row:", "dropped:"].contains(where: line[10].hasPrefix) {
      #expect(people.filter { line.joined(separator: " ").contains($0) } == [])
    }
  }

  @Test func `asks nothing twice, and leaves the file as it is`() async throws {
    try await campaign.consolidate()
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    let again = try await campaign.consolidate()
    #expect(again.decisionsOutcome == .asked(new: 0, unanswered: 14))
    #expect(try campaign.folder.bytes("c/decisions.xlsx") == bytes)
    #expect(try !campaign.folder.files(below: "c").contains("decisions.bak.xlsx"))
  }

  @Test func `asks nothing on past days, and makes no file where nothing is asked`() async throws {
    let past = try await campaign.consolidate(asks: false)
    #expect(past.decisionsOutcome == .untouched)
    let early = try await campaign.consolidate(asOf: "2024-03-01")
    #expect(early.decisionsOutcome == .untouched)
    #expect(try !campaign.folder.files(below: "c").contains("decisions.xlsx"))
  }

  // MARK: Answers

  @Test func `follows answers that LibreOffice saved, in any order, hidden or not`() async throws {
    try campaign.answerWithLibreOffice()
    let settled = try await campaign.consolidate()
    #expect(settled.decisionFaults == [])
    #expect(settled.decisionsOutcome == .asked(new: 6, unanswered: 6))
    for name in ["register.csv", "findings.csv", "ledger.csv", "status.csv"] {
      let text = try campaign.folder.text("c/out/\(name)")
      #expect(try Golden.difference(of: text, from: "decisions/\(name)") == nil)
    }
  }

  @Test func `keeps what people wrote: answers, order, columns, sheets`() async throws {
    try campaign.answerWithLibreOffice()
    let before = try campaign.folder.bytes("c/decisions.xlsx")
    let keys = try campaign.keys
    try await campaign.consolidate()
    #expect(try campaign.folder.bytes("c/decisions.bak.xlsx") == before)
    #expect(try campaign.keys.dropLast(6) == keys.filter { !$0.hasPrefix("unit:b93") })
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    KeptWorkbooks.keep(bytes)
    let dump = try WorkbookDump(bytes)
    #expect(try Golden.difference(of: dump.text, from: "decisions/answered.txt") == nil)
  }

  @Test func `keeps colours, weight and number formats, and says that formulas became values`()
    async throws
  {
    try await campaign.consolidate()
    let shaded = CellStyle.standard.bold().filled("FFC000")
    let percent = CellStyle.standard.formatted(NumberFormat(code: "0.0%"))
    var styles = StyleTable()
    let (strong, share) = (styles.index(of: shaded), styles.index(of: percent))
    let lines = try campaign.lines
    let main = Worksheet(name: "QUYẾT ĐỊNH") { emit in
      for (index, line) in lines.enumerated() {
        var row = Row(number: index + 1)
        for (column, text) in line.enumerated() { row.append(text: text, column: column + 1) }
        if index == DecisionsCampaign.firstLine - 1 { row.append(text: "Của tôi", column: 12) }
        if index == DecisionsCampaign.firstLine {
          row.append(text: "gấp", column: 12, style: strong)
          row.append(formula: "3*4", value: 12, column: 13, style: share)
        }
        emit(row)
      }
    }
    try campaign.folder.write(
      try written(Workbook(sheets: [main], styles: styles)), to: "c/decisions.xlsx")
    FileSystem.remove(
      campaign.place.root.appending("received/2024-03-26/TTYT Tan Lap - moi hop.csv"))
    let result = try await campaign.consolidate()
    #expect(result.decisionsOutcome == .asked(new: 0, unanswered: 13, dropsFormulas: true))
    let table = try WorkbookReader(try campaign.folder.bytes("c/decisions.xlsx")).readTable(0)
    let own = table.cells.filter { [12, 13].contains($0.column) }
    #expect(own.map(table.string(of:)) == ["Của tôi", "gấp", "12"])
    #expect(own.map(\.hasFormula) == [false, false, false])
    #expect(table.style(of: own[1]).fill == "FFC000")
    #expect(table.style(of: own[1]).font.isBold)
    #expect(own[2].number == 12)
    #expect(table.style(of: own[2]).numberFormat.code == "0.0%")
  }

  @Test func `comes to the same whatever the order of the lines`() async throws {
    try await campaign.consolidate()
    try campaign.answer(Self.answers)
    let expected = try await campaign.look()
    #expect(expected.consolidation.register.count == 26)
    var random = SeededRandom(state: 7)
    for _ in 0..<3 {
      try campaign.rewrite { lines in
        let head = lines.prefix(DecisionsCampaign.firstLine)
        lines = head + lines.dropFirst(head.count).shuffled(using: &random)
      }
      #expect(try await campaign.look().dump == expected.dump)
    }
  }

  @Test func `comes to the same with an answer that stands there twice`() async throws {
    try await campaign.consolidate()
    try campaign.answer(Self.answers)
    let once = try await campaign.look()
    try campaign.rewrite { $0 += $0.dropFirst(DecisionsCampaign.firstLine) }
    let twice = try await campaign.look()
    #expect(twice.decisionFaults == [])
    #expect(twice.dump == once.dump)
  }

  @Test func `never asks again what was answered, one answer after another`() async throws {
    try await campaign.consolidate()
    for (question, answer, name) in Self.answers where !(answer.isEmpty && name.isEmpty) {
      try campaign.answer([(question, answer, name)])
      let next = try await campaign.consolidate()
      #expect(next.decisionFaults == [], "\(question)")
      let answered = try campaign.keys.filter { $0.hasPrefix(question) }
      #expect(answered.count == 1, "\(question)")
      let open = next.questions.map(\.key.text).filter { $0.hasPrefix(question) }
      #expect(open == [], "\(question)")
    }
  }

  @Test func `lets receipts.csv have the last word, and decisions the rest`() async throws {
    try await campaign.consolidate()
    try campaign.answer(Self.answers)
    try campaign.folder.write(
      try campaign.folder.text("c/receipts.csv")
        + "2024-03-22/BV Phu san.csv,2024-03-30,,BVHA,,supplement,Đơn vị báo lại\n",
      to: "c/receipts.csv")
    let campaign = try await campaign.look()
    let source = campaign.consolidation.sources.first { $0.file == "2024-03-22/BV Phu san.csv" }
    #expect(source?.units == ["BVHA"])
    #expect(source?.evidence == [.instruction])
    #expect(source?.received == day("2024-03-30"))
    let version = campaign.consolidation.sources.first { $0.file.hasSuffix("Long Ha 2.csv") }
    #expect(version?.received == day("2024-03-29"))
    #expect(campaign.consolidation.findings.count { $0.finding.severity == .error } == 0)
  }

  @Test func `follows a file that is moved, and asks anew about one that is sent anew`()
    async throws
  {
    try await campaign.consolidate()
    try campaign.answer(Self.answers)
    let old = "received/2024-03-22/BV Phu san.csv"
    let bytes = try campaign.folder.bytes("c/\(old)")
    FileSystem.remove(campaign.place.root.appending(old))
    try campaign.folder.write(bytes, to: "c/received/2024-03-23/Phu san.csv")
    let moved = try await campaign.consolidate()
    #expect(moved.idleDecisions == [])
    #expect(moved.consolidation.register.contains { $0.unit == "BVPS" })

    FileSystem.remove(campaign.place.root.appending("received/2024-03-23/Phu san.csv"))
    let gone = try await campaign.consolidate()
    #expect(gone.idleDecisions == ["2024-03-22/BV Phu san.csv"])
    #expect(try campaign.keys.contains { $0.hasPrefix("unit:d62") })

    try campaign.folder.write(bytes + Array("3;Lê Thị Năm;Khoa Sản;\n".utf8), to: "c/\(old)")
    let anew = try await campaign.consolidate()
    #expect(anew.idleDecisions == [])
    #expect(anew.questions.map(\.file).contains("2024-03-22/BV Phu san.csv"))
  }

  @Test func `takes out a question that nobody needs to answer any more`() async throws {
    try await campaign.consolidate()
    FileSystem.remove(
      campaign.place.root.appending("received/2024-03-26/TTYT Tan Lap - moi hop.csv"))
    try await campaign.consolidate()
    #expect(try !campaign.keys.contains { $0.hasPrefix("document:ff") })
  }

  // MARK: Rows, people and years

  /// The lines of a table below c/out/ that have these words.
  private func lines(of name: String, with words: String) throws -> [String] {
    try campaign.folder.text("c/out/\(name)").split(separator: "\n").map(String.init)
      .filter { $0.contains(words) }
  }

  @Test
  func `registers a row outside the sections, and one that lacked its name, where they stand`()
    async throws
  {
    try await campaign.consolidate()
    try campaign.answer(Self.answers.filter { $0.0.hasPrefix("row:") })
    let result = try await campaign.consolidate()
    let people = result.consolidation.register.filter {
      $0.unit == "BVHA" && $0.record.kind == .individual
    }
    #expect(
      people.map(\.record.name) == [
        "Đinh Thị Loan", "Mai Văn Sơn", "Lương Văn Phú", "Hồ Văn Tám", "Phùng Thị Nhạn",
      ])
    #expect(people.map(\.ordinal) == [1, 2, 3, 4, 5])
    #expect(people[3].record.note == "Dược sĩ")
    let file = "2024-03-23/BVDKKV Hoa An sua.csv"
    let own = result.consolidation.findings.filter { $0.file == file }.map(\.finding)
    #expect(own.map(\.code) == [.rowOutsideSection, .missingName])
    #expect(own.map(\.severity) == [.info, .info])
    #expect(
      try lines(of: "ledger.csv", with: "sua.csv,,3,")
        == ["\(file),,3,accepted,,BVHA,individual,1,decisions.xlsx"])
    #expect(
      try lines(of: "findings.csv", with: "sua.csv,missing-name").first?
        .contains("Đã quyết định “Hồ Văn Tám” trong decisions.xlsx") == true)
  }

  @Test func `asks about a damaged name once its row counts, unless it was corrected at once`()
    async throws
  {
    let file = "2024-03-22/BVPS.csv"
    let list = """
      DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2024 CỦA ĐƠN VỊ: BV Phụ sản;;;
      STT;Họ và tên;Tên cơ quan đơn vị;Ghi chú
      1;Nguy?n Th? Hai;Khoa Sản;
      II;Cá nhân;;
      1;Lê Thị Ba;Khoa Sản;

      """
    try campaign.folder.write(list, to: "c/received/\(file)")
    try await campaign.consolidate()
    try campaign.answer([(file, "Cá nhân", "")])
    let asked = try await campaign.consolidate()
    #expect(asked.questions.filter { $0.file == file }.map(\.key.kind) == [.name])
    let row = try #require(try campaign.keys.first { $0.hasPrefix("row:") && $0.hasSuffix(":B3") })
    let name = try #require(asked.questions.first { $0.file == file }?.key.text)
    for answers in [
      [(name, "", "Nguyễn Thị Hai")], [(name, "", ""), (row, "Cá nhân", "Nguyễn Thị Hai")],
    ] {
      try campaign.answer(answers)
      let result = try await campaign.look()
      #expect(result.questions.filter { $0.file == file }.map(\.key.text) == [])
      #expect(result.decisionFaults == [])
      #expect(
        result.consolidation.register.filter { $0.file == file }.map(\.record.name)
          == ["Nguyễn Thị Hai", "Lê Thị Ba"])
    }
  }

  @Test func `registers nobody for a row that is none, and says so`() async throws {
    try await campaign.consolidate()
    try campaign.answer([("row:", "Không phải dòng đăng ký", "")])
    let result = try await campaign.consolidate()
    #expect(!result.questions.contains { $0.key.kind == .row })
    #expect(!result.consolidation.register.contains { $0.record.name == "Đinh Thị Loan" })
    #expect(
      try lines(of: "ledger.csv", with: "sua.csv,,3,")
        == ["2024-03-23/BVDKKV Hoa An sua.csv,,3,rejected,row-outside-section,,,,decisions.xlsx"])
  }

  @Test func `keeps whom a newer list forgot, in the file and cell that named them`() async throws {
    try await campaign.consolidate()
    try campaign.answer(Self.answers.filter { $0.0.hasPrefix("dropped:") })
    let result = try await campaign.consolidate()
    let kept = result.consolidation.register.filter { $0.file == "2024-03-18/BVDKKV Hoa An.csv" }
    #expect(kept.map(\.record.name) == ["Tạ Thị Hương"])
    #expect(
      try lines(of: "ledger.csv", with: "Hoa An.csv,").filter { $0.contains("decisions.xlsx") } == [
        "2024-03-18/BVDKKV Hoa An.csv,,8,accepted,,BVHA,individual,1,decisions.xlsx",
        "2024-03-18/BVDKKV Hoa An.csv,,10,superseded,superseded-submission,BVHA,individual,,decisions.xlsx",
      ])
    let told = result.consolidation.findings.filter { $0.finding.code == .droppedInReplacement }
    #expect(
      told.map(\.finding.decision) == [
        "Giữ lại tên này – Đã hỏi đơn vị", "Đã ghi tên khác trong bản mới – Đã hỏi đơn vị",
      ])
  }

  @Test func `sends a list of another year back, or takes it among those of this one`()
    async throws
  {
    let file = "2024-03-24/BVDKKV Hoa An gui nham.csv"
    try await campaign.consolidate()
    try campaign.answer([("year:", "Trả lại đơn vị", "")])
    let returned = try await campaign.look().consolidation
    #expect(returned.sources.first { $0.file == file }?.outcome == .returned)
    #expect(
      returned.findings.filter { $0.finding.code == .wrongYear }.map(\.finding.severity) == [.info])
    #expect(
      returned.ledger.filter { $0.file == file }.allSatisfy { $0.decidedBy == ["decisions.xlsx"] })
    try campaign.answer([("year:", "Nhận cho năm nay", "")])
    let taken = try await campaign.look()
    #expect(taken.consolidation.sources.first { $0.file == file }?.outcome == .counted)
    #expect(taken.consolidation.register.contains { $0.record.name == "Viên Thị Hồng" })
    #expect(taken.questions.contains { $0.file == file && $0.key.kind == .version })
  }

  // MARK: What cannot be followed

  private static let mistakes: [(String, String, String, DecisionFault.Kind)] = [
    ("unit:d62", "chắc là BVPS", "", .unknownUnit),
    ("unit:d62", "TTYT-XX · Trung tâm", "", .unknownUnit),
    ("unit:d62", "BVPS · Bệnh viện Phụ sản tỉnh Minh Hải – nhớ tên gọi này", "", .notOffered),
    ("unit:d62", "BVPS", "Trần Văn An", .nameNotAsked), ("version:", "Thay", "", .notOffered),
    ("document:ff", "Công văn", "", .notOffered),
    ("name:9e", "Giữ nguyên", "Lê An", .contradiction),
    ("name:9e", "Sửa theo cột TÊN ĐÚNG", "", .missingName), ("name:9e", "", "???", .unlikelyName),
    ("name:9e", "Sửa thành “Phan Văn Lợi”", "Lê An", .contradiction),
    ("name:9e", "Phan Văn Lợi", "", .notOffered),
    ("row:e86aff6ac062b3af:B3", "", "Lê An", .notOffered),
    ("row:e86aff6ac062b3af:B3", "Nhân viên", "", .notOffered),
    ("row:e86aff6ac062b3af:B3", "Không phải dòng đăng ký", "Lê An", .contradiction),
    ("row:e86aff6ac062b3af:B10", "Cá nhân", "", .missingName),
    ("row:e86aff6ac062b3af:B10", "", "???", .unlikelyName),
    ("dropped:2ec852f62fe3d414:B8", "Giữ", "", .notOffered),
    ("year:", "Năm nay", "", .notOffered), ("year:", "Trả lại đơn vị", "Lê An", .nameNotAsked),
  ]

  @Test(arguments: mistakes)
  func `tells the line that it cannot follow, and keeps the question open`(
    question: String, answer: String, name: String, fault: DecisionFault.Kind
  ) async throws {
    try await campaign.consolidate()
    let row = try #require(try campaign.keys.firstIndex { $0.hasPrefix(question) })
    try campaign.answer([(question, answer, name)])
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    let result = try await campaign.consolidate()
    #expect(
      result.decisionFaults == [
        DecisionFault(row: row + DecisionsCampaign.firstLine + 1, kind: fault)
      ])
    #expect(result.questions.contains { $0.key.text.hasPrefix(question) })
    #expect(result.needsPerson)
    #expect(try campaign.folder.bytes("c/decisions.xlsx") == bytes)
  }

  @Test func `follows neither of two lines that differ`() async throws {
    try await campaign.consolidate()
    try campaign.answer([("version:", "Thay bản trước", "")])
    try campaign.rewrite { lines in
      let line = lines.first { $0.count > 10 && $0[10].hasPrefix("version:") } ?? []
      lines.append(line)
      lines[lines.count - 1][6] = "Trả lại đơn vị"
    }
    let result = try await campaign.consolidate()
    #expect(result.decisionFaults.map(\.kind) == [.answeredTwice, .answeredTwice])
    #expect(result.questions.contains { $0.key.kind == .version })
  }

  @Test func `tells an answer whose key is gone, and one that does not settle its question`()
    async throws
  {
    try await campaign.consolidate()
    try campaign.answer([("version:", "Thay bản trước", "")])
    try campaign.rewrite { lines in
      for index in lines.indices
      where lines[index].count > 10 && lines[index][10].hasPrefix("version:") {
        lines[index][10] = ""
      }
    }
    let nameless = try await campaign.consolidate()
    #expect(nameless.decisionFaults.map(\.kind) == [.unknownQuestion])
    #expect(try campaign.keys.contains { $0.hasPrefix("version:") })

    try campaign.folder.write(
      "code,name,valid-to\nBVPS,Bệnh viện Phụ sản,2020-01-01\nTTYT-TL,Trung tâm Y tế huyện Tân Lập,\n",
      to: "c/units.csv")
    try campaign.answer([("2024-03-22/BV Phu san.csv", "BVPS", "")])
    let closed = try await campaign.consolidate()
    #expect(closed.decisionFaults.map(\.kind).contains(.unsettled))
  }

  // MARK: Files that cannot be used

  @Test(arguments: ["~$decisions.xlsx", ".~lock.decisions.xlsx#", ".~decisions.xlsx"])
  func `reads a file that is open, and does not write it`(lock: String) async throws {
    try campaign.answerWithLibreOffice()
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    try campaign.folder.write("", to: "c/\(lock)")
    let result = try await campaign.consolidate()
    #expect(result.decisionsOutcome == .locked(by: lock))
    #expect(result.needsPerson)
    #expect(result.consolidation.register.count == 23)
    #expect(try campaign.folder.bytes("c/decisions.xlsx") == bytes)
    #expect(try !campaign.folder.files(below: "c").contains("decisions.bak.xlsx"))
    #expect(try campaign.folder.text("c/out/register.csv").contains("Nguyễn Thị Lan"))
  }

  @Test(arguments: ["", "PK\u{3}\u{4}", "QUYẾT ĐỊNH;TÊN ĐÚNG;LÝ DO;Mã\n"])
  func `stops at a file that it cannot read, and leaves it alone`(text: String) async throws {
    try await stops(at: Array(text.utf8), with: .damaged)
  }

  @Test func `stops at a file without the columns in which people answer`() async throws {
    let bytes = try workbook([["QUYẾT ĐỊNH", "LÝ DO"], ["Thay bản trước", ""]])
    try await stops(at: bytes, with: .missingColumns(["TÊN ĐÚNG", "Mã"]))
  }

  private func stops(at bytes: [UInt8], with fault: DecisionsFault) async throws {
    try campaign.folder.write(bytes, to: "c/decisions.xlsx")
    let error = await #expect(throws: CampaignError.self) { try await campaign.consolidate() }
    #expect(error?.kind == .unusableDecisions(fault))
    #expect(try campaign.folder.bytes("c/decisions.xlsx") == bytes)
    #expect(try !campaign.folder.files(below: "c").contains { $0.hasPrefix("out/") })
  }

  @Test func `loses nobody, whatever people write into it`() async throws {
    try await campaign.consolidate()
    let asked = try campaign.lines
    let rows = try await campaign.look().consolidation.traces.count
    let texts =
      asked.joined() + Self.answers.map { $0.1 } + ["", "?", "unit:", "name::", "Giữ nguyên"]
    var random = SeededRandom(state: 2024)
    for _ in 0..<10 {
      try campaign.rewrite { lines in
        lines = asked
        for _ in 0..<12 {
          let row = Int.random(in: DecisionsCampaign.firstLine..<lines.count, using: &random)
          let column = [6, 6, 6, 7, 10, 5, 3].randomElement(using: &random) ?? 6
          lines[row][column] = texts.randomElement(using: &random) ?? ""
        }
      }
      let result = try await campaign.look()
      #expect(result.consolidation.traces.count >= rows)
      #expect(
        result.consolidation.ledger.count { $0.fate == .accepted }
          == result.consolidation.register.count)
    }
  }

  @Test func `stops at a file that was cut off`() async throws {
    let whole = try campaign.folder.bytes("c/answered-libreoffice.xlsx")
    for count in stride(from: 1, to: whole.count, by: whole.count / 9) {
      try await stops(at: Array(whole.prefix(count)), with: .damaged)
    }
  }

  @Test func `goes on where it cannot put its questions`() async throws {
    let target = try TemporaryFolder()
    let path = "\(campaign.folder.path)/c/decisions.xlsx"
    try target.write("", to: "elsewhere")
    #expect(symlink("\(target.path)/nowhere", path) == 0)
    let result = try await campaign.consolidate()
    let refusal = CampaignError(.cannotWrite(.fileExists), path: path)
    #expect(result.decisionsOutcome == .unwritable(refusal))
    #expect(try campaign.folder.files(below: "c").contains("out/tong-hop.xlsx"))
  }

  @Test(arguments: [true, false])
  func `leaves a file alone that was saved since it was read, removed or made`(
    wasThere: Bool
  ) async throws {
    let name = "c/decisions.xlsx"
    if wasThere { try campaign.answerWithLibreOffice() }
    let options = JobOptions(asOf: day("2024-04-05"), jobs: 2)
    let reading = try await CampaignJob(campaign.place, options: options).read()
    let questions = try reading.consolidated(asOf: options.asOf).questions
    let update = DecisionsUpdate(campaign.place, of: reading)
    let saved = try campaign.folder.bytes("c/answered-libreoffice.xlsx") + [0]
    try campaign.folder.write(saved, to: name)
    #expect(try update.ask(questions) == .savedMeanwhile)
    #expect(try campaign.folder.bytes(name) == saved)
    FileSystem.remove(campaign.place.decisions)
    #expect(
      try update.ask(questions) == (wasThere ? .savedMeanwhile : .asked(new: 14, unanswered: 14)))
    #expect(try campaign.folder.files(below: "c").contains("decisions.xlsx") != wasThere)
  }

  @Test func `asks nothing about an older copy of what was decided on, and counts nobody twice`()
    async throws
  {
    try await campaign.consolidate()
    try campaign.answer(Self.answers)
    let settled = try await campaign.look()
    // A copy of a list that was replaced would make it the newest again, or the oldest: nobody asked about it.
    for file in try campaign.folder.files(below: "c/received") where !file.contains("Hoa An") {
      let bytes = try campaign.folder.bytes("c/received/\(file)")
      let copy = "2024-03-01/\(file.split(separator: "/").last ?? "")"
      try campaign.folder.write(bytes, to: "c/received/\(copy)")
      let result = try await campaign.look()
      let hash = result.consolidation.sources.first { $0.file == copy }?.hash ?? ""
      let asked = [result, settled].map { $0.questions.map(\.key).filter { $0.isAbout(hash) } }
      #expect(asked[0] == asked[1], "\(file)")
      #expect(result.decisionFaults == [], "\(file)")
      #expect(
        result.consolidation.registerLines.sorted() == settled.consolidation.registerLines.sorted(),
        "\(file)")
      FileSystem.remove(campaign.place.received.appending(copy))
    }
  }

  @Test func `tells the evidence of today where nobody answered yet`() async throws {
    try await campaign.consolidate()
    let old = "received/2024-03-28/TTYT Long Ha 2.csv"
    let bytes = try campaign.folder.bytes("c/\(old)")
    FileSystem.remove(campaign.place.root.appending(old))
    try campaign.folder.write(bytes, to: "c/received/2024-03-30/TTYT  Long Ha  ba.csv")
    let moved = try await campaign.consolidate()
    #expect(moved.decisionsOutcome == .asked(new: 0, unanswered: 14))
    let line = try campaign.lines.last { $0[10].hasPrefix("version:") } ?? []
    #expect(line[3] == "2024-03-30/TTYT Long Ha ba.csv")
    #expect(line[2].hasPrefix("Nhận ngày 30/03/2024."))
    try campaign.answer([("version:", "Bổ sung vào bản trước", "")])
    #expect(try await campaign.consolidate().decisionFaults == [])
  }

  @Test func `leaves a file of which most names are damaged to be sent anew`() async throws {
    let people = (1...30).map { "Nguy?n Th? Số \($0)" }
    try campaign.folder.write(
      SampleList(unit: "BV Phụ sản", people: people).csv, to: "c/received/2024-03-22/BVPS.csv")
    let result = try await campaign.consolidate()
    let asked = result.questions.filter { $0.file.hasSuffix("BVPS.csv") }
    #expect(asked.map(\.key.kind) == [.year])
  }

  @Test func `keeps a decided export the same when questions wait`() async throws {
    try campaign.answerWithLibreOffice()
    let bytes = try campaign.folder.bytes("c/decisions.xlsx")
    let period = ExportPeriod(
      from: day("2024-03-01"), to: day("2024-03-31"), today: day("2024-04-05"))
    let (export, _) = try await ScriptedYear.job(period, of: campaign.place).run()
    #expect(export.consolidation.register.map(\.record.name).contains("Nguyễn Thị Lan"))
    #expect(try campaign.folder.bytes("c/decisions.xlsx") == bytes)
  }
}
