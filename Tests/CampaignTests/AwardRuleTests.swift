import Campaign
import Consolidation
import Forms
import Reports
import TestSupport
import Testing

/// What dated rules say of proposals and of the register.
@Suite struct AwardRuleTests {
  private static let header =
    "STT;Tên tập thể, cá nhân;Khoa, phòng;Đơn vị;Chức vụ;Danh hiệu;"
    + "Sáng kiến;Xếp loại;Danh hiệu các năm trước;Ghi chú"

  /// What the rules say of rows, as lines such as `proposed cstdcs_share broken BVDK 4/20`.
  private func results(
    _ rows: [String], plan: String = "", rule: String
  ) async throws -> [String] {
    let sample = try SampleProposals(rules: plan)
    return try await results(rows, of: sample, rule: rule)
  }

  private func results(
    _ rows: [String], of sample: SampleProposals, rule: String
  ) async throws -> [String] {
    let review = try await sample.review(([Self.header] + rows).joined(separator: "\n") + "\n")
    return review.survey.results.filter { $0.rule.key == rule }.map(\.line)
  }

  private func person(_ name: String, _ rest: String) -> String {
    "1;\(name);Khoa Nội;BVĐK tỉnh;\(rest)"
  }

  // MARK: The files

  @Test func `has rule sets that follow one another, and name awards that there are`() throws {
    let sets = try BuiltInRules.all()
    let lexicon = try BuiltInData.loadAwards().0
    #expect(sets.map(\.id) == ["2004-07", "2014-06", "2017-10", "2024-01", "2025-07"])
    #expect(
      sets.map(\.from) == [
        "2004-07-01", "2014-06-01", "2017-10-01", "2024-01-01", "2025-07-01",
      ])
    #expect(
      sets.map(\.until) == ["2014-05-31", "2017-09-30", "2023-12-31", "2025-06-30", nil])
    for set in sets {
      #expect(Set(set.rules.map(\.key)).count == set.rules.count)
      #expect(set.rules.allSatisfy { !$0.source.isEmpty && !$0.text.isEmpty })
      for id in set.rules.flatMap({ [$0.award, $0.needs].compactMap(\.self) }) {
        #expect(lexicon.award(id: id) != nil, "\(id)")
      }
    }
  }

  // MARK: Direct labour

  @Test func `compares shares in whole numbers`() {
    for whole in 1...60 {
      for part in 0...whole {
        #expect(Share(part, of: whole).reaches(60) == (5 * part >= 3 * whole ? .met : .broken))
      }
    }
    #expect(Share(599, of: 999).reaches(60) == .broken)
    #expect(Share(600, of: 999).reaches(60) == .met)
    #expect(Share(5, of: 10).reaches(50, strictly: true) == .broken)
  }

  @Test(arguments: [
    (["Bác sĩ", "Điều dưỡng", "Dược sĩ", "Trưởng khoa", "Phó Giám đốc"], "met 3/5"),
    (["Bác sĩ", "Điều dưỡng", "", "Trưởng khoa", "Phó phòng"], "open 2-3/5"),
    (["Bác sĩ", "Bác sĩ, Phó Trưởng khoa", "Trưởng khoa", "Trưởng phòng", ""], "broken 1-2/5"),
  ])
  func `tells the share of direct labour, as an interval where a post is not told`(
    posts: [String], expected: String
  ) async throws {
    let names = ["An", "Ba", "Cam", "Dung", "Em"]
    let rows = zip(names, posts).map { person("Mai Thị \($0)", "\($1);LĐTT") }
    let lines = try await results(rows, rule: "direct_labour").filter { $0.hasPrefix("proposed") }
    #expect(lines.first == "proposed direct_labour \(expected)")
    let (outcome, numbers) = (expected.prefix { $0 != " " }, expected.drop { $0 != " " })
    #expect(lines.last == "proposed direct_labour \(outcome) BVDK\(numbers)")
  }

  @Test func `says once of a list that it tells no posts`() async throws {
    let rows = ["An", "Ba", "Cam"].map { person("Mai Thị \($0)", ";LĐTT") }
    #expect(
      try await results(rows, rule: "direct_labour") == [
        "registered direct_labour open 0-6/6 danh sách không ghi chức vụ",
        "proposed direct_labour open 0-3/3 danh sách không ghi chức vụ",
      ])
  }

  @Test func `says what each classification rests on`() async throws {
    let sample = try SampleProposals()
    let review = try await sample.review(
      """
      STT;Họ và tên;Chức vụ, đơn vị;Đơn vị;Chức vụ;Đối tượng;Danh hiệu;Ghi chú
      1;Mai Thị An;Khoa Nội;BVĐK tỉnh;Trưởng khoa;Trực tiếp;LĐTT;
      2;Mai Thị Ba;Khoa Nội;BVĐK tỉnh;Trưởng khoa;;LĐTT;
      3;Mai Thị Cam;Phó Trưởng khoa Nội;BVĐK tỉnh;;;LĐTT;
      4;Mai Thị Dung;Phòng Điều dưỡng;BVĐK tỉnh;;;LĐTT;điều dưỡng
      5;Mai Thị Em;Phòng Điều dưỡng;BVĐK tỉnh;;;LĐTT;

      """)
    let people = review.lists.last?.subjects ?? []
    #expect(
      people.map { "\($0.labour.kind.rawValue) \($0.labour.source.rawValue)" } == [
        "direct labour-column", "leader position", "leader organisation", "direct note",
        "unclassified ",
      ])
  }

  // MARK: Shares and members

  private func crowd(_ fighters: Int, of workers: Int) -> [String] {
    (0..<workers).map { index in
      "1;Mai Thị \(["An", "Ba", "Cam", "Dung", "Em"][index % 5]);Khoa \(["Nội", "Nhi", "Sản", "Mắt"][index / 5]);BVĐK tỉnh;;\(index < fighters ? "LĐTT, CSTĐCS" : "LĐTT")"
    }
  }

  @Test func `caps CSTĐCS as the decree of 2017 did, and as a plan says`() async throws {
    let rule = "cstdcs_share"
    #expect(
      try await results(crowd(3, of: 20), rule: rule) == ["proposed cstdcs_share met BVDK 3/20"])
    #expect(
      try await results(crowd(4, of: 20), rule: rule) == ["proposed cstdcs_share broken BVDK 4/20"])
    let plan = "set = \"2024-01\"\ncstdcs_share = \"error\"\n[quota]\ncstdcs_percent = 20"
    #expect(
      try await results(crowd(4, of: 20), plan: plan, rule: rule) == [
        "proposed cstdcs_share met BVDK 4/20"
      ])
    #expect(try await results(crowd(4, of: 20), plan: "set = \"2024-01\"", rule: rule) == [])
  }

  @Test func `leaves a share open that those without a clear award decide`() async throws {
    let rows = crowd(3, of: 20) + ["1;Vũ Thị Hoa;Khoa Nội;BVĐK tỉnh;;CSTĐ"]
    #expect(
      try await results(rows, rule: "cstdcs_share") == ["proposed cstdcs_share open BVDK 3-4/21"])
  }

  @Test func `holds a collective's people against its title`() async throws {
    // Two people of Khoa Nội are registered.
    let rows = [
      person("Khoa Nội", ";TT LĐXS"), person("Trần Văn An", ";CSTĐCS, LĐTT"),
      person("Lê Thị Lan", ";Giấy khen"),
    ]
    #expect(
      try await results(rows, rule: "tt_ldxs_members") == [
        "proposed tt_ldxs_members broken Khoa Nội 1/2"
      ])
    #expect(
      try await results(rows, rule: "tt_ldxs_cstdcs") == [
        "proposed tt_ldxs_cstdcs met Khoa Nội 1/2"
      ])
    let half = [person("Khoa Nội", ";TTLĐTT"), person("Trần Văn An", ";LĐTT")]
    #expect(
      try await results(half, rule: "tt_ldtt_members") == [
        "proposed tt_ldtt_members broken Khoa Nội 1/2"
      ])
    #expect(
      try await results(half, plan: "set = \"2024-01\"", rule: "tt_ldtt_members") == [
        "proposed tt_ldtt_members met Khoa Nội 1/2"
      ])
  }

  // MARK: Single lines

  @Test func `names a title on the wrong kind, one without the lower title, and unclear words`()
    async throws
  {
    let rows = [
      person("Khoa Nội", ";LĐTT"), person("Trần Văn An", ";CSTĐCS"),
      person("Lê Thị Lan", ";Cờ thi đua tỉnh"), person("Mai Thị An", ";CSTĐ"),
    ]
    #expect(
      try await results(rows, rule: "award_receiver") == [
        "proposed award_receiver broken Khoa Nội Lao động tiên tiến",
        "proposed award_receiver broken Lê Thị Lan Cờ thi đua cấp bộ, ban, ngành, tỉnh",
      ])
    #expect(
      try await results(rows, rule: "cstdcs_ldtt") == [
        "proposed cstdcs_ldtt broken Trần Văn An không ghi Lao động tiên tiến"
      ])
    #expect(
      try await results(rows, rule: "award_unclear") == [
        "proposed award_unclear broken Mai Thị An “CSTĐ”"
      ])
  }

  @Test func `asks for an initiative, or since 2024 an excellent year`() async throws {
    let rows = [
      person("Trần Văn An", ";CSTĐCS;Sổ tay điện tử;"), person("Lê Thị Lan", ";CSTĐCS;;HTXSNV"),
      person("Mai Thị An", ";CSTĐCS;;HTTNV"),
    ]
    let rule = "cstdcs_initiative"
    #expect(
      try await results(rows, rule: rule) == [
        "proposed cstdcs_initiative broken Lê Thị Lan",
        "proposed cstdcs_initiative broken Mai Thị An",
      ])
    #expect(
      try await results(rows, plan: "set = \"2024-01\"", rule: rule) == [
        "proposed cstdcs_initiative broken Mai Thị An"
      ])
    #expect(
      try await results([person("Trần Văn An", ";CSTĐCS")], rule: rule) == [
        "proposed cstdcs_initiative open 0/1 danh sách không có cột này"
      ])
  }

  @Test func `asks for the years before`() async throws {
    let rows = [
      person("Trần Văn An", ";CSTĐ tỉnh;;;CSTĐCS 2019-2021"),
      person("Lê Thị Lan", ";CSTĐ tỉnh;;;CSTĐCS: 2018, 2019, 2021"),
      person("Mai Thị An", ";CSTĐ tỉnh;;;LĐTT 2019, 2020, 2021"),
      person("Mai Thị Ba", ";CSTĐTQ;;;CSTĐ tỉnh 2016, 2019"),
    ]
    #expect(
      try await results(rows, rule: "cstd_tinh_history") == [
        "proposed cstd_tinh_history broken Lê Thị Lan thiếu năm 2020",
        "proposed cstd_tinh_history open Mai Thị An “LĐTT 2019, 2020, 2021”",
      ])
    #expect(try await results(rows, rule: "cstd_toan_quoc_history") == [])
  }

  @Test func `says who uses one initiative twice, which khối has too many flags, who was late`()
    async throws
  {
    let rows = [
      person("Trần Văn An", ";LĐTT;Sổ tay điện tử"), person("Lê Thị Lan", ";LĐTT;SỔ TAY ĐIỆN TỬ."),
      "1;BVĐK tỉnh;;;;Cờ thi đua tỉnh", "2;TTYT Sơn Hà;;;;Cờ thi đua tỉnh",
    ]
    #expect(
      try await results(rows, rule: "initiative_once") == [
        "proposed initiative_once broken Trần Văn An cùng với ô B3",
        "proposed initiative_once broken Lê Thị Lan cùng với ô B2",
      ])
    #expect(
      try await results(rows, rule: "flag_quota") == [
        "proposed flag_quota met Khối Một 1/1", "proposed flag_quota met Khối Hai 1/1",
      ])
    #expect(
      try await results(rows, plan: "[quota]\nflags_per_khoi = 0", rule: "flag_quota").map {
        $0.contains("broken")
      } == [true, true])
    let late = try SampleProposals()
    try late.campaign.folder.write(
      "code,name,khoi\nBVDK,Bệnh viện Đa khoa tỉnh Quảng Ngãi,Một\nTTYT-SH,Trung tâm Y tế huyện Sơn Hà,Hai\nTTYT-TB,Trung tâm Y tế huyện Trà Bồng,Hai\n",
      to: "units.csv")
    try late.register(
      "II;Cá nhân;;\n1;Hồ Thị Mới;Khoa Dược;", of: "Trung tâm Y tế huyện Trà Bồng",
      to: "2022-04-04/Tra Bong.csv")
    #expect(
      try await results(rows, of: late, rule: "late") == [
        "registered late broken TTYT-TB Phụ lục 02: muộn 4 ngày"
      ])
  }

  @Test func `says who uses an initiative for a title and a reward, in one row or two`()
    async throws
  {
    let rows = [
      person("Trần Văn An", ";CSTĐCS, BK UBND tỉnh;Sổ tay điện tử"),
      person("Mai Thị An", ";LĐTT;Lịch trực"), person("Mai Thị An", ";Giấy khen;LỊCH TRỰC"),
      person("Mai Thị Ba", ";LĐTT;Tủ thuốc"), person("Mai Thị Ba", ";Giấy khen;Xe đẩy"),
      person("Mai Thị Cam", ";LĐTT, CSTĐCS;Giường bệnh"),
    ]
    #expect(
      try await results(rows, rule: "initiative_once") == [
        "proposed initiative_once broken Trần Văn An dùng cho cả Chiến sĩ thi đua cơ sở và Bằng khen của Chủ tịch UBND tỉnh",
        "proposed initiative_once broken Mai Thị An dùng cho cả Lao động tiên tiến và Giấy khen",
      ])
  }

  @Test func `takes no mark for the name of an initiative, and names few of many who share one`()
    async throws
  {
    let marks = ["An", "Ba", "Cam"].flatMap { name in
      ["Có", "Không", "x", "-"].map { person("Mai Thị \(name)", ";LĐTT;\($0)") }
    }
    #expect(try await results(marks, rule: "initiative_once") == [])
    let many = ["An", "Ba", "Cam", "Dung", "Em", "Gấm"].map {
      person("Mai Thị \($0)", ";LĐTT;Sổ tay")
    }
    let lines = try await results(many, rule: "initiative_once")
    #expect(lines.first?.hasSuffix("cùng với ô B3, B4, B5 và 2 ô khác") == true)
    #expect(lines.last?.hasSuffix("cùng với ô B2, B3, B4 và 2 ô khác") == true)
  }

  // MARK: What a plan makes of rules

  @Test(arguments: [("off", 0, false), ("warn", 1, false), ("error", 1, true)])
  func `looks at a rule as the plan says, and takes nobody off`(
    level: String, count: Int, needsPerson: Bool
  ) async throws {
    let sample = try SampleProposals(rules: "cstdcs_ldtt = \"\(level)\"")
    let review = try await sample.review(
      "\(Self.header)\n\(person("Trần Văn An", ";CSTĐCS"))\n")
    #expect(review.survey.results.count { $0.rule.key == "cstdcs_ldtt" } == count)
    #expect(review.needsPerson == needsPerson)
    #expect(review.lines == ["Trần Văn An | cstdcs | eligible registered BVDK B6"])
  }

  @Test(arguments: 1...5) func `says the same in any order of the rows`(seed: UInt64) async throws {
    let rows =
      crowd(4, of: 20) + [
        person("Khoa Nội", ";TT LĐXS"), person("Trần Văn An", "Bác sĩ;CSTĐCS;Sổ tay;;CSTĐCS 2021"),
        person("Trần Văn An", "Bác sĩ;CSTĐ tỉnh;;;"), person("Mai Thị Hạ", ";CSTĐ"),
      ]
    let sample = try SampleProposals()
    var random = SeededRandom(state: seed)
    func lines(_ rows: [String]) async throws -> [String] {
      let review = try await sample.review(([Self.header] + rows).joined(separator: "\n"))
      return review.survey.results.filter { $0.rule.key != "initiative_once" }.map(\.line).sorted()
    }
    #expect(try await lines(rows.shuffled(using: &random)) == lines(rows))
  }

  @Test func `counts titles from a column, ticks or the note alike`() async throws {
    let sample = try SampleProposals()
    try sample.campaign.receive(
      Array(
        """
        DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: Trung tâm Y tế huyện Sơn Hà
        STT;Họ và tên;Đơn vị;Danh hiệu đăng ký;CSTĐCS;Ghi chú
        II;Cá nhân;;;;
        1;Hồ Thị Sen;Khoa Dược;LĐTT;;
        2;Hồ Thị Mai;Khoa Dược;;x;
        3;Hồ Thị Lan;Khoa Dược;;;LĐTT
        4;Hồ Thị Cúc;Khoa Dược;;;mới về
        5;Trần Văn Ân;;;;

        """.utf8), "2022-03-28/Son Ha.csv")
    let review = try await sample.review(rows: ["1;Hồ Thị Sen;Khoa Dược;TTYT Sơn Hà;LĐTT"])
    let counts = review.survey.counts.first { $0.list == .registered }
    #expect(counts?.awards.map(\.id) == ["ldtt", "cstdcs"])
    let line = counts?.lines.first { $0.unit == "TTYT-SH" }
    #expect(line?.individuals == [2, 1])
    #expect(line?.unclear == [.individual: 2])
  }
}

extension RuleResult {
  /// A line such as `proposed cstdcs_share broken BVDK 4/20`.
  fileprivate var line: String {
    let whom =
      switch scope {
      case .all: ""
      case .group(let name): name
      case .unit(let code): code
      case .subject(_, _, let name): name
      }
    let numbers = share.map { share in
      let parts = share.least == share.most ? "\(share.least)" : "\(share.least)-\(share.most)"
      return "\(parts)/\(share.whole)"
    }
    let words = RuleResult(rule: rule, list: list, outcome: outcome, scope: scope, detail: detail)
      .detailText(in: .vietnamese)
    return [list.rawValue, rule.key, outcome.rawValue, whom, numbers ?? "", words]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
