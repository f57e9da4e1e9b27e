import Campaign
import Consolidation
import Forms
import Reports
import SystemPackage
import TestSupport
import Testing

@Suite struct CampaignJobTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func failure() async -> CampaignError.Kind? {
    do {
      _ = try await campaign.consolidate()
      return nil
    } catch {
      return (error as? CampaignError)?.kind
    }
  }

  private func remove(_ name: String) throws {
    try FileSystem.rename(
      FilePath("\(campaign.folder.path)/\(name)"), to: FilePath("\(campaign.folder.path)/gone"))
  }

  @Test func `consolidates an empty folder`() async throws {
    let consolidated = try await campaign.consolidate()
    #expect(consolidated.consolidation.register.isEmpty)
    #expect(consolidated.consolidation.roster.map(\.status) == [.missing, .missing])
  }

  @Test func `does not know what came after the day it looks from`() async throws {
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/a.csv")
    try campaign.receive(["Trần Văn An", "Lê Thị Bình"], of: "BVĐK tỉnh", "2022-03-28/b.csv")
    let early = try await campaign.consolidate(asOf: "2022-03-27")
    #expect(early.consolidation.registerLines == ["BVDK Trần Văn An"])
    #expect(early.laterFiles == 1)
    #expect(early.consolidation.sources.count == 1)
    let late = try await campaign.consolidate(asOf: "2022-03-28")
    #expect(late.consolidation.register.count == 2)
    #expect(late.laterFiles == 0)
  }

  @Test
  func `keeps who registered in a unit that was closed later, and asks nothing of a newer one`()
    async throws
  {
    try campaign.folder.write(
      """
      code,name,khoi,valid-from,valid-to
      A,Bệnh viện Một,,,2022-06-30
      B,Bệnh viện Hai,,2022-07-01,
      C,Bệnh viện Ba,,,
      D,Bệnh viện Bốn,,,2021-12-31

      """, to: "units.csv")
    try campaign.receive(["Trần Văn An"], of: "Bệnh viện Một", "2022-03-25/a.csv")
    try campaign.receive(["Lê Thị Bình"], of: "Bệnh viện Hai", "2022-08-01/b.csv")
    func roster(_ day: String) async throws -> [String] {
      try await campaign.consolidate(asOf: day).consolidation.roster.map {
        "\($0.unit.code) \($0.status.rawValue)"
      }
    }
    #expect(try await roster("2022-03-31") == ["A on-time", "C missing"])
    #expect(try await roster("2022-07-15") == ["A on-time", "C missing"])
    #expect(try await roster("2022-12-31") == ["A on-time", "B late", "C missing"])
  }

  @Test(arguments: [
    ("2022-03-31", true, false), ("2022-04-01", true, true), ("2022-03-31", false, true),
  ])
  func `needs a person when a unit is missing after the deadline`(
    asOf: String, isInclusive: Bool, needsPerson: Bool
  ) async throws {
    try campaign.folder.write(
      """
      [[deadline]]
      document = "phu-luc-02"
      received = 2022-03-31
      inclusive = \(isInclusive)
      """, to: "plan.toml")
    #expect(try await campaign.consolidate(asOf: asOf).needsPerson == needsPerson)
  }

  @Test func `says that a day was the file's own`() async throws {
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "a.csv")
    try campaign.folder.setModificationTime(of: "received/a.csv", to: 1_648_141_200)
    let consolidation = try await campaign.consolidate().consolidation
    #expect(consolidation.findingLines == ["a.csv date-from-file"])
    #expect(consolidation.findings.first?.finding.values == ["25/03/2022"])
  }

  @Test func `reads workbooks with sheets whose names look the same`() async throws {
    let list = SampleList(unit: "BVĐK tỉnh", people: ["Trần Văn An"], sheets: ["DS", "DS "])
    try campaign.receive(try list.xlsx(), "2022-03-25/a.xlsx")
    #expect(try await campaign.consolidate().consolidation.register.count == 2)
  }

  @Test func `keeps files apart whose names differ only in how accents are spelt`() async throws {
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/Ph\u{1EE5}.csv")
    try campaign.receive(
      ["Lê Thị Bình", "Võ Thành Danh"], of: "TTYT Sơn Hà", "2022-03-25/Phu\u{323}.csv")
    #expect(try await campaign.consolidate().consolidation.register.count == 3)
  }

  @Test func `cannot do without a plan`() async throws {
    try remove("plan.toml")
    #expect(await failure() == .missingPlan)
  }

  @Test func `cannot do without units`() async throws {
    try remove("units.csv")
    #expect(await failure() == .missingUnits)
  }

  @Test func `cannot do without a folder of received files`() async throws {
    try remove("received")
    #expect(await failure() == .missingFolder)
  }

  @Test func `cannot use a plan, units or receipts that are none`() async throws {
    try campaign.folder.write("%PDF-1.4", to: "receipts.csv")
    #expect(await failure() == .unusableReceipts("neither CSV nor XLSX"))
    try campaign.folder.write("%PDF-1.4", to: "units.csv")
    #expect(await failure() == .unusableUnits("neither CSV nor XLSX"))
    try campaign.folder.write("year =", to: "plan.toml")
    guard case .unusablePlan(let reason) = await failure() else {
      Issue.record("the plan was used")
      return
    }
    #expect(reason.hasPrefix("line 1: "))
  }

  @Test func `takes units and receipts from workbooks too`() async throws {
    try remove("units.csv")
    try campaign.folder.write(
      try workbook([["code", "name"], ["A", "Bệnh viện Một"]]), to: "units.xlsx")
    try campaign.folder.write(
      try workbook([["file", "unit"], ["2022-03-25/a.csv", "A"]]), to: "receipts.xlsx")
    try campaign.receive(["Trần Văn An"], of: "?", "2022-03-25/a.csv")
    #expect(try await campaign.consolidate().consolidation.registerLines == ["A Trần Văn An"])
  }

  @Test func `names the lines of receipts.csv whose file is not there`() async throws {
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/a.csv")
    try campaign.folder.write(
      """
      file,received,number,unit,document,mode,reason
      2022-03-25/a.csv,,7/BV,,,,
      2022-03-25/b.csv,,8/BV,,,,

      """, to: "receipts.csv")
    #expect(try await campaign.consolidate().idleInstructions == ["2022-03-25/b.csv"])
  }
}
