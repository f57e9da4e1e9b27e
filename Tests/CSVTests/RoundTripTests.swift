import CSV
import Spreadsheet
import CodecTestSupport
import TestSupport
import Testing

/// What is written is what is read.
struct RoundTripTests {
  private static let pieces = [
    "a", "Khoa Nội", " ", ",", ";", "\"", "\n", "\r", "\r\n", "\t", "=", "'", "\u{0}", "sep=",
    "\u{FEFF}", "e\u{301}", "é",
  ]

  private func profile(_ delimiter: UInt8, _ lineEnding: LineEnding) -> CSVProfile {
    var profile = CSVProfile()
    profile.delimiter = delimiter
    profile.lineEnding = lineEnding
    return profile
  }

  private func roundTrip(_ records: [[String]], _ profile: CSVProfile) throws -> [[[UInt8]]] {
    var writer = CSVWriter(profile: profile)
    for record in records { writer.writeRecord(record) }
    let told = CSVReadingOptions(encoding: .utf8, delimiter: profile.delimiter)
    return try readFields(writer.finish(), told).map { $0.map { $0 ?? [] } }
  }

  @Test(
    arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")],
    [LineEnding.lineFeed, .carriageReturnLineFeed, .carriageReturn])
  func `reads back any text`(delimiter: UInt8, lineEnding: LineEnding) throws {
    var random = SeededRandom(state: UInt64(delimiter))
    let profile = profile(delimiter, lineEnding)
    for _ in 0..<100 {
      // Two fields at least: alone in the first record, `sep=;` is no text.
      let records = (0..<4).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).map { _ in
          String(
            decoding: random.text(of: Self.pieces, count: Int.random(in: 0...5, using: &random)),
            as: UTF8.self)
        }
      }
      #expect(try roundTrip(records, profile) == records.map { $0.map { Array($0.utf8) } })
    }
  }

  @Test func `reads back records of one field and of none`() throws {
    let records = [["a"], [], [""], ["\n"], ["", ""], [" "], []]
    #expect(try roundTrip(records, .standard) == records.map { $0.map { Array($0.utf8) } })
  }

  @Test func `writes the rows of a file as they were`() throws {
    let text = Array("a,\"b,c\",,\n\n\"\"\n,x,\n\"d\"\"\ne\",\n".utf8)
    var writer = CSVWriter()
    try CSVReader(text, options: commaUTF8).read { row in
      writer.write(row)
      return .proceed
    }
    #expect(writer.finish() == text)
  }

  @Test(arguments: [CSVProfile.standard, .excelVietnamese])
  func `reads back any table without being told how it was written`(profile: CSVProfile) throws {
    var profile = profile
    profile.guardsFormulas = false
    var random = SeededRandom(state: 4180)
    let pieces = Self.pieces + ["'", "\\", "\\\"", "1", "2,5", "31/3/2022", "Trần Thị Bình"]
    for round in 0..<300 {
      let records = (0..<Int.random(in: 5...9, using: &random)).map { record in
        ["\(record)", "Khoa Nội"]
          + (0..<2).map { _ in
            String(
              decoding: random.text(of: pieces, count: Int.random(in: 0...3, using: &random)),
              as: UTF8.self)
          }
      }
      var writer = CSVWriter(profile: profile)
      for record in records { writer.writeRecord(record) }
      let read = try readFields(writer.finish()).map { $0.map { $0 ?? [] } }
      #expect(read == records.map { $0.map { Array($0.utf8) } }, "round \(round)")
    }
  }

  @Test func `reads back texts between apostrophes`() throws {
    var writer = CSVWriter()
    for _ in 0..<4 { writer.writeRecord(["'a'", "'b,'"]) }
    let read = try readFields(writer.finish())
    #expect(read == Array(repeating: [Array("'a'".utf8), Array("'b,'".utf8)], count: 4))
  }

  @Test func `knows its own Excel profile again`() throws {
    var writer = CSVWriter(profile: .excelVietnamese)
    writer.writeRecord(["PHỤ LỤC 02"])
    writer.writeRecord(["STT", "Tên tập thể, cá nhân", "Hệ số"])
    writer.writeRecord(["1", "Khoa Nội", "1,5"])
    let reader = try CSVReader(writer.finish())
    #expect(reader.encoding == .utf8WithBOM)
    #expect(reader.dialect.delimiter == UInt8(ascii: ";"))
    #expect(reader.dialect.lineEnding == .carriageReturnLineFeed)
    #expect(reader.dialect.usesDecimalComma)
  }
}
