import Campaign
import Consolidation
import Forms
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
    #expect(plan.signers == [Signer(title: "Người lập"), Signer(title: "GIÁM ĐỐC")])
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

  @Test func `frames the sector's list as an annex or as a document`() throws {
    let plan = try Plan(
      toml: """
        year = 2024
        [department]
        parent = "UBND tỉnh Thử"
        name = "Sở Y tế"
        place = "Thử"
        sector = "ngành Y tế tỉnh Thử"
        [document]
        kind = "Kế hoạch"
        [report]
        kind = "Báo cáo"
        number = "/BC-SYT"
        date = 2024-02-05
        issuer = "Sở Y tế"
        recipients = ["Lưu: VT"]
        [[form]]
        form = "phu-luc-02"
        frame = "document"
        optional_columns = ["position"]
        sheet_per_khoi = true
        """)
    #expect(plan.sectorName == "ngành Y tế tỉnh Thử")
    #expect(
      plan.sectorAttachedLine == "(Kèm theo Báo cáo số       /BC-SYT ngày 05/02/2024 của Sở Y tế)")
    #expect(plan.letterhead.parent == "UBND TỈNH THỬ")
    #expect(plan.letterhead.issuer == "SỞ Y TẾ")
    #expect(plan.letterhead.number == "Số:       /BC-SYT")
    #expect(plan.letterhead.dateLine == "Thử, ngày 05 tháng 02 năm 2024")
    #expect(plan.report?.recipients == ["Lưu: VT"])
    let options = plan.options(of: "phu-luc-02")
    #expect(options.frame == .document && options.hasSheetPerGroup)
    #expect(options.optionalColumns == ["position"])
    let others = plan.options(of: "phu-luc-03")
    #expect(others.frame == .annex && !others.hasSheetPerGroup && others.optionalColumns.isEmpty)
  }

  @Test func `leaves room for the number and the day that the report has not got yet`() throws {
    let plan = try Plan(
      toml: "year = 2024\n[department]\nplace = \"Thử\"\n[report]\nkind = \"Báo cáo\"")
    #expect(plan.sectorAttachedLine == "(Kèm theo Báo cáo số        ngày      tháng     năm 2024)")
    #expect(plan.letterhead.dateLine == "Thử, ngày      tháng      năm 2024")
  }

  @Test(arguments: [
    ("Phòng Tổ chức - Cán bộ", "TRƯỞNG PHÒNG TỔ CHỨC - CÁN BỘ"),
    ("Văn phòng Sở", "CHÁNH VĂN PHÒNG SỞ"),
    ("Thanh tra Sở", "CHÁNH THANH TRA SỞ"), ("", "THỦ TRƯỞNG CƠ QUAN"),
  ])
  func `lets the head of the office sign where the plan names nobody`(
    office: String, title: String
  ) throws {
    let plan = try Plan(toml: "[department]\noffice = \"\(office)\"")
    #expect(plan.signers == [Signer(title: "Người lập"), Signer(title: title)])
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
    #expect(plan.attachedLine == "(Kèm theo Kế hoạch số        ngày      tháng     năm 2024)")
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
    ("[[form]]\nform = \"phu-luc-02\"\nframe = \"poster\"", "form[0].frame"),
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
