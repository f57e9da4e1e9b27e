import Campaign
import Consolidation
import Forms
import Reports
import SystemPackage
import TestSupport
import Testing

/// Award proposals against the register.
@Suite struct EligibilityTests {
  private let sample: SampleProposals

  init() throws { sample = try SampleProposals() }

  private func lines(_ rows: String...) async throws -> [String] {
    try await sample.review(rows: rows).lines
  }

  // MARK: Standing

  @Test(arguments: [
    ("1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT", "eligible registered BVDK B6"),
    ("1;TRẦN VĂN AN;khoa nội;BVĐK tỉnh;LĐTT", "eligible registered BVDK B6"),
    ("1;Phạm Văn Bình;TYT P. Trần Phú;BVĐK tỉnh;LĐTT", "eligible registered BVDK B9"),
    ("1;Trần Văn An;;BVĐK tỉnh;LĐTT", "eligible registered BVDK B6"),
    ("1;Trần Văn An;Khoa Nội - BVĐK tỉnh;;LĐTT", "eligible registered BVDK B6"),
    ("1;Hồ Thị Sen;;Khoa Dược, TTYT Sơn Hà;LĐTT", "eligible registered TTYT-SH B4"),
    ("1;Trần Văn Ân;Khoa Nhi;TTYT Sơn Hà;LĐTT", "eligible registered TTYT-SH B5"),
    ("1;Trần Văn Án;Khoa Nội;BVĐK tỉnh;LĐTT", "compare other-spelling BVDK B6"),
    ("1;TRAN VAN AN;Khoa Nội;BVĐK tỉnh;LĐTT", "compare other-spelling BVDK B6"),
    ("1;Trần Văn An;Khoa Nhi;BVĐK tỉnh;LĐTT", "compare other-department BVDK B6"),
    ("1;Lê Thị Lan;;BVĐK tỉnh;LĐTT", "compare several BVDK B7 BVDK B8"),
    ("1;Lê Thị Lan;Khoa Ngoại;BVĐK tỉnh;LĐTT", "eligible registered BVDK B8"),
    ("1;Hồ Thị Sen;Khoa Dược;BVĐK tỉnh;LĐTT", "compare other-unit TTYT-SH B4"),
    ("1;Hồ Thị Sen;Khoa Dược;;LĐTT", "compare unknown-unit TTYT-SH B4"),
    ("1;Hồ Thị Sen;Khoa Dược;Bệnh viện Không Có;LĐTT", "compare unknown-unit TTYT-SH B4"),
    ("1;Mai Thị Mới;Khoa Nội;BVĐK tỉnh;LĐTT", "not-registered not-registered"),
  ])
  func `tells how somebody stands in the register`(row: String, expected: String) async throws {
    let lines = try await lines(row)
    #expect(lines.map { $0.split(separator: "| ").last.map(String.init) } == [expected])
  }

  @Test func `offers nobody to a namesake whose own entry it is`() async throws {
    #expect(
      try await lines(
        "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT", "2;Trần Văn An;Khoa Nhi;BVĐK tỉnh;LĐTT")
        == [
          "Trần Văn An | ldtt | eligible registered BVDK B6",
          "Trần Văn An | ldtt | not-registered not-registered",
        ])
  }

  @Test func `takes the unit from the title, the line above, the sheet or the file's name`()
    async throws
  {
    let row = "1;Trần Văn An;Khoa Nội;LĐTT\n"
    let expected = ["Trần Văn An | ldtt | eligible registered BVDK B6"]
    let header = "STT;Họ và tên;Khoa, phòng;Danh hiệu\n"
    let title = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022 CỦA ĐƠN VỊ: BVĐK tỉnh;;;\n"
    #expect(try await sample.review(title + header + row).lines == expected)
    #expect(
      try await sample.review(header + "II;Cá nhân;;\n;Bệnh viện Đa khoa tỉnh;;\n" + row).lines
        == expected)
    #expect(try await sample.review(header + ";BVĐK tỉnh;;\n" + row).lines == expected)
  }

  @Test func `says of what is not registered where it once was`() async throws {
    try sample.register(
      "I;Tập thể;;\n1;Khoa Nội;;\nII;Cá nhân;;\n1;Trần Văn An;Khoa Nội;\n2;Lê Thị Lan;Khoa Nội;\n3;Lê Thị Lan;Khoa Ngoại;",
      of: "BVĐK tỉnh", to: "2022-03-27/BVDK moi.csv")
    let review = try await sample.review(rows: [
      "1;Phạm Văn Bình;Trạm Y tế phường Trần Phú;BVĐK tỉnh;LĐTT"
    ])
    let former = review.eligibility.lines.flatMap(\.formerly)
    #expect(former.map(\.file) == ["2022-03-25/BVDK.csv"])
    #expect(former.map(\.cause) == ["2022-03-27/BVDK moi.csv"])
  }

  // MARK: Awards

  @Test func `asks for registration of titles alone`() async throws {
    #expect(
      try await lines(
        "1;Mai Thị Mới;Khoa Nội;BVĐK tỉnh;Giấy khen",
        "2;Vũ Văn Lạ;Khoa Nội;BVĐK tỉnh;LĐTT, Bằng khen của Chủ tịch UBND tỉnh")
        == [
          "Mai Thị Mới | giay-khen | not-needed not-registered",
          "Vũ Văn Lạ | ldtt | not-registered not-registered",
          "Vũ Văn Lạ | bk-tinh | not-needed not-registered",
        ])
  }

  @Test func `asks a person where the award is not clear`() async throws {
    let review = try await sample.review(rows: [
      "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;CSTĐ", "2;Lê Thị Lan;Khoa Nội;BVĐK tỉnh;",
      "3;Lê Thị Lan;Khoa Ngoại;BVĐK tỉnh;LĐTT năm 2021",
      "4;Phạm Văn Bình;;BVĐK tỉnh;Hoàn thành tốt nhiệm vụ",
    ])
    #expect(review.eligibility.lines.allSatisfy { $0.verdict == .unclearAward && $0.needsPerson })
    #expect(
      review.eligibility.lines.map(\.proposal.unread) == [
        "CSTĐ", "", "LĐTT năm 2021", "Hoàn thành tốt nhiệm vụ",
      ])
  }

  @Test func `reads ticks in columns that are named after awards`() async throws {
    let review = try await sample.review(
      """
      STT;Họ và tên;Khoa, phòng;Đơn vị;LĐTT;CSTĐCS;Giấy khen
      1;Trần Văn An;Khoa Nội;BVĐK tỉnh;x;X;
      2;Lê Thị Lan;Khoa Nội;BVĐK tỉnh;không;;1
      3;Lê Thị Lan;Khoa Ngoại;BVĐK tỉnh;xem lại;;

      """)
    #expect(
      review.lines == [
        "Trần Văn An | ldtt | eligible registered BVDK B6",
        "Trần Văn An | cstdcs | eligible registered BVDK B6",
        "Lê Thị Lan | giay-khen | not-needed registered BVDK B7",
        "Lê Thị Lan | (LĐTT: xem lại) | unclear-award registered BVDK B8",
      ])
  }

  @Test func `leaves whole units to their giao ước`() async throws {
    let review = try await sample.review(rows: [
      "1;Bệnh viện Đa khoa tỉnh Quảng Ngãi;;BVĐK tỉnh;Cờ thi đua cấp tỉnh",
      "2;TTYT Sơn Hà;;;Tập thể LĐXS", "3;TTYT Sơn Hà;;;Giấy khen",
      "4;Khoa Nội;;BVĐK tỉnh;Tập thể LĐTT",
    ])
    #expect(
      review.lines == [
        "Bệnh viện Đa khoa tỉnh Quảng Ngãi | co-tinh | compare-pledge whole-unit",
        "TTYT Sơn Hà | tt-ldxs | compare-pledge whole-unit",
        "TTYT Sơn Hà | giay-khen | not-needed whole-unit",
        "Khoa Nội | tt-ldtt | eligible registered BVDK B4",
      ])
  }

  // MARK: Who is left, who comes twice

  @Test func `lists who is registered and not proposed, in units that propose anybody`()
    async throws
  {
    let review = try await sample.review(rows: ["1;Lê Thị Lan;Khoa Nội;BVĐK tỉnh;LĐTT"])
    #expect(
      review.eligibility.notProposed.map { "\($0.record.name) \($0.record.organisation)" } == [
        "Khoa Nội ", "Trần Văn An Khoa Nội", "Lê Thị Lan Khoa Ngoại",
        "Phạm Văn Bình Trạm Y tế phường Trần Phú",
      ])
  }

  @Test func `marks every line of a proposal that is made again`() async throws {
    let review = try await sample.review(rows: [
      "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT", "2;Trần Văn An;Khoa Nội;BVĐK tỉnh;CSTĐCS",
      "3;TRẦN VĂN AN;Khoa Nội;BVĐK tỉnh;Lao động tiên tiến",
    ])
    #expect(review.eligibility.lines.map { $0.repeats.map(\.cell) } == [["B4"], [], ["B2"]])
    #expect(review.needsPerson)
  }

  // MARK: Rules of the plan

  @Test(arguments: [("error", true), ("warn", false), ("off", false)])
  func `needs a person as far as the plan's rule says`(level: String, needed: Bool) async throws {
    let sample = try SampleProposals(rules: "not_registered = \"\(level)\"")
    let review = try await sample.review(rows: ["1;Mai Thị Mới;Khoa Nội;BVĐK tỉnh;LĐTT"])
    #expect(review.needsPerson == needed)
    #expect(review.eligibility.lines.map(\.level.rawValue) == [level])
    #expect(
      review.eligibility.lines.map(\.verdict) == [level == "off" ? .notNeeded : .notRegistered])
  }

  @Test func `takes the rules of the plan's year unless the plan names a set`() async throws {
    let row = ["1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT"]
    #expect(try await sample.review(rows: row).survey.rules.id == "2017-10")
    let later = try SampleProposals(rules: "set = \"2024-01\"")
    #expect(try await later.review(rows: row).survey.rules.id == "2024-01")
    #expect(try await later.review(rows: row).survey.rules.registrationLevel == .warn)
  }

  @Test(arguments: ["set = \"1999\"", "no_such_rule = \"warn\""])
  func `refuses a plan with rules that nobody knows`(rules: String) async throws {
    let sample = try SampleProposals(rules: rules)
    let error = await #expect(throws: CampaignError.self) {
      try await sample.review(rows: ["1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT"])
    }
    guard case .unusablePlan = error?.kind else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  // MARK: Properties

  private static let rows = [
    "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT, CSTĐCS", "2;Trần Văn An;Khoa Nhi;BVĐK tỉnh;LĐTT",
    "3;Lê Thị Lan;;BVĐK tỉnh;LĐTT", "4;Lê Thị Lan;Khoa Ngoại;BVĐK tỉnh;Giấy khen",
    "5;Hồ Thị Sen;Khoa Dược;;LĐTT", "6;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT",
    "7;Khoa Nội;;BVĐK tỉnh;TT LĐXS", "8;TTYT Sơn Hà;;;Cờ thi đua tỉnh", "9;Mai Thị Mới;;;CSTĐ",
  ]

  @Test(arguments: 1...8) func `comes to the same in any order of the rows`(seed: UInt64)
    async throws
  {
    var random = SeededRandom(state: seed)
    let shuffled = try await sample.review(rows: Self.rows.shuffled(using: &random))
    let plain = try await sample.review(rows: Self.rows)
    #expect(shuffled.lines.sorted() == plain.lines.sorted())
    #expect(
      shuffled.eligibility.notProposed.map(\.record.place)
        == plain.eligibility.notProposed.map(\.record.place))
    #expect(
      shuffled.eligibility.lines.count { !$0.repeats.isEmpty }
        == plain.eligibility.lines.count { !$0.repeats.isEmpty })
  }

  @Test func `writes the same bytes again`() async throws {
    var written: [[[UInt8]]] = []
    for output in ["first", "second"] {
      _ = try await sample.review(rows: Self.rows)
      _ = try await sample.review(
        ([SampleProposals.header] + Self.rows).joined(separator: "\n"), output: output)
      written.append(
        try sample.campaign.folder.files(below: output).map {
          try sample.campaign.folder.bytes("\(output)/\($0)")
        })
    }
    #expect(written[0] == written[1])
    #expect(written[0].count >= 4)
  }

  // MARK: Files

  @Test(arguments: [
    "", "Kính gửi: Sở Y tế\nVề việc khen thưởng\n", "STT;Họ và tên;Đơn vị;Danh hiệu\n",
    "STT;Đơn vị;Danh hiệu\n1;BVĐK tỉnh;LĐTT\n",
  ])
  func `is nothing without a table of names`(text: String) async throws {
    let error = await #expect(throws: CampaignError.self) { try await sample.review(text) }
    switch error?.kind {
    case .noProposals, .unusableList: break
    default: Issue.record("\(String(describing: error))")
    }
  }

  @Test func `tells of rows that could not be read`() async throws {
    let review = try await sample.review(rows: [
      "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;LĐTT", "2;;Khoa Nội;BVĐK tỉnh;LĐTT",
    ])
    #expect(review.eligibility.findings.map(\.code.rawValue) == ["missing-name"])
    #expect(review.needsPerson)
  }
}
