import CSV
import CodecTestSupport
import Testing

struct ErrorTests {
  private func place(_ error: CSVError?) -> [Int?] {
    [error?.record, error?.line, error?.offset]
  }

  @Test(arguments: [
    ("\"", [1, 1, 0]),
    ("a\n\nb,\"c\n\n", [3, 3, 5]),
    ("\"x\ny\"\r\nz,\"", [2, 3, 9]),
    ("a,\"b\"\"", [1, 1, 2]),
    // Cut off inside the last field, in its first line and in its second.
    ("a,b\n1,\"x", [2, 2, 6]),
    ("a,b\n1,\"x\ny", [2, 2, 6]),
    ("a,b\n1,\"x\ny\n", [2, 2, 6]),
    // One column: every line would do.
    ("a\n\"b\nc\n", [2, 2, 2]),
  ])
  func `names the quote that is never closed`(text: String, expected: [Int]) {
    let error = #expect(throws: CSVError.self) { try listing(text) }
    #expect(error?.kind == .unterminatedQuote)
    #expect(place(error) == expected)
  }

  @Test(arguments: [
    (TextEncoding.utf16LittleEndian, [0xFF, 0xFE, 0x50, 0x1E, 0x2C, 0, 0x22, 0] as [UInt8], 6),
    (.utf16BigEndian, [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00, 0, 0x2C, 0, 0x22], 8),
    (.utf8WithBOM, [0xEF, 0xBB, 0xBF, 0xE1, 0xBB, 0x85, 0x2C, 0x22], 7),
    (.windows1258, [0xFD, 0xF2, 0x2C, 0x22, 0x61], 3),
    (.utf32LittleEndian, [0xFF, 0xFE, 0, 0, 0x2C, 0, 0, 0, 0x22, 0, 0, 0], 8),
  ])
  func `counts bytes of the file and not of its text`(
    encoding: TextEncoding, bytes: [UInt8], offset: Int
  ) {
    let error = #expect(throws: CSVError.self) { try listing(bytes) }
    #expect(place(error) == [1, 1, offset])
  }

  @Test func `holds the limits, each with its own error`() {
    func error(_ text: String, _ change: (inout CSVLimits) -> Void) -> CSVError? {
      var options = commaUTF8
      change(&options.limits)
      return #expect(throws: CSVError.self) { try listing(Array(text.utf8), options) }
    }
    let long = error("ab\ncde,\"abcd\"") { $0.fieldBytes = 3 }
    #expect(long?.kind == .fieldTooLong(limit: 3))
    #expect(place(long) == [2, 2, 8])
    let doubled = error("\"a\"\"bc\"") { $0.fieldBytes = 3 }
    #expect(doubled?.kind == .fieldTooLong(limit: 3))
    let record = error("abc\nab,cd\n") { $0.recordBytes = 3 }
    #expect(record?.kind == .recordTooLong(limit: 3))
    #expect(place(record) == [2, 2, 7])
    let columns = error("a,b,c\n,,,") { $0.columns = 3 }
    #expect(columns?.kind == .tooManyColumns(limit: 3))
    #expect(place(columns) == [2, 2, 9])
  }

  @Test func `reads what is just within the limits`() throws {
    var options = commaUTF8
    options.limits.fieldBytes = 3
    options.limits.recordBytes = 5
    options.limits.columns = 2
    #expect(
      try listing(Array("abc,de\n\"ab\"\"\",".utf8), options) == ["1: [abc] [de]", "2: [ab\"] -"])
  }

  @Test func `holds Excel's number of columns by itself`() throws {
    let widest = [UInt8](repeating: UInt8(ascii: ","), count: 16_383)
    #expect(try readFields(widest, commaUTF8) == [Array(repeating: nil, count: 16_384)])
    let error = #expect(throws: CSVError.self) {
      try readFields(widest + [UInt8(ascii: ",")], commaUTF8)
    }
    #expect(error?.kind == .tooManyColumns(limit: 16_384))
  }

  @Test(arguments: [UInt8(ascii: "\""), 0x0A, 0x0D, 0x80])
  func `refuses a delimiter that cannot separate`(delimiter: UInt8) {
    let error = #expect(throws: CSVError.self) {
      try CSVReader([], options: CSVReadingOptions(delimiter: delimiter))
    }
    #expect(error?.kind == .unusableDelimiter(delimiter))
  }

  @Test func `tells the place and the remedy, never the text`() {
    let error = #expect(throws: CSVError.self) { try listing("a\nb,\"secret") }
    #expect(
      error?.description == """
        record 2, line 2, byte 4: the quote that opens this field is never closed; \
        close it, or double it where it is text
        """)
  }
}
