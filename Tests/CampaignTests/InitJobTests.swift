import Campaign
import Consolidation
import SystemPackage
import TestSupport
import Testing

@Suite struct InitJobTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ name: String = "new/campaign", plan: String? = nil) throws -> [String] {
    try InitJob(CampaignFolder(FilePath("\(folder.path)/\(name)")), planName: plan).run()
  }

  @Test func `makes a whole campaign folder that can be consolidated`() async throws {
    #expect(try run() == ["plan.toml", "units.csv", "received/"])
    let place = CampaignFolder(FilePath("\(folder.path)/new/campaign"))
    let options = JobOptions(asOf: day("2022-04-05"), jobs: 1)
    let campaign = try await CampaignJob(place, options: options).run()
    #expect(campaign.consolidation.units.count > 20)
  }

  @Test func `adds what a folder lacks and overwrites nothing`() throws {
    try folder.write("mine", to: "new/campaign/units.xlsx")
    try folder.write("mine", to: "new/campaign/received/a.csv")
    #expect(try run() == ["plan.toml"])
    #expect(try folder.text("new/campaign/units.xlsx") == "mine")
    try folder.write("year = 2030", to: "new/campaign/plan.toml")
    #expect(try run() == [])
    #expect(try folder.text("new/campaign/plan.toml") == "year = 2030")
  }

  @Test func `makes nothing of a plan that it does not know`() throws {
    let error = try #require(throws: CampaignError.self) { try run(plan: "2023") }
    #expect(error.kind == .unknownPlan(known: ["quang-ngai-2022"]))
    #expect(try folder.files() == [])
  }
}
