import CSV
import Spreadsheet
import CodecTestSupport

/// CSV files that are odd or hostile.
enum CSVTraps {
  static let traps = encodings + records + tables

  private static func expectListing(
    _ text: String, _ expected: [String], line: UInt = #line
  ) throws {
    try expect(listing(text), expected, line: line)
  }

  private static func failure(
    _ text: String, _ change: (inout CSVLimits) -> Void = { _ in }
  ) throws -> CSVError {
    var options = commaUTF8
    change(&options.limits)
    return try error(CSVError.self) { [options] in try listing(Array(text.utf8), options) }
  }

  private static func details(_ bytes: [UInt8]) throws -> CSVDetails {
    try CSVReader(bytes, options: commaUTF8).read { _ in .proceed }
  }

  private static func delimiter(_ text: String) throws -> Character {
    Character(Unicode.Scalar(try CSVReader(Array(text.utf8)).dialect.delimiter))
  }

  // MARK: Bytes

  private static let encodings: [Trap] = [
    Trap("V1", "five byte order marks are believed, and UTF-16 is known without one") {
      let text = "\u{FEFF}STT;Đội\n1;Ngữ\n"
      let expected = ["1: [STT] [Đội]", "2: [1] [Ngữ]"]
      let wide = text.utf16.flatMap { bytes($0) }
      let widest = text.unicodeScalars.flatMap { bytes($0.value) }
      for marked in [
        Array(text.utf8), wide, text.utf16.flatMap { bytes($0.byteSwapped) }, widest,
        text.unicodeScalars.flatMap { bytes($0.value.byteSwapped) }, Array(wide.dropFirst(2)),
      ] { try expect(listing(marked, CSVReadingOptions()), expected) }
    },
    Trap("V14", "bytes that mean nothing are replaced and their places told; code pages are known")
    {
      let broken: [UInt8] = [0x61, 0x80, 0x2C, 0xC0, 0xAF, 0x0A, 0x62]
      try expect(listing(broken, commaUTF8), ["1: [a\u{FFFD}] [\u{FFFD}\u{FFFD}]", "2: [b]"])
      try expect(details(broken).diagnostics.map(\.offset), [1, 3, 4])
      // Nguyễn
      let vietnamese: [UInt8] = [0x4E, 0x67, 0x75, 0x79, 0xEA, 0xDE, 0x6E]
      try expect(CSVReader(vietnamese).encoding, .windows1258)
    },
    Trap("V16", "NUL and other control characters are kept and told") {
      try expectListing("a\u{0}b,\u{1A}\n", ["1: [a\u{0}b] [\u{1A}]"])
      let found = try details(Array("a\u{0}b,\u{1A}\n".utf8)).diagnostics
      try expect(found.map(\.kind), [.controlCharacter, .controlCharacter])
      try expect(found.map(\.offset), [1, 4])
    },
    Trap("V17", "places are right behind fields of several lines") {
      let found = try failure("\"a\nb\r\nc\"\n\"x")
      try expect([found.record, found.line, found.offset], [2, 4, 9])
    },
  ]

  // MARK: Records

  private static let records: [Trap] = [
    Trap("V2", "a line sep= tells the delimiter and is no data") {
      for (text, expected) in [
        ("sep=;\na,b;c\n", "2: [a,b] [c]"), ("sep=\t\na,b\tc\n", "2: [a,b] [c]"),
        ("\"sep=;\"\na,b;c\n", "2: [a,b] [c]"), ("sep=\\t\na,b\tc\n", "2: [a,b] [c]"),
      ] { try expect(listing(Array(text.utf8), CSVReadingOptions()), [expected]) }
    },
    // A file lies in memory whole: no buffer can part CR from LF.
    Trap("V3", "all line ends end a record, mixed too") {
      try expectListing(
        "a\r\nb\nc\rd\n\r\ne", ["1: [a]", "2: [b]", "3: [c]", "4: [d]", "5:", "6: [e]"])
    },
    Trap("V4", "quotes, delimiters and line ends mean the same at every offset") {
      for count in 1...130 {
        let pad = String(repeating: "é", count: count / 2) + (count % 2 == 1 ? "x" : "")
        try expectListing(
          "\(pad),\"x\ny\"\"z\",w\r\nend\n", ["1: [\(pad)] [x\ny\"z] [w]", "2: [end]"])
      }
    },
    Trap("V5", "a run of doubled quotes is half as many quotes") {
      for count in 1...130 {
        let quotes = String(repeating: "\"", count: count)
        try expectListing("\"\(quotes)\(quotes)\",b", ["1: [\(quotes)] [b]"])
      }
    },
    // The size does not matter: nothing is copied before the closing quote is found.
    Trap(
      "V6",
      "a quote that is never closed is text in a table that goes on, else an error; its place is told"
    ) {
      for (text, offset) in [
        ("\"", 0), ("a,\"b\nc\n", 2), ("\"a\"\"", 0),
        ("x\n\"" + String(repeating: "a,b\n", count: 50_000), 2),
      ] {
        let found = try failure(text)
        try expect(found.kind, .unterminatedQuote)
        try expect(found.offset, offset)
      }
      let table = "x,y\n\"" + String(repeating: "a,b\n", count: 50_000)
      let odd = try details(Array(table.utf8))
      try expect(odd.recordCount, 50_001)
      try expect(
        odd.diagnostics.map(\.description),
        [
          "record 2, line 2, byte 4: a quote that is never closed is kept as text"
        ])
    },
    Trap("V7", "stray quotes and what follows a closing quote are text, as in Excel") {
      try expectListing(
        "a\"b,\"a\"b\n\"a\" ,b\n \"a\"", ["1: [a\"b] [ab]", "2: [a ] [b]", "3: [ \"a\"]"])
    },
    Trap("V8", "nothing is no record, and a blank line one without fields") {
      for (text, expected) in [
        ("", []), ("\u{FEFF}", []), ("\n", ["1:"]), ("a,b", ["1: [a] [b]"]),
        ("a\n\nb\n", ["1: [a]", "2:", "3: [b]"]), ("\"\",\n", ["1: [] -"]),
      ] { try expectListing(text, expected) }
    },
    Trap("V13", "more columns or longer fields than allowed are errors") {
      try expect(
        failure(String(repeating: ",", count: 1_000_000)).kind, .tooManyColumns(limit: 16_384))
      try expect(failure("ab,\"abcd\"") { $0.fieldBytes = 3 }.kind, .fieldTooLong(limit: 3))
      try expect(failure("ab,cd\n") { $0.recordBytes = 3 }.kind, .recordTooLong(limit: 3))
    },
    Trap("V18", "any text is read back as it was written, and empty is not nothing") {
      let pieces = [
        "", "a", " ", ",", "\"", "\n", "\r", "\r\n", "\t", "=1", "+", "-", "@", "'", "\u{0}",
        "sep=;", "\u{FEFF}", "e\u{301}", "é",
      ]
      for first in pieces {
        for second in pieces {
          try expectIdentity([first + second, second, first + "\r" + second])
        }
      }
      var writer = CSVWriter()
      try CSVReader(Array("\"\",,x\n".utf8), options: commaUTF8).read { row in
        writer.write(row)
        return .proceed
      }
      try expect(readFields(writer.finish(), commaUTF8), [[[], nil, [0x78]]])
    },
  ]

  private static func expectIdentity(_ fields: [String]) throws {
    var writer = CSVWriter()
    writer.writeRecord(fields)
    try expect(
      readFields(writer.finish(), commaUTF8).map { $0.map { $0 ?? [] } },
      [fields.map { Array($0.utf8) }])
  }

  // MARK: Tables

  private static let tables: [Trap] = [
    Trap("V9", "a record with a field more or less is delivered, and its width told") {
      for odd in 1...10 {
        for (fields, width) in [("a,b", 2), ("a,b,c,d", 4)] {
          let lines = (1...10).map { $0 == odd ? fields : "a,b,c" }
          let found = try details(Array(lines.joined(separator: "\n").utf8))
          try expect(found.widths.map(\.fieldCount), [3, width])
          try expect(found.widths.last?.firstRecord, odd)
        }
      }
    },
    // One ASCII byte separates: Excel and the files of the campaign know nothing else.
    Trap("V10", "a delimiter is one ASCII byte; spaces and a second one are data") {
      try expectListing("a, b\nc, d\n", ["1: [a] [ b]", "2: [c] [ d]"])
      try expect(
        listing(Array("a||b\nc||d\n".utf8), CSVReadingOptions()), ["1: [a] - [b]", "2: [c] - [d]"])
      try expect(
        error(CSVError.self) { try CSVReader([], options: CSVReadingOptions(delimiter: 0xA7)) }
          .kind,
        .unusableDelimiter(0xA7))
    },
    Trap("V11", "one record with another delimiter does not turn the table") {
      for odd in 1...10 {
        let lines = (1...10).map { $0 == odd ? "x,y,z" : "a;b;c" }
        try expect(delimiter(lines.joined(separator: "\n")), ";")
      }
    },
    Trap("V12", "titles, headers of two rows, further tables and totals are records like others") {
      let text = """
        SỞ Y TẾ, BỆNH VIỆN

        STT;Tên;Ghi chú
        ;(họ, tên);
        1;An;x
        TỔNG;1;

        STT;Khoa
        1;Nội
        """
      try expect(
        listing(Array(text.utf8), CSVReadingOptions()),
        [
          "1: [SỞ Y TẾ, BỆNH VIỆN]", "2:", "3: [STT] [Tên] [Ghi chú]", "4: - [(họ, tên)] -",
          "5: [1] [An] [x]", "6: [TỔNG] [1] -", "7:", "8: [STT] [Khoa]", "9: [1] [Nội]",
        ])
    },
    Trap("V15", "a decimal comma is no delimiter where a semicolon makes the table") {
      try expect(delimiter("A;1,5;2,5;3,5\nB;1,0;2,0;3,0\n"), ";")
      try expect(delimiter("1;2,5\n2;3,5\n"), ";")
      try expect(delimiter("1,2\n3,4\n"), ",")
    },
  ]
}
