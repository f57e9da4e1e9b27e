import TestSupport
import Testing

@Suite struct ConsolidateTests {
  private let sample: SampleFolder

  init() throws { sample = try SampleFolder() }

  @Test func `says on one screen what came of it`() throws {
    let outcome = try Program.run("consolidate", "--as-of", "2022-03-31", in: sample.path)
    #expect(
      outcome
        == .init(
          output: """
            Tính đến ngày 31/03/2022: 0 tập thể, 1 cá nhân.
              Đúng hạn: 1
              Chưa nộp: 1 (TTYT-SH)
            1 tệp, chưa tính: 0 tệp.
            Cần rà soát: 0 lỗi, 0 cảnh báo, 0 thông tin.
            Kết quả: ./out

            """))
    #expect(
      try sample.folder.files(below: "out") == [
        "counts.csv", "findings.csv", "ledger.csv", "phu-luc-02/BVDK.csv",
        "phu-luc-02/BVDK.xlsx", "register.csv", "rules.csv", "status.csv", "tong-hop.xlsx",
      ])
  }

  @Test func `says the same in English`() throws {
    let outcome = try Program.run(
      "consolidate", sample.path, "--as-of", "2022-03-24", "--language", "en", "--output",
      sample.path + "/elsewhere")
    #expect(
      outcome
        == .init(
          output: """
            As of 2022-03-24: 0 collectives, 0 individuals.
              Missing: 2 (BVDK, TTYT-SH)
            0 files, not counted: 0; 1 files came later and were left out.
            To look at: 0 error, 0 warning, 0 note.
            Results: \(sample.path)/elsewhere

            """))
    #expect(try sample.folder.files(below: "elsewhere").count == 7)
  }

  @Test func `exits with 1 when a unit is missing after the deadline`() throws {
    let late = try Program.run("consolidate", sample.path, "--as-of", "2022-04-01")
    #expect(late.status == 1)
    let inTime = try Program.run("consolidate", sample.path, "--as-of", "2022-03-31")
    #expect(inTime.status == 0)
  }

  @Test(arguments: [("warn", 0), ("error", 1)])
  func `exits with 1 for a rule only when the plan makes it an error`(
    level: String, status: Int32
  ) throws {
    let plan = try sample.folder.text("plan.toml")
    try sample.folder.write("\(plan)\n[rules]\ndirect_labour = \"\(level)\"\n", to: "plan.toml")
    let outcome = try Program.run("consolidate", sample.path, "--as-of", "2022-03-31")
    #expect(outcome.status == status)
    let line = "Quy định (2017-10): không đạt 0, chưa đủ dữ liệu 1"
    #expect(outcome.output.contains(line) == (status == 1))
    let export = try Program.run("export", sample.path, "--month", "2022-03", "--quiet")
    #expect(export == .init(status: status))
  }

  @Test func `exits with 1 when something is wrong with a file, and counts the others`() throws {
    try sample.receive("2022-03-26/TTYT Son Ha.xlsx", "")
    let outcome = try Program.run("consolidate", sample.path, "--as-of", "2022-03-31")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("0 tập thể, 1 cá nhân."))
    #expect(outcome.output.contains("Đã gửi, chưa tính được: 1 (TTYT-SH)"))
    #expect(outcome.output.contains("2 tệp, chưa tính: 1 tệp."))
  }

  @Test func `is silent when it is told to be, and still tells the shell`() throws {
    let arguments = [sample.path, "--as-of", "2022-04-01", "--quiet"]
    #expect(try Program.run(["consolidate"] + arguments) == .init(status: 1))
    #expect(try Program.run(["status"] + arguments) == .init(status: 1))
  }

  @Test func `writes the same bytes at any number of jobs`() throws {
    var outputs: [[[UInt8]]] = []
    for jobs in ["1", "2", "9"] {
      let outcome = try Program.run(
        "consolidate", sample.path, "--as-of", "2022-03-31", "--jobs", jobs, "--output",
        "\(sample.path)/\(jobs)")
      #expect(outcome.status == 0)
      outputs.append(
        try sample.folder.files(below: jobs).map { try sample.folder.bytes("\(jobs)/\($0)") })
    }
    #expect(outputs[0].count == 9)
    #expect(outputs[1] == outputs[0])
    #expect(outputs[2] == outputs[0])
  }

  @Test(arguments: ["consolidate", "status"])
  func `says how to begin where there is no plan`(command: String) throws {
    let empty = try TemporaryFolder()
    let outcome = try Program.run(command, in: empty.path)
    #expect(
      outcome
        == .init(
          status: 65,
          errors: "Lỗi: ./plan.toml: không có kế hoạch của đợt. Chạy: thidua init THƯ_MỤC\n"))
    let english = try Program.run(command, empty.path, "--language", "en")
    #expect(english.errors.hasSuffix("there is no plan. Run: thidua init DIR\n"))
    #expect(try empty.files() == [])
  }

  @Test(arguments: [
    ("plan.toml", "year = ", "Lỗi: ./plan.toml: kế hoạch không dùng được: line 1: "),
    (
      "plan.toml", "year = \"2022\"",
      "Lỗi: ./plan.toml: kế hoạch không dùng được: year: missing, or not of the type it should be\n"
    ),
    ("units.csv", "code\nA\n", "Lỗi: ./units.csv: không dùng được: column “name” is missing\n"),
    (
      "receipts.csv", "file,unit\na.xlsx,NOBODY\n",
      "Lỗi: ./receipts.csv: không dùng được: row 2: unit “NOBODY” is not among the units of this campaign\n"
    ),
  ])
  func `exits with 65 when the campaign itself cannot be used`(
    file: String, text: String, errors: String
  ) throws {
    try sample.folder.write(text, to: file)
    let outcome = try Program.run("consolidate", in: sample.path)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(errors), "\(outcome)")
    #expect(try sample.folder.files(below: "").contains { $0.hasPrefix("out/") } == false)
  }

  @Test func `exits with 65 where nothing was received`() throws {
    let empty = try TemporaryFolder()
    for name in ["plan.toml", "units.csv"] {
      try empty.write(try sample.folder.bytes(name), to: name)
    }
    let outcome = try Program.run("consolidate", in: empty.path)
    #expect(
      outcome
        == .init(
          status: 65,
          errors: "Lỗi: ./received: không có thư mục received/ chứa các tệp đã nhận\n"))
  }

  @Test func `never tells a person's name on standard error`() throws {
    let sources = [Fixtures.directory + "/campaign", sample.path]
    for campaign in sources {
      for command in ["consolidate", "status"] {
        let out = command == "consolidate" ? ["--output", sample.path + "/x"] : []
        let outcome = try Program.run([command, campaign, "--as-of", "2024-04-05"] + out)
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
        #expect(!outcome.output.contains(SampleFolder.person))
      }
    }
    let files = try FolderListing.files(below: Fixtures.directory + "/campaign/received")
    #expect(try Program.run(["check"] + files).errors == "")
  }
}
