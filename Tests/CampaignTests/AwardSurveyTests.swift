import Campaign
import Consolidation
import Forms
import Reports
import SystemPackage
import TestSupport
import Testing
import XLSX

/// What staff are told all year of awards and rules, with the register.
@Suite struct AwardSurveyTests {
  private static let titled = """
    DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: Trung tâm Y tế huyện Sơn Hà
    STT;Họ và tên;Đơn vị;Chức vụ;Danh hiệu đăng ký
    II;Cá nhân;;;
    1;Hồ Thị Sen;Khoa Dược;Dược sĩ;CSTĐCS
    2;Trần Văn Ân;Khoa Dược;Trưởng khoa;LĐTT
    3;Hồ Thị Mai;Khoa Dược;;LĐTT

    """

  /// A campaign in which one list tells titles and posts, and the other does not.
  private func titled(rules: String = "late = \"off\"") throws -> SampleProposals {
    let sample = try SampleProposals(rules: rules)
    try sample.campaign.receive(Array(Self.titled.utf8), "2022-03-28/Son Ha.csv")
    return sample
  }

  private func consolidate(
    _ sample: SampleProposals, asOf: String = "2022-04-05", jobs: Int = 1
  ) async throws -> AwardSurvey {
    let options = JobOptions(asOf: day(asOf), jobs: jobs)
    return try await ConsolidateJob(sample.campaign.place, output: nil, options: options).run().1
  }

  private func sheets(_ sample: SampleProposals, _ file: String) throws -> [String] {
    try WorkbookReader(sample.campaign.folder.bytes(file)).sheets.map(\.name)
  }

  private func lines(_ sample: SampleProposals, _ file: String) throws -> [String] {
    try sample.campaign.folder.text(file).split(separator: "\n").map(String.init)
  }

  private func export(_ sample: SampleProposals, month: String = "2022-03") async throws {
    let period = Month(iso: month).flatMap { ExportPeriod(month: $0, today: day("2022-12-31")) }
    _ = try await ScriptedYear.job(
      period, of: sample.campaign.place, formats: [.csv, .xlsx, .json],
      output: "\(sample.campaign.folder.path)/out/export"
    ).run()
  }

  // MARK: Tables

  @Test func `counts who is registered for what`() async throws {
    let sample = try titled()
    _ = try await consolidate(sample)
    #expect(
      try lines(sample, "out/counts.csv") == [
        "list,unit_code,khoi,award,kind,count", "registered,BVDK,Khối Một,,collective,1",
        "registered,BVDK,Khối Một,,individual,4", "registered,TTYT-SH,Khối Hai,ldtt,individual,2",
        "registered,TTYT-SH,Khối Hai,cstdcs,individual,1",
      ])
  }

  @Test func `tells the direct labour of the registered as a forecast`() async throws {
    let survey = try await consolidate(try titled())
    let shares = survey.results.filter { $0.rule.key == "direct_labour" }.map { result in
      let share = result.share.map { "\($0.least)-\($0.most)/\($0.whole)" } ?? ""
      let whom = [result.scope.unit, result.scope.group].filter { !$0.isEmpty }
      return (whom + [result.outcome.rawValue, share]).joined(separator: " ")
    }
    #expect(
      shares == [
        "open 1-6/7", "Khối Một open 0-4/4", "Khối Hai open 1-2/3", "BVDK open 0-4/4",
        "TTYT-SH open 1-2/3",
      ])
  }

  @Test func `names the file and the cell of those whom a rule is about`() async throws {
    let sample = try titled()
    let list = Self.titled.replacing("Trưởng khoa;LĐTT", with: "Trưởng khoa;Tập thể LĐTT")
    try sample.campaign.receive(Array(list.utf8), "2022-03-28/Son Ha.csv")
    _ = try await consolidate(sample)
    let line = try lines(sample, "out/rules.csv").first { $0.contains("award_receiver") }
    #expect(line?.hasPrefix("registered,award_receiver,warn,broken,TTYT-SH,,Trần Văn Ân,") == true)
    #expect(line?.hasSuffix(",2022-03-28/Son Ha.csv,,B5") == true)
  }

  /// Many forms have room for one title, and who registers for the higher means both.
  @Test func `tells a unit once that its registrations do not tell the lesser title`() async throws
  {
    let sample = try titled()
    _ = try await consolidate(sample)
    let lines = try lines(sample, "out/rules.csv").filter { $0.contains("cstdcs_ldtt") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("registered,cstdcs_ldtt,warn,open,TTYT-SH,,,") == true)
    #expect(lines.first?.contains("không ghi Lao động tiên tiến") == true)
  }

  @Test func `looks at initiatives and earlier titles that a list tells`() async throws {
    let sample = try titled()
    try sample.campaign.receive(
      Array(
        """
        DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: BVĐK tỉnh
        STT;Họ và tên;Đơn vị;Danh hiệu đăng ký;Tên sáng kiến;Danh hiệu các năm trước
        II;Cá nhân;;;;
        1;Trần Văn An;Khoa Nội;LĐTT, CSTĐCS;Sổ tay điện tử;
        2;Lê Thị Lan;Khoa Nội;LĐTT, CSTĐCS;Sổ tay điện tử;
        3;Lê Thị Lan;Khoa Ngoại;LĐTT, CSTĐCS, CSTĐ tỉnh;;CSTĐCS 2019, 2021
        4;Phạm Văn Bình;Trạm Y tế phường Trần Phú;LĐTT;;

        """.utf8), "2022-03-29/BVDK moi.csv")
    _ = try await consolidate(sample)
    let told = try lines(sample, "out/rules.csv").filter { line in
      ["cstdcs_initiative", "initiative_once", "cstd_tinh_history"].contains { line.contains($0) }
    }.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(
      told.map { "\($0[1]) \($0[3]) \($0[6]) \($0[11])" } == [
        "cstdcs_initiative broken Lê Thị Lan ", "cstdcs_initiative broken Hồ Thị Sen ",
        "cstd_tinh_history broken Lê Thị Lan thiếu năm 2020",
        "initiative_once broken Trần Văn An cùng với ô B5",
        "initiative_once broken Lê Thị Lan cùng với ô B4",
      ])
  }

  @Test func `says the same in all commands`() async throws {
    let sample = try titled()
    _ = try await consolidate(sample, asOf: "2022-03-31")
    try await export(sample)
    _ = try await sample.review(
      "\(SampleProposals.header)\n1;Hồ Thị Sen;Khoa Dược;TTYT Sơn Hà;LĐTT\n", asOf: "2022-03-31")
    for name in ["counts.csv", "rules.csv"] {
      let consolidated = try lines(sample, "out/\(name)")
      #expect(consolidated.count > 4)
      #expect(try lines(sample, "out/export/\(name)") == consolidated)
      #expect(
        try lines(sample, "out/review/\(name)").filter { !$0.hasPrefix("proposed,") }
          == consolidated)
    }
  }

  @Test func `does not depend on jobs, nor on the order of the files`() async throws {
    let sample = try titled()
    _ = try await consolidate(sample)
    let once = try ["counts.csv", "rules.csv"].map { try lines(sample, "out/\($0)") }
    _ = try await consolidate(sample, jobs: 7)
    #expect(try ["counts.csv", "rules.csv"].map { try lines(sample, "out/\($0)") } == once)
    let mirrored = try SampleProposals(rules: "late = \"off\"")
    try mirrored.campaign.receive(Array(Self.titled.utf8), "2022-03-26/Son Ha.csv")
    _ = try await consolidate(mirrored)
    #expect(try lines(mirrored, "out/counts.csv") == once[0])
  }

  // MARK: Sheets

  @Test func `has sheets for them once they say something`() async throws {
    let silent = try SampleProposals(rules: "late = \"warn\"")
    _ = try await consolidate(silent)
    try await export(silent)
    #expect(
      try sheets(silent, "out/tong-hop.xlsx") == [
        "TỔNG HỢP", "BIỂU ĐỒ", "PHỤ LỤC 02", "TẬP THỂ", "CÁ NHÂN", "CHƯA NỘP", "CẦN RÀ SOÁT",
        "NGUỒN",
      ])
    #expect(try !sheets(silent, "out/export/bao-cao.xlsx").contains("QUY ĐỊNH"))

    let told = try titled()
    _ = try await consolidate(told)
    try await export(told)
    #expect(
      try sheets(told, "out/tong-hop.xlsx").suffix(4) == [
        "CẦN RÀ SOÁT", "SỐ LƯỢNG", "QUY ĐỊNH", "NGUỒN",
      ])
    #expect(try sheets(told, "out/export/bao-cao.xlsx").suffix(2) == ["SỐ LƯỢNG", "QUY ĐỊNH"])
  }

  @Test func `calls a unit as a whole once`() async throws {
    let sample = try titled()
    try sample.register(
      "I;Tập thể;;\n1;TTYT Sơn Hà;;Tập thể lao động tiên tiến\n2;Khoa Dược;;Tập thể lao động tiên tiến",
      of: "TTYT Sơn Hà", to: "2022-03-29/Son Ha bo sung.csv")
    _ = try await consolidate(sample)
    let dump = try WorkbookDump(sample.campaign.folder.bytes("out/tong-hop.xlsx")).text
    let rules = dump.split(separator: "\n").filter { $0.contains("trên 50%") }
    #expect(rules.count { $0.contains("F=Trung tâm Y tế huyện Sơn Hà |") } == 1)
    #expect(rules.count { $0.contains("F=Khoa Dược, Trung tâm Y tế huyện Sơn Hà |") } == 1)
  }

  // MARK: What a plan makes of rules

  @Test(arguments: [("off", false), ("warn", false), ("error", true)])
  func `needs a person only where the plan makes a rule an error`(
    level: String, needsPerson: Bool
  ) async throws {
    let sample = try titled(rules: "late = \"off\"\ncstdcs_ldtt = \"\(level)\"")
    #expect(try await consolidate(sample).needsPerson == needsPerson)
    #expect(try lines(sample, "out/register.csv").count == 9)
  }

  @Test(arguments: ["set = \"1999-01\"", "ai_biet = \"warn\"", "[quota]\nai_biet = 1"])
  func `cannot use a plan that speaks of rules that there are not`(rules: String) async throws {
    let sample = try titled(rules: rules)
    let error = await #expect(throws: CampaignError.self) { try await consolidate(sample) }
    guard case .unusablePlan(let why) = error?.kind else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(why.contains("none of"))
    #expect(try !sample.campaign.folder.files().contains { $0.hasPrefix("out/") })
  }

  // MARK: What came late

  private static let deadlines = """
    late = "warn"
    [[deadline]]
    document = "giao-uoc"
    received = 2022-03-31
    [[deadline]]
    document = "giao-uoc-khoi"
    received = 2022-04-15
    inclusive = false
    sender = "khoi"
    """

  @Test func `names every document that came late, and a list that came again late`() async throws {
    let sample = try SampleProposals(rules: Self.deadlines)
    try sample.register(
      "II;Cá nhân;;\n1;Hồ Thị Sen;Khoa Dược;\n2;Trần Văn Ân;;\n3;Hồ Thị Mới;Khoa Dược;",
      of: "TTYT Sơn Hà", to: "2022-04-02/Son Ha sua.csv")
    try sample.campaign.folder.write(
      """
      file,received,number,unit,document
      a.pdf,2022-04-06,,BVDK,giao-uoc
      b.pdf,2022-03-31,,TTYT-SH,giao-uoc
      c.pdf,2022-04-15,,TTYT-SH,giao-uoc-khoi
      """, to: "receipts.csv")
    for name in ["a.pdf", "b.pdf", "c.pdf"] {
      try sample.campaign.receive(Array("%PDF-1.4 \(name)".utf8), name)
    }
    let survey = try await consolidate(sample, asOf: "2022-04-20")
    let lines = survey.results.filter { $0.rule.key == "late" }.map { result in
      let whom = result.scope.unit + result.scope.group
      return "\(result.outcome.rawValue) \(whom) \(result.detailText(in: .vietnamese))"
        + " (\(result.file))"
    }
    #expect(
      lines == [
        "met TTYT-SH Phụ lục 02: đúng hạn, bản đang tính nhận sau hạn 2 ngày (2022-04-02/Son Ha sua.csv)",
        "broken BVDK Giao ước thi đua: muộn 6 ngày (a.pdf)",
        "broken Khối Hai Giao ước của khối: muộn 1 ngày (c.pdf)",
      ])
  }
}
