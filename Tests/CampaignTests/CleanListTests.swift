import Campaign
import Consolidation
import Forms
import Reports
import Spreadsheet
import SystemPackage
import TestSupport
import Testing
import XLSX

/// Each unit's accepted list in `phu-luc-02/`: what the program writes, it reads back.
@Suite struct CleanListTests {
  /// A line of the register without the file it came from.
  private static func line(_ record: [String: String]) -> [String: String] {
    record.filter { !["file", "sheet", "cell"].contains($0.key) && !$0.value.isEmpty }
  }

  @Test(arguments: FixtureCampaign.all, ["xlsx", "csv"])
  func `consolidates to the same register again`(
    campaign: FixtureCampaign, format: String
  ) async throws {
    let folder = try TemporaryFolder()
    let outputs = try await campaign.outputs(jobs: 2)
    for (name, bytes) in outputs where name.hasPrefix("phu-luc-02/") && name.hasSuffix(format) {
      try folder.write(bytes, to: "received/2022-01-01/\(name)")
    }
    for name in ["plan.toml", "units.csv"] {
      try folder.write(try Fixtures.bytes("\(campaign.folder)/\(name)"), to: name)
    }
    let job = ConsolidateJob(
      CampaignFolder(FilePath(folder.path)), output: nil, options: campaign.options)
    let again = try await job.run().0
    let register = try FixtureCampaign.records(try folder.bytes("out/register.csv"))
    #expect(register.map(Self.line) == (try await campaign.lines("register.csv")).map(Self.line))
    let empty = again.consolidation.roster.filter { $0.collectives + $0.individuals == 0 }
    #expect(empty.filter { $0.status == .onTime }.count == (try await campaign.emptyLists()))
    #expect(again.consolidation.refusedFiles == 0)
  }

  @Test func `bears the unit's mark, name and no other unit's people`() async throws {
    let campaign = try SampleCampaign()
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/a.csv")
    try campaign.receive(["Lê Thị Bình"], of: "TTYT Sơn Hà", "2022-03-25/b.csv")
    _ = try await campaign.write()
    #expect(
      try campaign.folder.files(below: "out/phu-luc-02") == [
        "BVDK.csv", "BVDK.xlsx", "TTYT-SH.csv", "TTYT-SH.xlsx",
      ])
    let reader = try WorkbookReader(try campaign.folder.bytes("out/phu-luc-02/BVDK.xlsx"))
    #expect(reader.properties.custom == [.init(name: "thidua-unit", value: "BVDK")])
    let text = try campaign.folder.text("out/phu-luc-02/BVDK.csv")
    #expect(text.contains("BỆNH VIỆN ĐA KHOA TỈNH QUẢNG NGÃI"))
    #expect(text.contains("Trần Văn An") && !text.contains("Lê Thị Bình"))
  }

  @Test func `is gone when the unit's list counts no more`() async throws {
    let campaign = try SampleCampaign()
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/a.csv")
    _ = try await campaign.write()
    #expect(try campaign.folder.files(below: "out/phu-luc-02").count == 2)
    try campaign.folder.write(
      "file,received,number,unit,document,mode,reason\n2022-03-25/a.csv,,,,,return,\n",
      to: "receipts.csv")
    _ = try await campaign.write()
    #expect(try campaign.folder.files(below: "out/phu-luc-02") == [])
  }

  @Test(arguments: [
    ("con", "~63on"), ("LPT1", "~4CPT1"), ("Nul.BV", "~4Eul.BV"), ("CONG", "CONG"), ("COM", "COM"),
  ])
  func `keeps clear of the names of devices`(code: String, name: String) {
    #expect(CleanLists.fileName(of: Unit(code: code, name: "", group: "")) == name)
  }

  @Test func `has a name that a file can have, whatever the unit's code is`() async throws {
    let campaign = try SampleCampaign()
    try campaign.folder.write(
      "code,name,khoi\n../A:1,Bệnh viện Đa khoa tỉnh,Khối\n", to: "units.csv")
    try campaign.receive(["Trần Văn An"], of: "Bệnh viện Đa khoa tỉnh", "2022-03-25/a.csv")
    _ = try await campaign.write()
    #expect(
      try campaign.folder.files(below: "out/phu-luc-02") == [
        "~2E.~2FA~3A1.csv", "~2E.~2FA~3A1.xlsx",
      ])
  }
}
