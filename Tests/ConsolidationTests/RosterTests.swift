import Consolidation
import Forms
import Testing

@Suite struct RosterTests {
  private static let inclusive = Deadline(received: .iso("2022-03-31"), isInclusive: true)
  private static let exclusive = Deadline(received: .iso("2022-03-31"), isInclusive: false)

  private func file(on day: String, _ people: [String] = ["Trần Văn An"]) -> SentFile {
    SentFile("\(day).xlsx", on: day, unit: "BVĐK tỉnh", people: people)
  }

  private func line(
    _ files: [SentFile], _ deadline: Deadline? = inclusive
  ) throws -> RosterLine {
    let roster = try SampleUnits.consolidate(files, deadline: deadline).roster
    #expect(roster.map(\.unit.code) == SampleUnits.all.map(\.code))
    return try #require(roster.first)
  }

  @Test(arguments: [
    ("2022-03-30", inclusive, RosterLine.Status.onTime, 0),
    ("2022-03-31", inclusive, .onDeadline, 0), ("2022-04-01", inclusive, .late, 1),
    ("2022-04-30", inclusive, .late, 30), ("2022-03-30", exclusive, .onTime, 0),
    ("2022-03-31", exclusive, .late, 1), ("2022-04-01", exclusive, .late, 2),
  ])
  func `judges the day a list came by the deadline`(
    day: String, deadline: Deadline, status: RosterLine.Status, daysLate: Int
  ) throws {
    let line = try line([file(on: day)], deadline)
    #expect(line.status == status)
    #expect(line.daysLate == daysLate)
    let late = try SampleUnits.consolidate([file(on: day)], deadline: deadline)
    #expect(late.values(of: .lateSubmission) == (daysLate > 0 ? [String(daysLate)] : nil))
  }

  @Test func `judges nothing where there is no deadline`() throws {
    let line = try line([file(on: "2022-12-31")], nil)
    #expect(line.status == .onTime)
    #expect(line.daysLate == 0)
  }

  @Test func `calls a list amended late whose first version was on time`() throws {
    let late = file(on: "2022-04-02", ["Trần Văn An", "Lê Thị Bình"])
    let line = try line([file(on: "2022-03-30"), late])
    #expect(line.status == .amendedLate)
    #expect(line.file == "2022-04-02.xlsx")
    #expect(line.daysLate == 2)
    let consolidation = try SampleUnits.consolidate([file(on: "2022-03-30"), late])
    #expect(consolidation.findingLines(.lateSubmission) == ["2022-04-02.xlsx late-submission"])
  }

  @Test func `calls a list late whose first version was late too`() throws {
    let later = file(on: "2022-04-05", ["Trần Văn An", "Lê Thị Bình"])
    #expect(try line([file(on: "2022-04-01"), later]).status == .late)
  }

  @Test func `does not take a blank form for a first version`() throws {
    #expect(try line([file(on: "2022-03-30", []), file(on: "2022-04-01")]).status == .late)
  }

  @Test func `says who is missing`() throws {
    let line = try line([])
    #expect(line.status == .missing)
    #expect(line.file == "")
    #expect(line.received == nil)
  }

  @Test func `shows the newest file of a unit of which nothing counts`() throws {
    let broken = SentFile("BVĐK tỉnh.xlsx", on: "2022-03-22").with {
      $0.other = .unreadable(Finding(.encryptedFile))
    }
    let line = try line([file(on: "2022-03-20", []), broken])
    #expect(line.status == .rejected)
    #expect(line.file == "BVĐK tỉnh.xlsx")
    #expect(line.received == .iso("2022-03-22"))
  }

  @Test func `tells the covering letter's number and the counts`() throws {
    let told = file(on: "2022-03-20").with { $0.collectives = ["Khoa Nội", "Khoa Ngoại"] }
      .told(number: "45/BVĐK")
    let line = try line([told])
    #expect(line.documentNumber == "45/BVĐK")
    #expect([line.collectives, line.individuals] == [2, 1])
  }

  @Test(arguments: [(1, ["2", "1"]), (2, nil)])
  func `reports a unit that registers more people than work there`(
    headcount: Int, values: [String]?
  ) throws {
    var unit = SampleUnits.all[0]
    unit.headcount = headcount
    let consolidation = try SampleUnits.consolidate(
      [file(on: "2022-03-25", ["Trần Văn An", "Lê Thị Bình"])], units: [unit])
    #expect(consolidation.values(of: .overHeadcount) == values)
  }

  @Test(arguments: [
    ([], nil), (["khoa nội", "Khoa Ngoại"], nil), (["Khoa Ngoại"], ["Khoa Nội"]),
  ])
  func `names a department that the unit does not have, once`(
    subunits: [String], values: [String]?
  ) throws {
    var unit = SampleUnits.all[0]
    unit.subunits = subunits
    let consolidation = try SampleUnits.consolidate(
      [file(on: "2022-03-25", ["Trần Văn An", "Lê Thị Bình"])], units: [unit])
    #expect(consolidation.values(of: .unknownSubunit) == values)
    #expect(consolidation.findings.count == (values == nil ? 0 : 1))
  }
}
