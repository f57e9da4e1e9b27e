import Consolidation
import Forms
import Testing

@Suite struct DuplicateTests {
  @Test func `reports a name that stands twice in one department of one unit, and keeps both`()
    throws
  {
    let file = SentFile(
      "a.xlsx", unit: "BVĐK tỉnh", people: ["Trần Văn An", "Lê Thị Bình", "TRẦN VĂN AN"])
    let consolidation = try SampleUnits.consolidate([file])
    #expect(consolidation.register.count == 3)
    #expect(consolidation.findingLines() == ["a.xlsx duplicate-in-unit"])
    #expect(
      consolidation.values(of: .duplicateInUnit) == [
        "TRẦN VĂN AN", "a.xlsx", "B7", "Bệnh viện Đa khoa tỉnh Quảng Ngãi",
      ])
    #expect(consolidation.findings.first?.finding.place?.cell == "B9")
  }

  @Test func `says nothing of namesakes in two departments of one unit`() throws {
    let first = SentFile("a.xlsx", unit: "BVĐK tỉnh", people: ["Trần Văn An"])
    let second = SentFile(
      "b bổ sung.xlsx", on: "2022-03-26", unit: "BVĐK tỉnh", people: ["Lê Thị Bình"]
    ).with {
      $0.people = ["Trần Văn An"]
      $0.department = "Khoa Ngoại"
    }.told(.supplement)
    #expect(try SampleUnits.consolidate([first, second]).findingLines() == [])
  }

  @Test func `reports the same name and department in two units, at the later one`() throws {
    let first = SentFile("a.xlsx", unit: "BVĐK tỉnh", people: ["Trần Văn An"])
    let second = SentFile("b.xlsx", unit: "TTYT Sơn Hà", people: ["Trần Văn An"])
    let consolidation = try SampleUnits.consolidate([second, first])
    #expect(consolidation.findingLines() == ["b.xlsx duplicate-across-units"])
    #expect(
      consolidation.values(of: .duplicateAcrossUnits) == [
        "Trần Văn An", "a.xlsx", "B7", "Bệnh viện Đa khoa tỉnh Quảng Ngãi",
      ])
    #expect(consolidation.register.count == 2)
  }

  @Test(arguments: ["", "Khoa Ngoại"])
  func `says nothing of namesakes in two units without the same department`(
    department: String
  ) throws {
    let first = SentFile("a.xlsx", unit: "BVĐK tỉnh", people: ["Trần Văn An"]).with {
      if department.isEmpty { $0.department = "" }
    }
    let second = SentFile("b.xlsx", unit: "TTYT Sơn Hà", people: ["Trần Văn An"]).with {
      $0.department = department
    }
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.findingLines(.duplicateAcrossUnits, .duplicateInUnit) == [])
  }

  @Test func `says nothing of collectives that every unit has`() throws {
    let first = SentFile("a.xlsx", unit: "BVĐK tỉnh", collectives: ["Khoa Nội"])
    let second = SentFile("b.xlsx", unit: "TTYT Sơn Hà", collectives: ["Khoa Nội"])
    #expect(try SampleUnits.consolidate([first, second]).findingLines() == [])
  }
}
