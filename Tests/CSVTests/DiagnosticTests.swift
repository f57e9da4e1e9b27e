import CSV
import Spreadsheet
import CodecTestSupport
import Testing

struct DiagnosticTests {
  private func details(
    _ bytes: [UInt8], _ options: CSVReadingOptions = commaUTF8
  ) throws(CSVError) -> CSVDetails {
    try CSVReader(bytes, options: options).read { _ in .proceed }
  }

  @Test func `says where quotes and control characters are odd`() throws {
    let text = "a,5\" x\r\n\"b\"c,\"\n\u{0}\"\n\u{1A},ok\t\n"
    #expect(
      try details(Array(text.utf8)).diagnostics.map(\.description) == [
        "record 1, line 1, byte 3: a quote inside an unquoted field is kept as text",
        "record 2, line 2, byte 11: text after a closing quote is added to the field",
        "record 2, line 3, byte 15: a control character is kept",
        "record 3, line 4, byte 18: a control character is kept",
      ])
  }

  @Test func `finds nothing odd in a clean file`() throws {
    let details = try details(Array("a,\"b,\t\n\"\"\"\r\n\r\nc,\t\n".utf8))
    #expect(details.diagnostics.isEmpty)
    #expect(details.diagnosticCounts.isEmpty)
    #expect(details.widths.map(\.fieldCount) == [2])
    #expect(details.widths.map(\.recordCount) == [2])
    #expect(details.recordCount == 3)
  }

  @Test(arguments: [
    // In the middle, in the header, in the last record, in a file with other quotes and lines in fields.
    ("a,b\n1,\"x\n2,y\n", [2, 2, 6], ["1: [a] [b]", "2: [1] [\"x]", "3: [2] [y]"]),
    ("\"a,b\n1,x\n", [1, 1, 0], ["1: [\"a] [b]", "2: [1] [x]"]),
    ("a,b\r\n\"1,x\r\n", [2, 2, 5], ["1: [a] [b]", "2: [\"1] [x]"]),
    (
      "a,\"b\nc\"\n\n\"\",\"d \"\"e\"\"\nf\"\",g\n", [3, 4, 12],
      ["1: [a] [b\nc]", "2:", "3: [] [\"d \"\"e\"\"]", "4: [f\"\"] [g]"]
    ),
  ])
  func `keeps a quote as text that is never closed, where the table goes on as before`(
    text: String, place: [Int], expected: [String]
  ) throws {
    #expect(try listing(text) == expected)
    let odd = try details(Array(text.utf8)).diagnostics.filter { $0.kind == .unterminatedQuote }
    #expect(odd.map { [$0.record, $0.line, $0.offset] } == [place])
  }

  @Test func `counts nothing twice when it reads a record again`() throws {
    let odd = try details(Array("a\u{1},b\n\u{2},\"x\u{3}\n2,y\u{4}\n".utf8))
    #expect(odd.diagnosticCounts == [.controlCharacter: 4, .unterminatedQuote: 1])
    #expect(odd.diagnostics.map(\.offset) == [1, 5, 7, 9, 14])
  }

  @Test func `replaces bytes that are no UTF-8 and says where`() throws {
    // A lone continuation byte, an overlong slash, a surrogate, a character cut off by the delimiter.
    let bytes: [UInt8] =
      [0x61, 0x80, 0x0A, 0xC0, 0xAF, 0x0A, 0xED, 0xA0, 0x80, 0x0A, 0xE1, 0xBB, 0x2C, 0x62]
    #expect(
      try listing(bytes, commaUTF8) == [
        "1: [a\u{FFFD}]", "2: [\u{FFFD}\u{FFFD}]", "3: [\u{FFFD}\u{FFFD}\u{FFFD}]",
        "4: [\u{FFFD}] [b]",
      ])
    let details = try details(bytes)
    #expect(details.diagnosticCounts == [.invalidBytes: 7])
    #expect(details.diagnostics.map(\.offset) == [1, 3, 4, 6, 7, 8, 10])
    #expect(details.diagnostics.map(\.record) == [1, 2, 2, 3, 3, 3, 4])
    #expect(details.diagnostics.map(\.line) == [1, 2, 2, 3, 3, 3, 4])
  }

  @Test func `keeps a hundred places of a kind and counts them all`() throws {
    let details = try details(Array(String(repeating: "a\"\n", count: 250).utf8))
    #expect(details.diagnostics.map(\.record) == Array(1...100))
    #expect(details.diagnosticCounts == [.strayQuote: 250])
    let broken = try self.details([UInt8](repeating: 0xFF, count: 250))
    #expect(broken.diagnostics.map(\.offset) == Array(0..<100))
    #expect(broken.diagnosticCounts == [.invalidBytes: 250])
  }

  @Test func `counts the widths of records, the commonest first`() throws {
    let widths = try details(Array("title\n\na,b\nc,d,e\nf,g\nend\n".utf8)).widths
    #expect(widths.map(\.fieldCount) == [2, 1, 3])
    #expect(widths.map(\.recordCount) == [2, 2, 1])
    #expect(widths.map(\.firstRecord) == [3, 1, 4])
  }
}
