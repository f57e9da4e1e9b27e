import Campaign
import Consolidation
import Spreadsheet
import SystemPackage
import TestSupport
import Testing

@Suite struct InitJobTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func place(_ name: String) -> CampaignFolder {
    CampaignFolder(FilePath("\(folder.path)/\(name)"))
  }

  private func run(_ name: String = "new/campaign", plan: String? = nil) throws -> [String] {
    try InitJob(place(name), from: .builtIn(plan)).run()
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

  // MARK: Any department

  private func plan(_ name: String) throws -> Plan {
    try PlanFileReader.plan(at: place(name).plan)
  }

  @Test(arguments: [
    ("Sở Y tế tỉnh Bình Định", "Sở Y tế", "Bình Định", "UBND tỉnh Bình Định"),
    ("Sở Y tế Thành phố Đà Nẵng", "Sở Y tế", "Đà Nẵng", "UBND Thành phố Đà Nẵng"),
    ("Bệnh viện \"C\" \\ 1", "Bệnh viện \"C\" \\ 1", "", ""),
  ])
  func `makes a plan for any department`(
    department: String, name: String, place: String, parent: String
  ) throws {
    var details = PlanDetails()
    details.department = department
    details.number = "04/KH-SYT"
    details.date = CalendarDate(iso: "2020-01-10")
    details.year = 2020
    let added = try InitJob(self.place("c"), from: .department(details)).run()
    #expect(added == ["plan.toml", "units.csv", "received/"])
    let plan = try plan("c")
    #expect(plan.year == 2020)
    #expect(plan.department.name == name)
    #expect(plan.department.place == place)
    #expect(plan.department.parent == parent)
    #expect(plan.document.number == "04/KH-SYT")
    #expect(plan.document.date == details.date)
    #expect(plan.document.issuer == name)
    #expect(plan.owedDocuments == [.init(id: "phu-luc-02", deadline: nil, sender: .units)])
    #expect(plan.previous == nil)
    #expect(try folder.text("c/plan.toml").contains("{{") == false)
    #expect(try folder.text("c/units.csv") == "code,name,khoi,aliases\n")
  }

  @Test func `makes a plan without a number and a date`() throws {
    var details = PlanDetails()
    details.department = "Sở Y tế tỉnh Minh Hải"
    details.year = 2025
    _ = try InitJob(place("c"), from: .department(details)).run()
    #expect(
      try plan("c").attachedLine
        == "(Kèm theo Kế hoạch số        ngày      tháng     năm 2025 của Sở Y tế)")
  }

  // MARK: Last year

  @Test func `carries last year's units, settings and words to the next year`() throws {
    try folder.copy(fixture: "year/2024", to: "2024")
    let added = try InitJob(place("2025"), from: .lastYear(place("2024"), PlanDetails())).run()
    #expect(added == ["plan.toml", "units.csv", "received/"])
    #expect(try folder.bytes("2025/units.csv") == (try folder.bytes("2024/units.csv")))
    #expect(
      try Golden.difference(of: try folder.text("2025/plan.toml"), from: "year/plan-2025.toml")
        == nil)
    let (old, new) = (try plan("2024"), try plan("2025"))
    #expect(new.year == 2025)
    #expect(new.previous == "../2024")
    #expect(new.document.number == "")
    #expect(new.document.date == nil)
    #expect(new.department.name == old.department.name)
    #expect(new.groups == old.groups)
    #expect(new.deadline(of: "phu-luc-02")?.received == day("2025-03-31"))
    #expect(new.owedDocuments.map(\.sender) == old.owedDocuments.map(\.sender))
  }

  // MARK: Remembered names

  private static let remembered = "TTYT-TL · Trung tâm Y tế huyện Tân Lập – nhớ tên gọi này"

  private func renewed(_ campaign: DecisionsCampaign) throws -> [UInt8] {
    _ = try InitJob(place("2025"), from: .lastYear(campaign.place, PlanDetails())).run()
    return try folder.bytes("2025/units.csv")
  }

  @Test func `carries the names that people remembered, as aliases`() async throws {
    let campaign = try DecisionsCampaign()
    try await campaign.consolidate()
    try campaign.answer([("unit:8bf", Self.remembered, ""), ("unit:d62", "BVPS", "")])
    let old = try campaign.folder.text("c/units.csv")
    let new = String(decoding: try renewed(campaign), as: UTF8.self)
    #expect(
      new == old.replacing("TTYT Tân Lập\n", with: "TTYT Tân Lập;Trung tâm Y tế huyện Tân Lâm\n"))
    try folder.write(
      try campaign.folder.bytes("c/received/2024-03-20/PL02.csv"),
      to: "2025/received/2025-03-20/a.csv")
    let options = JobOptions(asOf: day("2025-04-05"), jobs: 1)
    let next = try await CampaignJob(place("2025"), options: options).run()
    #expect(next.consolidation.sources.map(\.units) == [["TTYT-TL"]])
  }

  @Test func `writes the list with new names as it was written: marks, columns, line ends`()
    async throws
  {
    let campaign = try DecisionsCampaign()
    try await campaign.consolidate()
    try campaign.answer([("unit:8bf", Self.remembered, "")])
    let lines = [
      "\u{FEFF}code;phone;name", "TTYT-TL;+84 1;\"Trung tâm Y tế huyện \"\"Tân Lập\"\"\"",
      "B;;\"Bệnh; viện\"",
    ]
    try campaign.folder.write(lines.map { $0 + "\r\n" }.joined(), to: "c/units.csv")
    let expected = zip(lines, [";aliases", ";Trung tâm Y tế huyện Tân Lâm", ";"]).map {
      $0 + $1 + "\r\n"
    }
    #expect(try renewed(campaign) == Array(expected.joined().utf8))
  }

  @Test func `makes a units.csv of a units.xlsx that needs new names`() async throws {
    let campaign = try DecisionsCampaign()
    try await campaign.consolidate()
    try campaign.answer([("unit:8bf", Self.remembered, "")])
    FileSystem.remove(campaign.place.root.appending("units.csv"))
    try campaign.folder.write(
      try workbook([["code", "name", "aliases"], ["TTYT-TL", "Trung tâm Tân Lập", "TTTL"]]),
      to: "c/units.xlsx")
    #expect(
      String(decoding: try renewed(campaign), as: UTF8.self)
        == "\u{FEFF}code;name;aliases\r\nTTYT-TL;Trung tâm Tân Lập;\"TTTL;Trung tâm Y tế huyện Tân Lâm\"\r\n"
    )
  }

  @Test func `carries the newest word about a name, and none that receipts.csv contradicts`()
    async throws
  {
    let campaign = try DecisionsCampaign()
    try await campaign.consolidate()
    let other = "TTYT-LH · Trung tâm Y tế huyện Long Hà – nhớ tên gọi này"
    try campaign.answer([("unit:8bf", Self.remembered, ""), ("unit:b93", other, "")])
    #expect(
      String(decoding: try renewed(campaign), as: UTF8.self)
        .contains("TTYT Long Hà;TRUNG TÂM Y TẾ HUYỆN TÂN LÂM\n"))
    FileSystem.remove(place("2025").root.appending("units.csv"))
    let receipts = try campaign.folder.text("c/receipts.csv")
    try campaign.folder.write(
      receipts + "2024-03-21/PL02 bo sung.csv,,,BVPS,,,\n", to: "c/receipts.csv")
    #expect(
      String(decoding: try renewed(campaign), as: UTF8.self)
        .contains("TTYT Tân Lập;Trung tâm Y tế huyện Tân Lâm\n"))
    FileSystem.remove(place("2025").root.appending("units.csv"))
    try campaign.folder.write(
      receipts + "2024-03-21/PL02 bo sung.csv,,,BVPS,,,\n2024-03-20/PL02.csv,,,BVPS,,,\n",
      to: "c/receipts.csv")
    #expect(try renewed(campaign) == (try campaign.folder.bytes("c/units.csv")))
  }

  @Test func `moves the built-in plan to a year that is told, with its document`() throws {
    _ = try run("2022")
    var details = PlanDetails()
    details.year = 2024
    details.number = "99/KH-SYT"
    details.date = CalendarDate(iso: "2024-02-29")
    _ = try InitJob(place("sau/2024"), from: .lastYear(place("2022"), details)).run()
    let plan = try plan("sau/2024")
    #expect(plan.year == 2024)
    #expect(plan.previous == "../../2022")
    #expect(plan.attachedLine == "(Kèm theo Kế hoạch số 99/KH-SYT ngày 29/02/2024 của Sở Y tế)")
    #expect(
      plan.deadlines.map { $0.received?.description } == .init(repeating: "2024-03-31", count: 4))
    #expect(plan.deadlines.first?.internalDay == CalendarDate(iso: "2024-03-28"))
  }

  @Test func `leaves number and day of last year's report behind, but not its sign`() throws {
    _ = try run("2022")
    let toml = try folder.text("2022/plan.toml").replacing(
      "number = \"/BC-SYT\"", with: "number = \"41/BC-SYT\"\ndate = 2022-04-05")
    try folder.write(toml, to: "2022/plan.toml")
    #expect(try plan("2022").report?.date == CalendarDate(iso: "2022-04-05"))
    _ = try InitJob(place("2023"), from: .lastYear(place("2022"), PlanDetails())).run()
    let report = try #require(try plan("2023").report)
    #expect(report.number == "/BC-SYT")
    #expect(report.date == nil)
  }

  @Test(arguments: [
    "year = 2022\ndeadline = [{ document = \"phu-luc-02\", received = 2022-03-31 }]",
    "department = { name = \"Sở\" }",
  ])
  func `does not guess where a plan cannot be moved`(toml: String) throws {
    try folder.write(toml, to: "2022/plan.toml")
    try folder.write("code,name\nA,B\n", to: "2022/units.csv")
    let error = try #require(throws: CampaignError.self) {
      try InitJob(place("2023"), from: .lastYear(place("2022"), PlanDetails())).run()
    }
    guard case .unusablePlan = error.kind else {
      Issue.record("\(error)")
      return
    }
    #expect(try folder.files().filter { $0.hasPrefix("2023") } == [])
  }

  @Test func `cannot carry what is not there`() throws {
    let error = try #require(throws: CampaignError.self) {
      try InitJob(place("2023"), from: .lastYear(place("2022"), PlanDetails())).run()
    }
    #expect(error.kind == .missingUnits)
    #expect(try folder.files() == [])
  }
}
