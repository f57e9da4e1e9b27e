import TestSupport
import Testing

@Suite struct ConvertTests {
  private let folder: TemporaryFolder
  private static let received = Fixtures.directory + "/campaign/received"

  init() throws { folder = try TemporaryFolder() }

  private func convert(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["convert"] + arguments, in: folder.path)
  }

  @Test func `writes CSV to standard output, and a workbook where its name says so`() throws {
    try folder.write("STT;Tên\r\n01;An\r\n", to: "a.csv")
    #expect(try convert("a.csv") == .init(output: "STT,Tên\n01,An\n"))
    #expect(try convert("a.csv", "--output", "b.xlsx") == .init())
    #expect(try convert("b.xlsx") == .init(output: "STT,Tên\n01,An\n"))
  }

  @Test(arguments: [
    ("2024-03-22/CC Dan so.xls", "an old Excel workbook (.xls)", "Excel cũ (.xls)"),
    ("2024-03-28/BV Tam than (mat khau).xlsx", "asks for a password", "có mật khẩu"),
    ("2024-03-29/BV YHCT sua.xlsx", "the end is missing", "thiếu phần cuối"),
    ("2024-03-25/TTYT Vinh Thoi.xlsx", "the file is empty", "tệp rỗng"),
    ("2024-03-26/Fwd PL02 dang ky thi dua.zip", "a ZIP archive", "tệp nén ZIP"),
    ("2024-03-21/BV Sản Nhi - Phụ lục 02 (bản ký).pdf", "This is a PDF", "Tệp này là PDF"),
  ])
  func `refuses with 65, one line and nothing written`(
    file: String, english: String, vietnamese: String
  ) throws {
    for (language, words) in [("en", english), ("vi", vietnamese)] {
      for output in [[], ["--output", "out.csv"], ["--output", "out.xlsx"]] {
        let outcome = try Program.run(
          ["convert", "\(Self.received)/\(file)", "--language", language] + output, in: folder.path)
        #expect(outcome.status == 65, "\(outcome)")
        #expect(outcome.output == "")
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.contains(words), "\(outcome)")
        #expect(outcome.errors.contains(file))
        #expect(try folder.files() == [])
      }
    }
  }

  @Test func `tells in notes what it repaired, unless it is told to be quiet`() throws {
    try folder.write([0x54, 0xEA, 0x6E, 0x2C, 0x61, 0x22, 0x0A], to: "a.csv")
    let outcome = try convert("a.csv", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Tên,\"a\"\"\"\n")
    #expect(
      outcome.errors == """
        Note: a.csv: not UTF-8; read as Windows-1252
        Note: a.csv: record 1, line 1, byte 5: a quote inside an unquoted field is kept as text

        """)
    #expect(try convert("a.csv").errors.hasPrefix("Lưu ý: a.csv: không phải UTF-8"))
    #expect(try convert("a.csv", "--quiet").errors == "")
  }

  @Test func `says what it cannot read and where it cannot write`() throws {
    try folder.write("a\n", to: "a.csv")
    try folder.makeFolder("folder")
    #expect(
      try convert("missing.xlsx")
        == .init(
          status: 74, errors: "Lỗi: missing.xlsx: không đọc được: không có tệp hay thư mục này\n"))
    #expect(
      try convert("folder", "--language", "en")
        == .init(status: 74, errors: "Error: folder: cannot be read: Is a directory\n"))
    #expect(
      try convert("a.csv", "--output", "missing/b.csv")
        == .init(
          status: 73, errors: "Lỗi: missing/b.csv: không ghi được: không có tệp hay thư mục này\n"))
    #expect(try convert("a.csv", "--output", "folder").status == 73)
    #expect(try folder.files() == ["a.csv"])
  }

  @Test func `writes into a device, and does not replace it`() throws {
    try folder.write("a\n", to: "a.csv")
    #expect(try convert("a.csv", "--output", "/dev/stdout") == .init(output: "a\n"))
    #expect(
      try convert("a.csv", "--output", "/dev/full", "--language", "en")
        == .init(
          status: 73, errors: "Error: /dev/full: cannot be written: No space left on device\n"))
  }

  @Test func `exits with 64 for a sheet that is not there`() throws {
    let file = "\(Self.received)/2024-03-20/PL02 BVDK tinh.xlsx"
    let outcome = try convert(file, "--sheet-index", "99", "--language", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("no such sheet; there are: "))
    #expect(try convert(file, "--sheet-index", "0").status == 64)
  }
}
