import FoundationEssentials
import TestSupport
import Testing

@Suite struct StatusAndCheckTests {
  private let sample: SampleFolder

  init() throws { sample = try SampleFolder() }

  private struct Status: Decodable, Equatable {
    enum CodingKeys: String, CodingKey {
      case asOf = "as_of"
      case deadline, units, documents
      case refusedFiles = "refused_files"
    }
    struct Unit: Decodable, Equatable {
      enum CodingKeys: String, CodingKey {
        case unit, name, group, status, file, received, collectives, individuals
        case daysLate = "days_late"
      }
      var unit: String
      var name: String
      var group: String
      var status: String
      var file: String
      var received: String
      var daysLate: Int
      var collectives: Int
      var individuals: Int
    }
    var asOf: String
    var deadline: String?
    struct Document: Decodable, Equatable {
      var document: String
      var received: Int
      var owed: Int
      var percent: Int
    }
    var refusedFiles: Int
    var units: [Unit]
    var documents: [Document]
  }

  private struct Report: Decodable, Equatable {
    struct Finding: Decodable, Equatable {
      var file: String
      var code: String
      var severity: String
      var sheet: String
      var cell: String
      var message: String
    }
    var file: String
    var collectives: Int
    var individuals: Int
    var findings: [Finding]
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test func `tells a line per unit`() throws {
    let outcome = try Program.run("status", "--as-of", "2022-04-01", in: sample.path)
    #expect(
      outcome
        == .init(
          status: 1,
          output: """
            BVDK\tĐúng hạn\t25/03/2022\t0 + 1\t2022-03-25/BVDK tinh.csv
            TTYT-SH\tChưa nộp\t-\t0 + 0\t

            Phụ lục 02 (hạn 31/03/2022): 1/2 (50%)
              Khối Một: 1/1 (100%)
              Khối Hai: 0/1 (0%); chưa có: TTYT-SH

            """))
    #expect(try sample.folder.files().contains { $0.hasPrefix("out/") } == false)
  }

  @Test func `tells other programs how every unit stands`() throws {
    let outcome = try Program.run("status", sample.path, "--as-of", "2022-03-31", "--json")
    #expect(outcome.status == 0)
    #expect(
      try decoded(Status.self, outcome.output)
        == Status(
          asOf: "2022-03-31", deadline: "2022-03-31", refusedFiles: 0,
          units: [
            .init(
              unit: "BVDK", name: "Bệnh viện Đa khoa tỉnh Quảng Ngãi", group: "Khối Một",
              status: "on-time", file: "2022-03-25/BVDK tinh.csv", received: "2022-03-25",
              daysLate: 0, collectives: 0, individuals: 1),
            .init(
              unit: "TTYT-SH", name: "Trung tâm Y tế huyện Sơn Hà", group: "Khối Hai",
              status: "missing", file: "", received: "", daysLate: 0, collectives: 0,
              individuals: 0),
          ],
          documents: [.init(document: "phu-luc-02", received: 1, owed: 2, percent: 50)]))
  }

  @Test func `tells a unit what is wrong with its file before it is sent`() throws {
    try sample.folder.write(
      SampleFolder.list(of: ["Lê Thị Bình", ""]).replacing("1;Lê", with: "3;Lê"), to: "my.csv")
    let outcome = try Program.run("check", "my.csv", in: sample.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        my.csv: 0 tập thể, 1 cá nhân
          Lỗi · B5 Thiếu tên: Dòng có số thứ tự hoặc đơn vị nhưng không có tên. Điền tên hoặc xóa dòng.

        """)
  }

  @Test func `has nothing to say of a good file`() throws {
    try sample.folder.write(SampleFolder.list(of: ["Lê Thị Bình"]), to: "my.csv")
    #expect(
      try Program.run("check", "my.csv", "--language", "en", in: sample.path)
        == .init(output: "my.csv: 0 collectives, 1 individuals\n"))
    #expect(try Program.run("check", "my.csv", "--quiet", in: sample.path) == .init())
  }

  @Test func `tells other programs what is wrong with files`() throws {
    try sample.folder.write(SampleFolder.list(of: ["Lê Thị Bình"]), to: "good.csv")
    try sample.folder.write("", to: "empty \"2\".csv")
    let outcome = try Program.run(
      "check", "good.csv", "empty \"2\".csv", "--json", "--language", "en", in: sample.path)
    #expect(outcome.status == 1)
    #expect(
      try decoded([Report].self, outcome.output) == [
        Report(file: "good.csv", collectives: 0, individuals: 1, findings: []),
        Report(
          file: "empty \"2\".csv", collectives: 0, individuals: 0,
          findings: [
            .init(
              file: "empty \"2\".csv", code: "empty-file", severity: "error", sheet: "", cell: "",
              message:
                "The file has no entries. Fill in the list, or write “Không có đăng ký” if nobody registers."
            )
          ]),
      ])
  }

  @Test func `exits with 74 where there is no such file`() throws {
    let outcome = try Program.run("check", "none.xlsx", in: sample.path)
    #expect(
      outcome
        == .init(
          status: 74,
          errors: "Lỗi: none.xlsx: không đọc được: không có tệp hay thư mục này\n"))
  }

  @Test func `goes on with the other files where one is not there`() throws {
    try sample.folder.write(SampleFolder.list(of: ["Lê Thị Bình"]), to: "my.csv")
    let outcome = try Program.run("check", "none.xlsx", "my.csv", in: sample.path)
    #expect(outcome.status == 74)
    #expect(outcome.output.hasPrefix("my.csv: 0 tập thể, 1 cá nhân"))
  }

  @Test func `checks the year by a plan, and knows which plans there are`() throws {
    let list = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021;;;\n" + SampleFolder.list(of: ["Lê Thị Bình"])
    try sample.folder.write(list, to: "my.csv")
    for plan in ["quang-ngai-2022", "plan.toml"] {
      let outcome = try Program.run("check", "my.csv", "--plan", plan, in: sample.path)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("Sai năm"))
    }
    let unknown = try Program.run("check", "my.csv", "--plan", "2023", in: sample.path)
    #expect(
      unknown
        == .init(
          status: 64, errors: "Lỗi: 2023: không có kế hoạch này; có sẵn: quang-ngai-2022\n"))
  }
}
