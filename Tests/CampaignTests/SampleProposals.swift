import Campaign
import Consolidation
import Forms
import Reports
import SystemPackage
import TestSupport

/// A campaign in which a few people registered, and proposals that are held against it.
struct SampleProposals {
  static let header = "STT;Tên tập thể, cá nhân;Khoa, phòng;Đơn vị;Danh hiệu đề nghị"

  let campaign: SampleCampaign

  /// A campaign whose plan says this of rules.
  init(rules: String = "not_registered = \"error\"") throws {
    campaign = try SampleCampaign()
    let plan = try campaign.folder.text("plan.toml")
    try campaign.folder.write("\(plan)\n[rules]\n\(rules)\n", to: "plan.toml")
    try register(
      """
      I;Tập thể;;
      1;Khoa Nội;;
      II;Cá nhân;;
      1;Trần Văn An;Khoa Nội;
      2;Lê Thị Lan;Khoa Nội;
      3;Lê Thị Lan;Khoa Ngoại;
      4;Phạm Văn Bình;Trạm Y tế phường Trần Phú;
      """, of: "Bệnh viện Đa khoa tỉnh Quảng Ngãi", to: "2022-03-25/BVDK.csv")
    try register(
      """
      II;Cá nhân;;
      1;Hồ Thị Sen;Khoa Dược;
      2;Trần Văn Ân;;
      """, of: "Trung tâm Y tế huyện Sơn Hà", to: "2022-03-26/Son Ha.csv")
  }

  func register(_ rows: String, of unit: String, to file: String) throws {
    try campaign.receive(
      Array(
        """
        DANH SÁCH THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: \(unit)
        STT;Họ và tên;Tên cơ quan đơn vị;Ghi chú
        \(rows)

        """.utf8), file)
  }

  /// What becomes of proposals, given as a file's text.
  func review(
    _ text: String, asOf: String = "2022-11-15", output: String = "out/review"
  ) async throws -> AwardReview {
    try campaign.folder.write(text, to: "proposals.csv")
    return try await EligibleJob(
      FilePath("\(campaign.folder.path)/proposals.csv"), folder: campaign.place,
      output: FilePath("\(campaign.folder.path)/\(output)"),
      options: JobOptions(asOf: day(asOf), jobs: 1)
    ).run().1
  }

  /// What becomes of rows below the usual header.
  func review(rows: [String]) async throws -> AwardReview {
    try await review(([Self.header] + rows).joined(separator: "\n") + "\n")
  }
}

extension AwardReview {
  /// Lines such as `Trần Văn An | ldtt | eligible registered BVDK B8`.
  var lines: [String] {
    eligibility.lines.map { line in
      let evidence = line.evidence.map { " \($0.unit) \($0.record.place.cell)" }.joined()
      let award = line.proposal.award?.id ?? "(\(line.proposal.unread))"
      return "\(line.proposal.record.name) | \(award) | \(line.verdict.rawValue)"
        + " \(line.standing.rawValue)\(evidence)"
    }
  }
}
