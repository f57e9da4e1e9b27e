import CSV
import CodecTestSupport
import Spreadsheet
import TestSupport
import Testing

/// The scanner against the slow parser.
struct OracleTests {
  private static let pieces = [
    "a", "Khoa Nội", " ", ",", ",", "\"", "\"", "\"\"", "\",\"", "\n", "\r", "\r\n", "\t", ";",
    "\u{1}",
  ]

  /// The standard library repairs broken UTF-8 for the slow parser.
  private func expectSame(_ text: [UInt8], _ comment: Comment) {
    let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    let comma = UInt8(ascii: ",")
    let read = try? readFields(text, commaUTF8)
    if let read, let stray = strayQuote(in: text) {
      #expect(parseSlowly(repaired, delimiter: comma) == nil, comment)
      #expect(read == parseSlowly(repaired, delimiter: comma, strayQuote: stray), comment)
    } else {
      #expect(read == parseSlowly(repaired, delimiter: comma), comment)
    }
  }

  /// Where the quote is that is never closed and was read as text, if there is one.
  private func strayQuote(in text: [UInt8]) -> Int? {
    let details = try? CSVReader(text, options: commaUTF8).read { _ in .proceed }
    return details?.diagnostics.first { $0.kind == .unterminatedQuote }?.offset
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `reads random texts as the slow parser does`(seed: UInt64) {
    var random = SeededRandom(state: seed)
    for round in 0..<250 {
      let text = random.text(of: Self.pieces, count: Int.random(in: 0...40, using: &random))
      expectSame(text, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: ["\"", ",", "\n", "\r\n", "\",\"", "\"\"", "x\"y", "\u{1},\"\n\""])
  func `reads the same at every offset in a block of 64 bytes`(piece: String) {
    for offset in 0..<64 {
      let before = String(repeating: "x", count: offset)
      for opening in ["", "\"", "\"\","] {
        let text = Array("\(opening)\(before)\(piece)tail,\"end\"\n".utf8)
        expectSame(text, "offset \(offset)")
      }
    }
  }

  @Test func `reads every beginning of a text as the slow parser does`() {
    let text = Array(
      "STT,\"Tên \"\"tập thể\"\",\r\ncá nhân\",Ghi chú\r\n1,Khoa Nội,,\"\"\r2,\"a\"b,5\" x\n\n,"
        .utf8)
    for end in 0...text.count {
      expectSame(Array(text[..<end]), "the first \(end) bytes")
    }
  }

  @Test func `reads a text with any byte put anywhere as the slow parser does`() {
    let text = Array("a,\"b\"\"c\",\r\n\"d\",e f g h i\n".utf8)
    for index in text.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D, 0x00, UInt8(ascii: "x")] {
        var changed = text
        changed[index] = byte
        expectSame(changed, "byte \(index) is \(byte)")
      }
    }
  }
}
