import Campaign
import Consolidation
import Forms
import Reports
import SystemPackage
import TestSupport
import Testing

@Suite struct ExportTests {
  private static let months = ["2024-03", "2024-04", "2024-05", "2024-06"]

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  // MARK: Goldens

  @Test(arguments: months)
  func `writes the changes that were reviewed`(month: String) async throws {
    let files = try await ScriptedYear.export(ScriptedYear.period(month), formats: [.csv])
    #expect(
      try Golden.difference(of: text(files["changes.csv"]), from: "year/changes-\(month).csv")
        == nil)
  }

  @Test func `writes the report and the document that were reviewed`() async throws {
    let files = try await ScriptedYear.export(ScriptedYear.period("2024-05"))
    #expect(
      files.keys.sorted() == [
        "bao-cao.xlsx", "changes-excel-vi.csv", "changes.csv", "counts-excel-vi.csv",
        "counts.csv", "export.json", "register-excel-vi.csv", "register.csv",
        "rules-excel-vi.csv", "rules.csv",
      ])
    let dump = try WorkbookDump(files["bao-cao.xlsx"] ?? [])
    #expect(try Golden.difference(of: dump.text, from: "year/bao-cao-2024-05.txt") == nil)
    #expect(
      try Golden.difference(of: text(files["export.json"]), from: "year/export-2024-05.json")
        == nil)
  }

  // MARK: The document

  @Test(arguments: months + ["2024-01"])
  func `writes a document as its schema says`(month: String) async throws {
    // January tells of files only through those of the year before.
    let folder = month == "2024-01" ? CampaignFolder(previous) : ScriptedYear.folder
    let files = try await ScriptedYear.export(
      ScriptedYear.period(month), of: folder, formats: [.json])
    let schema = JSONSchema(
      root: try JSONValue(Fixtures.bytes("../templates/schemas/export.schema.json")))
    let document = try JSONValue(files["export.json"] ?? [])
    #expect(schema.violations(of: document) == [])
    #expect(schema.violations(of: .object(["format": .string("thidua-export")])) == ["$: required"])
  }

  private var previous: FilePath { FilePath("\(Fixtures.directory)/year/2023") }

  // MARK: What it promises

  @Test func `holds the register that consolidating on the last day writes`() async throws {
    let output = try TemporaryFolder()
    _ = try await ConsolidateJob(
      ScriptedYear.folder, output: FilePath(output.path),
      options: JobOptions(asOf: day("2024-05-31"), jobs: 1)
    ).run()
    let files = try await ScriptedYear.export(ScriptedYear.period("2024-05"), formats: [.csv])
    #expect(files["register.csv"] == (try output.bytes("register.csv")))
  }

  @Test func `adds up month by month, and over a quarter`() async throws {
    let (_, june) = try await ScriptedYear.job(ScriptedYear.period("2024-06")).run()
    #expect(june.months.map(\.month.iso) == (1...6).map { "2024-0\($0)" })
    var sum = 0
    for month in june.months {
      sum += month.added - month.withdrawn
      #expect(sum == month.collectives + month.individuals, "\(month.month.iso)")
    }
    #expect(sum == june.after.register.count)
    let quarter = ExportPeriod(
      from: day("2024-04-01"), to: day("2024-06-30"), today: ScriptedYear.today)
    let (_, second) = try await ScriptedYear.job(quarter).run()
    #expect(second.before.register.count == june.months[2].collectives + june.months[2].individuals)
    #expect(
      second.comparison.count(.added) - second.comparison.count(.withdrawn)
        == june.after.register.count - second.before.register.count)
  }

  @Test func `comes out the same whenever it is made, and at any number of jobs`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy(fixture: "year", to: "y")
    let place = CampaignFolder(FilePath("\(folder.path)/y/2024"))
    let first = try await ScriptedYear.export(
      ScriptedYear.period("2024-04"), of: place, jobs: 1)
    try folder.write(
      SampleList(unit: "TTYT Tân Lập", people: ["Lê Thị Mới"]).csv,
      to: "y/2024/received/2024-06-20/TTYT Tan Lap.csv")
    let later = try await ScriptedYear.export(
      ScriptedYear.period("2024-04"), of: place, jobs: 5)
    #expect(later == first)
  }

  @Test func `writes into a folder of the period, and only the formats asked for`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy(fixture: "year", to: "y")
    let place = CampaignFolder(FilePath("\(folder.path)/y/2024"))
    _ = try await ScriptedYear.job(
      ScriptedYear.period("2024-05"), of: place, formats: [.json]
    ).run()
    let quarter = ExportPeriod(
      from: day("2024-04-01"), to: day("2024-06-30"), today: ScriptedYear.today)
    _ = try await ScriptedYear.job(quarter, of: place, formats: [.xlsx]).run()
    #expect(
      try folder.files(below: "y/2024/out") == [
        "export/2024-04-01_2024-06-30/bao-cao.xlsx", "export/2024-05/export.json",
      ])
  }

  @Test func `is nothing when nothing had been received`() async throws {
    let job = try ScriptedYear.job(ScriptedYear.period("2024-02"))
    let error = await #expect(throws: CampaignError.self) { try await job.run() }
    #expect(error?.kind == .nothingReceived(by: day("2024-02-29")))
  }

  // MARK: Last year

  @Test func `says who registered last year and not this year, and which units have far fewer`()
    async throws
  {
    let (_, june) = try await ScriptedYear.job(ScriptedYear.period("2024-06")).run()
    let lines = (june.lastYear?.lines ?? []).map { line in
      let names = line.absent.map(\.record.name).joined(separator: ", ")
      return "\(line.unit.code) \(line.lastYear.all) → \(line.thisYear.all)"
        + "\(line.isFarFewer ? " !" : ""): \(names)"
    }
    #expect(
      lines == [
        "BVHA 5 → 9: Vũ Thị Hạnh",
        "BVPS 10 → 4 !: Khoa Nhi sơ sinh, Bùi Thị Yến, Trương Thị Hòa, Phan Văn Lợi, Lâm Thị Tuyết, Dương Văn Hải",
        "TTYT-TL 3 → 4: Cao Thị Nga", "TTYT-LH 0 → 3: ", "TTYT-AP 3 → 2: Hà Văn Tiến",
      ])
  }

  @Test func `cannot compare with a year that is not there`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy(fixture: "year/2024", to: "2024")
    let job = try ScriptedYear.job(
      ScriptedYear.period("2024-05"), of: CampaignFolder(FilePath("\(folder.path)/2024")))
    let error = await #expect(throws: CampaignError.self) { try await job.run() }
    #expect(error?.kind == .missingPlan)
  }
}
