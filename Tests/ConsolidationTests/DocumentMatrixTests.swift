import Consolidation
import Forms
import Testing

@Suite struct DocumentMatrixTests {
  private static let deadline = Deadline(received: .iso("2022-03-31"), isInclusive: true)
  private static let groups = [
    UnitGroup(name: "Tuyến tỉnh", isEmulationBloc: true),
    UnitGroup(name: "Tuyến huyện", isEmulationBloc: true),
    UnitGroup(name: "Phòng", isEmulationBloc: false),
  ]
  private static let documents = [
    OwedDocument(id: "phu-luc-02", deadline: deadline, sender: .units),
    OwedDocument(id: "giao-uoc", deadline: deadline, sender: .blocUnits),
    OwedDocument(id: "giao-uoc-khoi", deadline: deadline, sender: .blocs),
  ]
  private let list = SentFile(
    "a.xlsx", on: "2022-03-20", unit: "BVĐK tỉnh", people: ["Trần Văn An"])

  /// A document of a unit, as staff note it.
  private func document(
    _ name: String, _ document: String, on day: String, unit: String? = "BVDK",
    mode: Instruction.Mode? = nil
  ) -> SentFile {
    SentFile(name, on: day).told(mode, unit: unit, number: "7/GU").with {
      $0.other = .otherDocument(document)
    }
  }

  private func matrix(_ files: [SentFile]) throws -> DocumentMatrix {
    DocumentMatrix(
      try SampleUnits.consolidate(files), documents: Self.documents, list: "phu-luc-02",
      groups: Self.groups)
  }

  /// Lines such as `BVDK on-time missing -`, those of groups behind their units.
  private func lines(_ matrix: DocumentMatrix) -> [String] {
    func text(_ cells: [DocumentMatrix.Cell?]) -> String {
      cells.map { $0?.status.rawValue ?? "-" }.joined(separator: " ")
    }
    return matrix.groups.flatMap { group in
      group.lines.map { "\($0.unit.code) \(text($0.cells))" }
        + ["\(group.group.name): \(text(group.cells))"]
    }
  }

  @Test func `asks every unit, the units of a khối, or the khối`() throws {
    let matrix = try matrix([list])
    #expect(
      lines(matrix) == [
        "BVDK on-time missing -", "BVSN missing missing -", "CDC missing missing -",
        "Tuyến tỉnh: - - missing", "TTYT-QN missing missing -", "TTYT-ST missing missing -",
        "TTYT-SH missing missing -", "TTYT-STY missing missing -", "Tuyến huyện: - - missing",
        "VP missing - -", "Phòng: - - -",
      ])
    #expect(matrix.total.map(\.received) == [1, 0, 0])
    #expect(matrix.total.map(\.owed) == [8, 7, 2])
    #expect(matrix.groups.map { $0.shares[0].percent } == [33, 0, 0])
  }

  @Test(arguments: [
    ("2022-03-30", "on-time", 0), ("2022-03-31", "on-deadline", 0), ("2022-04-02", "late", 2),
  ])
  func `judges a document by its own deadline`(day: String, status: String, daysLate: Int) throws {
    let matrix = try matrix([document("gu.pdf", "giao-uoc", on: day)])
    let cell = try #require(matrix.groups[0].lines[0].cells[1])
    #expect(cell.status.rawValue == status)
    #expect(cell.daysLate == daysLate)
    #expect(cell.file == "gu.pdf")
    #expect(cell.number == "7/GU")
    #expect(matrix.groups[0].shares[1].received == 1)
  }

  @Test func `shows the newest of a document, and one that was sent back apart`() throws {
    let first = document("1.pdf", "giao-uoc", on: "2022-03-20")
    let second = document("2.pdf", "giao-uoc", on: "2022-04-01")
    let amended = try matrix([second, first])
    #expect(amended.groups[0].lines[0].cells[1]?.status == .amendedLate)
    #expect(amended.groups[0].lines[0].cells[1]?.file == "2.pdf")
    let returned = try matrix([first.told(.return, unit: "BVDK")])
    #expect(returned.groups[0].lines[0].cells[1]?.status == .returned)
    #expect(returned.groups[0].shares[1].received == 0)
  }

  @Test func `takes what any unit of a khối sends for the khối's`() throws {
    let matrix = try matrix([document("k.pdf", "giao-uoc-khoi", on: "2022-03-20", unit: "CDC")])
    #expect(matrix.groups[0].cells[2]?.status == .onTime)
    #expect(matrix.groups[1].cells[2]?.status == .missing)
    #expect(matrix.total[2].received == 1)
  }

  @Test func `is no fault, no list and no signed copy`() throws {
    let consolidation = try SampleUnits.consolidate([
      document("gu.pdf", "giao-uoc", on: "2022-03-20")
    ])
    #expect(consolidation.findings.isEmpty)
    #expect(consolidation.statusLines == [])
    #expect(consolidation.outcomeLines == ["gu.pdf otherDocument"])
    #expect(consolidation.ledger.map(\.reason) == ["other-annex"])
    #expect(consolidation.refusedFiles == 0)
  }

  @Test func `knows a unit by the file's name, and lists what is nobody's`() throws {
    let named = document("Giao ước CDC Quảng Ngãi.pdf", "giao-uoc", on: "2022-03-20", unit: nil)
    let nobodys = document("scan.pdf", "giao-uoc", on: "2022-03-20", unit: nil)
    let matrix = try matrix([named, nobodys])
    #expect(matrix.groups[0].lines[2].cells[1]?.status == .onTime)
    #expect(matrix.unassigned.map(\.file) == ["scan.pdf"])
  }

  @Test func `is overdue when something is missing after its deadline`() throws {
    let matrix = try matrix([list])
    #expect(!matrix.isOverdue(on: .iso("2022-03-31")))
    #expect(matrix.isOverdue(on: .iso("2022-04-01")))
  }
}
