import CSV
import Spreadsheet
import CodecTestSupport
import TestSupport
import Testing

/// One form as many programs save it.
struct FixtureTests {
  struct Saved: CustomTestStringConvertible, Sendable {
    let file: String
    let encoding: TextEncoding
    let delimiter: Character
    let lineEnding: LineEnding
    var hasSeparatorLine = false

    var testDescription: String { file }
  }

  static let saved = [
    Saved(file: "gnumeric-comma.csv", encoding: .utf8, delimiter: ",", lineEnding: .lineFeed),
    Saved(
      file: "gnumeric-semicolon-all-quoted.txt", encoding: .utf8, delimiter: ";",
      lineEnding: .carriageReturnLineFeed),
    Saved(file: "libreoffice-comma.csv", encoding: .utf8, delimiter: ",", lineEnding: .lineFeed),
    Saved(
      file: "libreoffice-semicolon.csv", encoding: .utf8, delimiter: ";", lineEnding: .lineFeed),
    Saved(
      file: "libreoffice-utf16-tab.txt", encoding: .utf16LittleEndian, delimiter: "\t",
      lineEnding: .lineFeed),
    Saved(file: "pandas-comma.csv", encoding: .utf8, delimiter: ",", lineEnding: .lineFeed),
    Saved(
      file: "python-pipe.csv", encoding: .utf8, delimiter: "|",
      lineEnding: .carriageReturnLineFeed),
    Saved(
      file: "python-semicolon-bom-crlf.csv", encoding: .utf8WithBOM, delimiter: ";",
      lineEnding: .carriageReturnLineFeed),
    Saved(
      file: "python-semicolon-title-of-one-field.csv", encoding: .utf8, delimiter: ";",
      lineEnding: .lineFeed),
    Saved(
      file: "python-separator-line-all-quoted.csv", encoding: .utf8WithBOM, delimiter: ",",
      lineEnding: .carriageReturnLineFeed, hasSeparatorLine: true),
    Saved(
      file: "python-separator-line-tab-old-mac.csv", encoding: .utf8, delimiter: "\t",
      lineEnding: .carriageReturn, hasSeparatorLine: true),
    Saved(
      file: "python-utf16-big-endian.txt", encoding: .utf16BigEndian, delimiter: "\t",
      lineEnding: .carriageReturnLineFeed),
    Saved(
      file: "python-utf16-no-mark.txt", encoding: .utf16LittleEndian, delimiter: "\t",
      lineEnding: .carriageReturnLineFeed),
    Saved(
      file: "python-windows-1258.csv", encoding: .windows1258, delimiter: ",",
      lineEnding: .carriageReturnLineFeed),
  ]

  /// The form, empty fields at the end of a record left out.
  static let form = [
    ["PHỤ LỤC 02:"],
    ["BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ"],
    ["THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: Trung tâm Giám định y khoa"],
    ["(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)"],
    [],
    ["STT", "Tên tập thể, cá nhân\nđăng ký tham gia thi đua", "Tên cơ quan đơn vị", "Ghi chú"],
    ["I", "Tập thể"],
    ["1", "Phòng Tổ chức - Hành chính"],
    ["2", "Phòng Giám định", "", "Hệ số 1,5; đề nghị \"cờ\" thi đua"],
    ["II", "Cá nhân"],
    ["1", "Nguyễn Văn Bình", "Phòng Giám định", "LĐTT; CSTĐCS"],
    ["2", "Trần Thị Ánh Tuyết", "Phòng Tổ chức - Hành chính"],
    ["3", "Lê Đỗ Ngữ", "Phòng Giám định", "Lao động tiên tiến"],
    ["", "TỔNG CỘNG: 2 tập thể; 3 cá nhân"],
    [],
    ["", "", "Quảng Ngãi, ngày 30 tháng 3 năm 2022"],
    ["", "Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ"],
  ]

  @Test(arguments: saved)
  func `finds out how each program saved the form, and reads the same fields`(saved: Saved) throws {
    let reader = try CSVReader(Fixtures.bytes("csv/" + saved.file))
    #expect(reader.encoding == saved.encoding)
    #expect(reader.dialect.delimiter == saved.delimiter.asciiValue)
    #expect(reader.dialect.lineEnding == saved.lineEnding)
    #expect(reader.dialect.hasSeparatorLine == saved.hasSeparatorLine)
    var records: [[String]] = []
    var numbers: [Int] = []
    let details = try reader.read { row in
      numbers.append(row.number)
      let fields = row.cells.map(row.string)
      records.append(Array(fields.dropLast(while: \.isEmpty)))
      return .proceed
    }
    let expected = Self.form.map { $0.map { Array($0.utf8) } }
    #expect(records.map { $0.map { Array($0.utf8) } } == expected)
    #expect(numbers.first == (saved.hasSeparatorLine ? 2 : 1))
    #expect(details.diagnostics.isEmpty)
  }

  @Test func `leaves the letters of TCVN3 as they are`() throws {
    let bytes = try Fixtures.bytes("csv/python-tcvn3-windows-1252.csv")
    #expect(try CSVReader(bytes).encoding == .windows1252)
    #expect(
      try listing(bytes) == [
        "1: [STT] [Tªn tËp thÓ] [Ghi chó]",
        "2: [1] [Khoa Néi] [§¨ng ký thi ®ua]",
        "3: [2] [NguyÔn V¨n B×nh] [Së Y tÕ]",
      ])
  }

  @Test(arguments: saved)
  func `reads every beginning of the form without a trap`(saved: Saved) throws {
    let bytes = try Fixtures.bytes("csv/" + saved.file)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      expectReadable(Array(bytes[..<end]))
    }
  }

  @Test(arguments: saved)
  func `reads the form with random bytes in it without a trap`(saved: Saved) throws {
    let bytes = try Fixtures.bytes("csv/" + saved.file)
    var random = SeededRandom(state: 2022)
    for _ in 0..<100 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      expectReadable(damaged)
    }
  }

  /// Expects records of valid text, or the place of a quote that is never closed.
  private func expectReadable(_ bytes: [UInt8]) {
    do throws(CSVError) {
      let fields = try readFields(bytes).joined().compactMap { $0 }
      #expect(fields.allSatisfy { Array(String(decoding: $0, as: UTF8.self).utf8) == $0 })
    } catch {
      #expect(error.kind == .unterminatedQuote)
      #expect(bytes.indices.contains(error.offset ?? -1))
    }
  }
}

extension Array {
  /// The array without its last elements that all are like that.
  fileprivate func dropLast(while isUnwanted: (Element) -> Bool) -> ArraySlice<Element> {
    self[..<((lastIndex { !isUnwanted($0) } ?? -1) + 1)]
  }
}
