import Campaign
import Consolidation
import Forms
import Reports
import TestSupport
import Testing

/// Awards that only a title or a heading of the proposals tells.
@Suite struct HeadingAwardTests {
  private let sample: SampleProposals

  init() throws { sample = try SampleProposals() }

  /// Lines such as `Trần Văn An ldtt A1`: who, for what, and the heading's cell.
  private func lines(_ rows: String...) async throws -> [String] {
    try await sample.review(rows.joined(separator: "\n") + "\n").eligibility.lines.map { line in
      let proposal = line.proposal
      return [
        proposal.record.name, proposal.award?.id ?? "(\(proposal.unread))",
        proposal.heading?.cell ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private static let header = "STT;Họ và tên;Khoa, phòng;Đơn vị;Ghi chú"
  private static let an = "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;"
  private static let lan = "2;Lê Thị Lan;Khoa Nội;BVĐK tỉnh;"

  // MARK: Words

  @Test(
    arguments: [
      ("Danh sách đề nghị tặng danh hiệu Lao động tiên tiến", "ldtt"),
      ("DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022", "cstdcs"),
      ("Danh sách tập thể, cá nhân được đề nghị tặng Giấy khen của Giám đốc Sở Y tế", "giay-khen"),
      ("II. Đề nghị xét tặng Bằng khen của Chủ tịch UBND tỉnh (05 cá nhân)", "bk-tinh"),
      ("I/ Danh hiệu “Tập thể Lao động xuất sắc”", "tt-ldxs"),
      ("Lao động tiên tiến (LĐTT): 12 người", "ldtt"),
      ("3. CSTĐCS", "cstdcs"),
      (
        "Danh sách tập thể đề nghị khen thưởng Giấy khen cho các đơn vị hoàn thành xuất sắc nhiệm vụ",
        "giay-khen"
      ),
      ("Danh sách tập thể, cá nhân đề nghị khen thưởng năm 2022", nil),
      ("Danh sách đề nghị tặng danh hiệu LĐTT, CSTĐCS", nil),
      ("Danh sách cá nhân không được đề nghị danh hiệu Lao động tiên tiến", nil),
      ("Biên bản họp xét Lao động tiên tiến", nil),
      ("Trần Văn An đạt Lao động tiên tiến", nil), ("Khoa Nội", nil), ("", nil),
      ("Lao động tiên tiến hạng nhất", nil), ("Hoàn thành tốt nhiệm vụ", nil),
    ] as [(String, String?)])
  func `reads a heading that names one award and nothing that could mean another`(
    heading: String, award: String?
  ) async throws {
    let expected = award.map { "Trần Văn An \($0) A1" } ?? "Trần Văn An ()"
    let row = award == "tt-ldxs" ? "1;Khoa Nội;;BVĐK tỉnh;" : Self.an
    let name = award == "tt-ldxs" ? "Khoa Nội tt-ldxs A1" : expected
    #expect(try await lines("\(heading);;;;", Self.header, row) == [name])
  }

  // MARK: Places

  @Test func `lets a row's own award win`() async throws {
    let title = "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến;;;;;"
    #expect(
      try await lines(
        title, "STT;Họ và tên;Khoa, phòng;Đơn vị;Danh hiệu;Ghi chú",
        "1;Trần Văn An;Khoa Nội;BVĐK tỉnh;;", "2;Lê Thị Lan;Khoa Nội;BVĐK tỉnh;CSTĐCS;",
        "3;Mai Thị An;Khoa Nội;BVĐK tỉnh;;Giấy khen", "4;Mai Thị Ba;Khoa Nội;BVĐK tỉnh;CSTĐ;")
        == [
          "Trần Văn An ldtt A1", "Lê Thị Lan cstdcs", "Mai Thị An giay-khen", "Mai Thị Ba (CSTĐ)",
        ])
  }

  @Test func `gives an award to those who can have it`() async throws {
    #expect(
      try await lines(
        "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến;;;;", Self.header, "I;Tập thể;;;",
        "1;Khoa Nội;;BVĐK tỉnh;", "II;Cá nhân;;;", Self.an)
        == ["Khoa Nội ()", "Trần Văn An ldtt A1"])
  }

  @Test(arguments: [";Danh hiệu CSTĐCS;;;", "II;Danh hiệu CSTĐCS;;;", "II. Danh hiệu CSTĐCS;;;;"])
  func `takes the nearest heading above, in any column`(second: String) async throws {
    let review = try await sample.review(
      [
        Self.header, "I;Danh hiệu Lao động tiên tiến;;;", Self.an, second,
        "1" + Self.lan.dropFirst(),
      ]
      .joined(separator: "\n") + "\n")
    #expect(
      review.eligibility.lines.map {
        "\($0.proposal.award?.id ?? "") \($0.proposal.heading?.row ?? 0)"
      } == ["ldtt 2", "cstdcs 4"])
    #expect(review.eligibility.findings.isEmpty)
  }

  @Test func `reads each table by its own title`() async throws {
    #expect(
      try await lines(
        "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến;;;;", Self.header, Self.an, ";;;;",
        "Danh sách đề nghị tặng Giấy khen;;;;", Self.header, "1" + Self.lan.dropFirst(), ";;;;",
        "Danh sách đề nghị khen thưởng;;;;", Self.header, "1;Mai Thị An;Khoa Nội;BVĐK tỉnh;")
        == ["Trần Văn An ldtt A1", "Lê Thị Lan giay-khen A5", "Mai Thị An ()"])
  }

  @Test func `keeps an award through the departments below it, and ends it with what holds it`()
    async throws
  {
    let header = "STT;Họ và tên;Ghi chú"
    #expect(
      try await lines(
        header, "II;Cá nhân;", ";Danh hiệu Lao động tiên tiến;", ";Khoa Nội;", "1;Trần Văn An;",
        ";Khoa Ngoại;", "2;Lê Thị Lan;")
        == ["Trần Văn An ldtt B3", "Lê Thị Lan ldtt B3"])
    #expect(
      try await lines(
        header, "II;Cá nhân;", ";Khoa Nội;", ";Danh hiệu Lao động tiên tiến;", "1;Trần Văn An;",
        ";Khoa Ngoại;", "2;Lê Thị Lan;")
        == ["Trần Văn An ldtt B4", "Lê Thị Lan ()"])
  }

  @Test func `tells units below a heading from units that are proposed`() async throws {
    let header = "STT;Họ và tên;Khoa, phòng;Ghi chú"
    #expect(
      try await lines(
        "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến;;;", header, ";BVĐK tỉnh;;",
        "1;Trần Văn An;Khoa Nội;")
        == ["Trần Văn An ldtt A1"])
    #expect(
      try await lines(
        "Danh sách đề nghị tặng Cờ thi đua của UBND tỉnh;;;", header, "1;BVĐK tỉnh;;",
        "2;TTYT Sơn Hà;;")
        == ["BVĐK tỉnh co-tinh A1", "TTYT Sơn Hà co-tinh A1"])
  }

  @Test func `says in the table and the workbook where the award stands`() async throws {
    _ = try await sample.review(
      "Danh sách đề nghị tặng danh hiệu Lao động tiên tiến;;;;\n\(Self.header)\n\(Self.an)\n")
    let folder = sample.campaign.folder
    let table = try folder.text("out/review/proposals.csv").split(separator: "\n")
    #expect(table.first?.hasSuffix(",sheet,cell,award_cell") == true)
    #expect(table.last?.hasSuffix(",B3,A1") == true)
    let dump = try WorkbookDump(folder.bytes("out/review/xet-de-nghi.xlsx")).text
    #expect(dump.contains("I=Ghi ở tiêu đề, ô A1"))
  }
}
