import Campaign
import Consolidation
import Spreadsheet
import Testing

@Suite struct PlanTests {
  private static let whole = """
    year = 2024
    [department]
    parent = "UBND tỉnh Thử"
    name = "Sở Y tế"
    place = "Thử"
    office = "Phòng TCCB"
    contact = "0255"
    signers = [{ title = "Người lập", name = "" }, { title = "GIÁM ĐỐC" }]
    [document]
    kind = "Kế hoạch"
    number = "128/KH-SYT"
    date = 2024-03-05
    issuer = "Sở Y tế"
    [[khoi]]
    name = "Khối Một"
    [[khoi]]
    name = "Các phòng"
    counts_as_khoi = false
    [[deadline]]
    document = "phu-luc-02"
    internal = 2024-03-26
    received = 2024-03-29
    inclusive = false
    [[deadline]]
    document = "ke-hoach"
    received = "2024-04-10"
    [rules]
    not_registered = "warn"
    [something.new]
    unknown = true
    """

  @Test func `reads everything that a plan says`() throws {
    let plan = try Plan(toml: Self.whole)
    #expect(plan.year == 2_024)
    #expect(plan.departmentName == "Sở Y tế tỉnh Thử")
    #expect(plan.department.signers == ["Người lập", "GIÁM ĐỐC"])
    #expect(plan.groups.map(\.name) == ["Khối Một", "Các phòng"])
    #expect(plan.groups.map(\.isEmulationBloc) == [true, false])
    #expect(
      plan.attachedLine == "(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)")
    let deadline = Deadline(received: day("2024-03-29"), isInclusive: false)
    #expect(plan.deadline(of: "phu-luc-02") == deadline)
    #expect(
      plan.deadline(of: "ke-hoach") == Deadline(received: day("2024-04-10"), isInclusive: true))
    #expect(plan.deadline(of: "giao-uoc") == nil)
    #expect(plan.deadlines.first?.internalDay == CalendarDate(iso: "2024-03-26"))
  }

  @Test func `calls the department by its province or city`() throws {
    func name(_ parent: String) throws -> String {
      try Plan(
        toml: "[department]\nparent = \"\(parent)\"\nname = \"Sở Y tế\"\nplace = \"Đà Nẵng\""
      ).departmentName
    }
    #expect(try name("UBND thành phố Đà Nẵng") == "Sở Y tế thành phố Đà Nẵng")
    #expect(try name("") == "Sở Y tế Đà Nẵng")
  }

  /// Every section and every line of the whole plan may be missing, but for the names of things in lists.
  @Test func `needs no section and no line`() throws {
    let empty = try Plan(toml: "")
    #expect(empty.year == nil)
    #expect(empty.departmentName == "")
    #expect(empty.attachedLine == "")
    #expect(empty.groups.isEmpty && empty.deadlines.isEmpty)
    let lines = Self.whole.split(separator: "\n").map(String.init)
    let needed = ["[", "name = \"Khối", "name = \"Các", "document = "]
    for index in lines.indices where !needed.contains(where: { lines[index].hasPrefix($0) }) {
      var shorter = lines
      shorter.remove(at: index)
      #expect(throws: Never.self, "without \(lines[index])") {
        try Plan(toml: shorter.joined(separator: "\n"))
      }
    }
  }

  @Test func `leaves blanks for what a document does not say yet`() throws {
    let plan = try Plan(
      toml: "year = 2024\n[document]\nkind = \"Kế hoạch\"\nnumber = \"\"\ndate = \"\"")
    #expect(plan.attachedLine == "(Kèm theo Kế hoạch số        ngày    /   /2024)")
  }

  @Test(arguments: [
    ("year = ", "1"), ("year = 2022\n[document\n", "2"), ("year = 2022\nyear = 2023", "2"),
    ("a = 1\nb = 2\nname = \"Sở", "3"),
  ])
  func `names the line that is no TOML`(toml: String, line: String) throws {
    let error = try #require(throws: PlanError.self) { try Plan(toml: toml) }
    #expect(error.description.hasPrefix("line \(line): "))
  }

  @Test(arguments: [
    ("[[deadline]]\ndocument = \"x\"\nreceived = \"31/3/2022\"", "received"),
    ("[[deadline]]\ndocument = \"x\"\nreceived = \"2022-02-30\"", "received"),
    ("[[deadline]]\nreceived = 2022-03-31", "deadline[0].document"), ("year = \"2022\"", "year"),
    ("[[khoi]]\nname = \"A\"\n[[khoi]]\ncounts_as_khoi = true", "khoi[1].name"),
    ("[document]\ndate = \"soon\"", "date"),
    ("[department]\nsigners = [\"GIÁM ĐỐC\"]", "department.signers[0]"),
    ("[[deadline]]\ndocument = \"x\"\ninclusive = \"yes\"", "deadline[0].inclusive"),
  ])
  func `names the entry that has another shape`(toml: String, key: String) throws {
    let error = try #require(throws: PlanError.self) { try Plan(toml: toml) }
    #expect(error.description.hasPrefix("\(key): "), "\(error.description)")
  }

  @Test func `ships plans that can be read`() throws {
    #expect(BuiltInPlans.all.map(\.name) == ["quang-ngai-2022"])
    for source in BuiltInPlans.all {
      let plan = try PlanFileReader.plan(source.plan, path: source.name)
      #expect(plan.year == 2_022)
      #expect(plan.deadline(of: "phu-luc-02") != nil)
    }
    #expect(throws: CampaignError.self) { try BuiltInPlans.source(named: "quang-ngai") }
    #expect(try BuiltInPlans.source(named: nil).name == "quang-ngai-2022")
  }
}

/// A day from its ISO date, which the test has spelt right.
func day(_ iso: String) -> Day {
  Day(number: CalendarDate(iso: iso)?.daysSince1970 ?? .min)
}
