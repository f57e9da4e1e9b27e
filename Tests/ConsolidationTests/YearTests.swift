import Consolidation
import Forms
import Testing

@Suite struct YearTests {
  private let lastYear = SentFile(
    "2021.xlsx", on: "2022-03-22", unit: "BVĐK tỉnh", people: ["Trần Văn An", "Lê Thị Bình"]
  ).with { $0.year = 2021 }
  private let thisYear = SentFile(
    "2022.xlsx", on: "2022-03-21", unit: "BVĐK tỉnh", people: ["Phạm Minh Châu"])

  @Test func `takes another year's list where there is no other`() throws {
    let consolidation = try SampleUnits.consolidate([lastYear])
    #expect(consolidation.names(of: "BVDK") == lastYear.people)
    #expect(consolidation.findingLines() == ["2021.xlsx wrong-year"])
    #expect(consolidation.values(of: .wrongYear) == ["2021", "2022"])
  }

  @Test func `refuses another year's list beside the right one`() throws {
    let consolidation = try SampleUnits.consolidate([thisYear, lastYear])
    #expect(consolidation.names(of: "BVDK") == thisYear.people)
    #expect(consolidation.findingLines() == ["2021.xlsx wrong-year"])
    #expect(consolidation.outcomeLines == ["2022.xlsx counted", "2021.xlsx refused"])
    #expect(consolidation.fates(of: "2021.xlsx")[.rejected] == 2)
  }

  @Test func `does not let a blank form of the right year push a list out`() throws {
    let blank = thisYear.with { $0.people = [] }
    let consolidation = try SampleUnits.consolidate([blank, lastYear])
    #expect(consolidation.names(of: "BVDK") == lastYear.people)
  }

  @Test func `does not ask for a year where the plan has none`() throws {
    let consolidation = try SampleUnits.consolidate([lastYear], year: nil)
    #expect(consolidation.findingLines() == [])
  }

  @Test func `does not let another year's list make a late one an amendment`() throws {
    let late = thisYear.with { $0.received = .iso("2022-04-05") }
    #expect(try SampleUnits.consolidate([lastYear, late]).statusLines == ["BVDK late"])
  }
}
