import TestSupport
import Testing

@Suite struct EligibleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(fixture: "year", to: "year")
  }

  private func run(_ proposals: String, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      ["eligible", proposals, "--campaign", "2024", "--as-of", "2024-11-15"] + arguments,
      in: folder.path + "/year")
  }

  @Test func `says on one screen what the register says to the proposals, and exits with 1`() throws
  {
    #expect(
      try run("proposals/De nghi 2024.csv")
        == .init(
          status: 1,
          output: """
            23 đề nghị, đối chiếu với đăng ký đến ngày 15/11/2024:
              Đã đăng ký: 9
              Không cần đăng ký: 3
              Cần đối chiếu: 5
              Cần đối chiếu giao ước: 2
              Không đăng ký: 3
              Chưa rõ danh hiệu: 1
            Đề nghị trùng: 2
            Dòng chưa đọc được: 1
            Đã đăng ký, không có trong đề nghị: 9
            Quy định (2024-01): không đạt 8, chưa đủ dữ liệu 7
            Kết quả: 2024/out/eligible/De nghi 2024

            """))
    #expect(
      try folder.files(below: "year/2024/out/eligible/De nghi 2024").contains("xet-de-nghi.xlsx"))
  }

  @Test func `exits with 0 when nothing needs a person`() throws {
    try folder.write(
      "Họ và tên;Đơn vị;Danh hiệu\nTạ Thị Kim;BVĐKKV Hòa An;LĐTT\n", to: "year/ok.csv")
    let outcome = try run("ok.csv", "--quiet", "--output", "review")
    #expect(outcome == .init())
    let english = try run("ok.csv", "--language", "en", "--output", "review")
    #expect(
      english.output.hasPrefix(
        "1 proposals against the register as of 2024-11-15:\n  Registered: 1"))
  }

  @Test func `exits with 65 when there are no proposals`() throws {
    try folder.write("Kính gửi: Sở Y tế\n", to: "year/letter.csv")
    #expect(
      try run("letter.csv")
        == .init(
          status: 65,
          errors:
            "Lỗi: letter.csv: không thấy bảng đề nghị: cần một dòng tiêu đề có cột tên tập thể, cá nhân và cột danh hiệu, bên dưới có tên\n"
        ))
    try folder.write("%PDF-1.4", to: "year/scan.pdf")
    #expect(try run("scan.pdf").status == 65)
  }

  @Test func `exits with 74 when the file is not there, with 73 when it cannot write`() throws {
    #expect(try run("nowhere.csv").status == 74)
    try folder.write("", to: "year/file")
    #expect(try run("proposals/De nghi 2024.csv", "--output", "file/inside").status == 73)
    #expect(try run("proposals/De nghi 2024.csv", "--as-of", "2024-13-01").status == 64)
  }
}
