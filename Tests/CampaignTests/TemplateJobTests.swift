import Campaign
import Consolidation
import Forms
import Spreadsheet
import SystemPackage
import TestSupport
import Testing
import XLSX

/// `thidua template`.
@Suite struct TemplateJobTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func run(
    unit: String? = nil, from source: String? = nil, writesTables: Bool = false
  ) throws -> TemplateJob.Result {
    var options = TemplateJob.Options()
    options.unit = unit
    options.source = source.map { FilePath("\(campaign.folder.path)/\($0)") }
    options.writesTables = writesTables
    return try TemplateJob(campaign.place, options: options)
      .run(to: FilePath("\(campaign.folder.path)/bieu"))
  }

  private func reader(_ name: String) throws -> WorkbookReader {
    try WorkbookReader(try Fixtures.bytes(ofFile: "\(campaign.folder.path)/bieu/\(name)"))
  }

  private func names(_ file: String) throws -> [String] {
    let path = FilePath("\(campaign.folder.path)/bieu/\(file)")
    let consolidation = try CheckJob(path, planName: nil).run()
    return consolidation.register.map {
      "\($0.record.kind) \($0.record.name) | \($0.record.organisation)"
    }
  }

  @Test func `writes a file for each unit, under its code and with its mark`() throws {
    let result = try run(writesTables: true)
    #expect(
      result.names == [
        "BVDK-phu-luc-02.xlsx", "BVDK-phu-luc-02.csv", "TTYT-SH-phu-luc-02.xlsx",
        "TTYT-SH-phu-luc-02.csv",
      ])
    for (name, code) in [("BVDK-phu-luc-02.xlsx", "BVDK"), ("TTYT-SH-phu-luc-02.xlsx", "TTYT-SH")] {
      let custom = try reader(name).properties.custom
      #expect(custom.map { [$0.name, $0.value] } == [["thidua-unit", code]])
    }
  }

  @Test func `writes the same bytes alone and among all`() throws {
    _ = try run()
    let among = try Fixtures.bytes(ofFile: "\(campaign.folder.path)/bieu/TTYT-SH-phu-luc-02.xlsx")
    #expect(try run(unit: "TTYT-SH").names == ["TTYT-SH-phu-luc-02.xlsx"])
    #expect(
      try Fixtures.bytes(ofFile: "\(campaign.folder.path)/bieu/TTYT-SH-phu-luc-02.xlsx") == among)
  }

  @Test func `gives no file a name that speaks for another unit`() throws {
    try campaign.folder.write(
      """
      code,name,khoi,aliases
      BVDK,Bệnh viện Đa khoa tỉnh Quảng Ngãi,Khối Một,BVDK
      BVDK-DT,Bệnh viện Đa khoa Đặng Thùy Trâm,Khối Một,
      BVĐK,Bệnh viện Mắt,Khối Một,
      P/Đ,Phòng Điều dưỡng,Khối Một,

      """, to: "units.csv")
    #expect(
      try run().names == [
        "BVDK-phu-luc-02.xlsx", "phu-luc-02-2.xlsx", "phu-luc-02-3.xlsx", "P-D-phu-luc-02.xlsx",
      ])
  }

  @Test func `is known by its mark when it comes back, and consolidates without a finding`()
    async throws
  {
    try campaign.folder.write(
      """
      unit_code,kind,ordinal,name,organisation,note,position,title,file,sheet,cell
      BVDK,collective,1,Khoa Nội,,,,,a.xlsx,S,B9
      BVDK,individual,1,Trần Thị Hoa,Khoa Nội,đi học,Trưởng khoa,Lao động tiên tiến,a.xlsx,S,B9
      TTYT-SH,individual,1,Lê Văn Bình,Khoa Dược,,,,b.xlsx,S,B9

      """, to: "register.csv")
    _ = try run(from: "register.csv", writesTables: true)
    #expect(
      try names("BVDK-phu-luc-02.xlsx") == [
        "collective Khoa Nội | ", "individual Trần Thị Hoa | Khoa Nội",
      ])
    #expect(try names("BVDK-phu-luc-02.csv") == names("BVDK-phu-luc-02.xlsx"))
    let bytes = try Fixtures.bytes(ofFile: "\(campaign.folder.path)/bieu/TTYT-SH-phu-luc-02.xlsx")
    try campaign.receive(bytes, "2022-03-25/danh sach.xlsx")
    let consolidation = try await campaign.consolidate().consolidation
    #expect(consolidation.findingLines == [])
    #expect(consolidation.registerLines == ["TTYT-SH Lê Văn Bình"])
  }

  @Test func `fills in a staff list, and last year's list of the unit`() throws {
    try campaign.folder.write(
      """
      Họ và tên;Khoa;Chức vụ
      Trần Thị Hoa;Khoa Nội;Trưởng khoa
      Khoa Dược;;
      Lê Văn Bình;Khoa Dược;

      """, to: "nhan su.csv")
    _ = try run(unit: "BVDK", from: "nhan su.csv")
    #expect(
      try names("BVDK-phu-luc-02.xlsx") == [
        "collective Khoa Dược | ", "individual Trần Thị Hoa | Khoa Nội",
        "individual Lê Văn Bình | Khoa Dược",
      ])
    let list = SampleList(unit: "TTYT Sơn Hà", people: ["Mai Văn Lợi"]).csv
    try campaign.folder.write(list, to: "nam truoc.csv")
    _ = try run(unit: "TTYT-SH", from: "nam truoc.csv")
    #expect(try names("TTYT-SH-phu-luc-02.xlsx").map { $0.contains("Mai Văn Lợi") } == [true])
    _ = try run(from: "nam truoc.csv")
    #expect(try names("BVDK-phu-luc-02.xlsx") == [])
    #expect(try names("TTYT-SH-phu-luc-02.xlsx").count == 1)
    let foreign = #expect(throws: CampaignError.self) {
      try run(unit: "BVDK", from: "nam truoc.csv")
    }
    #expect(foreign?.kind == .foreignList(of: "Trung tâm Y tế huyện Sơn Hà"))
    let nobodys = #expect(throws: CampaignError.self) { try run(from: "nhan su.csv") }
    #expect(nobodys?.kind == .foreignList(of: ""))
  }

  @Test func `puts everybody of a whole sector's list where the row says`() throws {
    try campaign.folder.write(
      """
      DANH SÁCH CÁN BỘ NGÀNH Y TẾ;;
      Họ và tên;Khoa/Phòng;Đơn vị
      Trần Thị Hoa;Phòng Tổ chức - Cán bộ;Bệnh viện Đa khoa tỉnh Quảng Ngãi
      Lê Văn Bình;Khoa Dược;TTYT-SH
      Mai Văn Lợi;Khoa X;Bệnh viện Lạ
      Ngô Văn Lạc;Khoa Y;Bệnh viện Lạ
      Võ Thị Ba;Khoa Nội;

      """, to: "nganh.csv")
    let result = try run(from: "nganh.csv")
    #expect(
      try names("BVDK-phu-luc-02.xlsx") == ["individual Trần Thị Hoa | Phòng Tổ chức - Cán bộ"])
    #expect(try names("TTYT-SH-phu-luc-02.xlsx") == ["individual Lê Văn Bình | Khoa Dược"])
    #expect([result.filledIn, result.filledUnits, result.ofOtherUnits] == [2, 2, 0])
    #expect(
      result.leftOver.map { "\($0.count) “\($0.unit)” \($0.place.cell)" } == [
        "2 “Bệnh viện Lạ” A5", "1 “” A7",
      ])
    #expect(try run(unit: "BVDK", from: "nganh.csv").ofOtherUnits == 1)
  }

  @Test func `takes a row's own unit for more than the title's`() throws {
    try campaign.folder.write(
      """
      BỆNH VIỆN ĐA KHOA TỈNH QUẢNG NGÃI;;
      Họ và tên;Phòng ban;Nơi công tác
      Trần Thị Hoa;Khoa Nội;
      Lê Văn Bình;Khoa Dược;TTYT-SH
      Mai Văn Lợi;Khoa X;Bệnh viện Lạ

      """, to: "a.csv")
    let result = try run(from: "a.csv")
    #expect(try names("BVDK-phu-luc-02.xlsx") == ["individual Trần Thị Hoa | Khoa Nội"])
    #expect(try names("TTYT-SH-phu-luc-02.xlsx") == ["individual Lê Văn Bình | Khoa Dược"])
    #expect(result.leftOver.map(\.unit) == ["Bệnh viện Lạ"])
  }

  @Test func `takes departments for what they are where no other column names them`() throws {
    try campaign.folder.write(
      "Họ và tên;Đơn vị\nTrần Thị Hoa;Khoa Nội\nLê Văn Bình;TTYT-SH\n", to: "a.csv")
    let result = try run(unit: "BVDK", from: "a.csv")
    #expect(try names("BVDK-phu-luc-02.xlsx") == ["individual Trần Thị Hoa | Khoa Nội"])
    #expect(result.leftOver.map(\.unit) == ["TTYT-SH"])
    #expect(result.leftOver.map(\.mayBeDepartment) == [true])
  }

  @Test func `names the lines of a register that are nobody's`() throws {
    try campaign.folder.write(
      """
      unit_code,kind,ordinal,name,organisation,note
      BVDK,individual,1,Trần Thị Hoa,Khoa Nội,
      XXX,individual,1,Lê Văn Bình,Khoa Y,
      BVDK,individual,2,,Khoa Y,

      """, to: "register.csv")
    let result = try run(from: "register.csv")
    #expect(result.leftOver.map { "\($0.unit) \($0.place.cell)" } == ["XXX A3"])
    #expect(
      result.findings.map { "\($0.code.rawValue) \($0.place?.cell ?? "")" } == [
        "missing-name A4"
      ])
    #expect([result.filledIn, result.filledUnits] == [1, 1])
  }

  @Test func `names the row that cannot be carried over`() throws {
    try campaign.folder.write(
      "STT;Họ và tên;Khoa\n1;Trần Thị Hoa;Khoa Nội\n2;;Khoa Nội\n", to: "a.csv")
    #expect(
      try run(unit: "BVDK", from: "a.csv").findings.map {
        "\($0.code.rawValue) \($0.place?.cell ?? "")"
      } == [
        "missing-name B3"
      ])
    try campaign.folder.write("xin chào\n", to: "b.csv")
    let error = #expect(throws: CampaignError.self) { try run(unit: "BVDK", from: "b.csv") }
    guard case .unusableList(let finding)? = error?.kind else { return #expect(Bool(false)) }
    #expect(finding.code == .noRegistrationTable)
  }

  @Test func `refuses a unit and a column that are not there`() throws {
    let error = #expect(throws: CampaignError.self) { try run(unit: "X") }
    #expect(error?.kind == .unknownUnit(known: ["BVDK", "TTYT-SH"]))
    try campaign.folder.write(
      "year = 2022\n[[form]]\nform = \"phu-luc-02\"\noptional_columns = [\"salary\"]\n",
      to: "plan.toml")
    let column = #expect(throws: CampaignError.self) { try run() }
    #expect(column?.kind == .unusablePlan("the form phu-luc-02 has no column salary"))
  }

  @Test func `prepares rows for everybody who works there`() throws {
    try campaign.folder.write(
      """
      code,name,khoi,aliases,headcount,subunits
      BVDK,Bệnh viện Đa khoa tỉnh Quảng Ngãi,Khối Một,,300,Khoa Nội;Khoa Ngoại

      """, to: "units.csv")
    _ = try run()
    let reader = try reader("BVDK-phu-luc-02.xlsx")
    var total = 0
    _ = try reader.readSheet(0) { row in
      if row.cells.first.map({ row.string(of: $0).hasPrefix("TỔNG CỘNG") }) == true {
        total = row.number
      }
      return .proceed
    }
    // Header, section, rows, section, rows, total.
    #expect(total == 6 + 1 + 15 + 1 + 300 + 1)
  }
}
