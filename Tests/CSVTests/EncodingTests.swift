import CSV
import Spreadsheet
import CodecTestSupport
import Testing

struct EncodingTests {
  private func encoding(_ bytes: [UInt8]) throws -> TextEncoding {
    try CSVReader(bytes).encoding
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF, 0x61] as [UInt8], TextEncoding.utf8WithBOM),
    ([0xFF, 0xFE, 0x61, 0], .utf16LittleEndian),
    ([0xFE, 0xFF, 0, 0x61], .utf16BigEndian),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32LittleEndian),
    ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32BigEndian),
  ])
  func `strips one byte order mark and believes it`(bytes: [UInt8], expected: TextEncoding) throws {
    #expect(try encoding(bytes) == expected)
    #expect(try listing(bytes) == ["1: [a]"])
  }

  @Test func `keeps the second of two marks as text`() throws {
    #expect(try listing([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61]) == ["1: [\u{FEFF}a]"])
  }

  @Test func `reads an empty file and a file of only a mark as no records`() throws {
    #expect(try listing([UInt8]()).isEmpty)
    #expect(try listing([0xEF, 0xBB, 0xBF]).isEmpty)
    #expect(try encoding([]) == .utf8)
  }

  @Test(arguments: [
    ("STT\tGhi chú\nMột\tNgữ\n", TextEncoding.utf16LittleEndian),
    ("STT\tGhi chú\nMột\tNgữ\n", .utf16BigEndian),
    ("a", .utf16LittleEndian),
  ])
  func `knows UTF-16 without a mark by its zero bytes`(text: String, expected: TextEncoding) throws
  {
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return expected == .utf16LittleEndian ? pair : pair.reversed()
    }
    #expect(try encoding(bytes) == expected)
  }

  @Test func `takes text with a few NULs for UTF-8`() throws {
    #expect(try encoding(Array("Khoa Nội\u{0},b\u{0}\u{0}c\n1,2\n".utf8)) == .utf8)
    #expect(try encoding([0, 0, 0, 0]) == .utf8)
  }

  @Test(arguments: [TextEncoding.utf32LittleEndian, .utf32BigEndian])
  func `knows UTF-32 without a mark by its zero bytes`(expected: TextEncoding) throws {
    let bytes = "Đội,Ngữ\n".unicodeScalars.flatMap { scalar in
      let value = scalar.value
      let unit = [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16), 0]
      return expected == .utf32LittleEndian ? unit : unit.reversed()
    }
    #expect(try encoding(bytes) == expected)
    #expect(try listing(bytes) == ["1: [Đội] [Ngữ]"])
  }

  @Test func `takes UTF-8 with a field of other bytes for damaged UTF-8`() throws {
    // Nguyễn as UTF-8, and as Windows-1258 with five bytes that are no UTF-8.
    let bytes =
      Array("Nguyễn,Đỗ\n".utf8) + [0x4E, 0xEA, 0xDE, 0x2C, 0xD0, 0xF4, 0xDE, 0x0A]
      + Array("x,y\n".utf8)
    #expect(try encoding(bytes) == .utf8)
    #expect(
      try listing(bytes) == [
        "1: [Nguyễn] [Đỗ]", "2: [N\u{FFFD}\u{FFFD}] [\u{FFFD}\u{FFFD}\u{FFFD}]", "3: [x] [y]",
      ])
  }

  @Test func `composes the tones of Windows-1258 as other encodings have them`() throws {
    // Nguyễn, Ỹ, and two marks that stand on no vowel.
    let bytes: [UInt8] = [
      0x4E, 0x67, 0x75, 0x79, 0xEA, 0xDE, 0x6E, 0x2C, 0x59, 0xDE, 0x2C, 0x61, 0xEC, 0xF2, 0x2C,
      0x22,
    ]
    let told = CSVReadingOptions(encoding: .windows1258)
    let fields = try readFields(Array(bytes.dropLast(2)), told)
    #expect(fields == [["Nguy\u{1EC5}n", "\u{1EF8}", "\u{E1}\u{323}"].map { Array($0.utf8) }])
    let error = #expect(throws: CSVError.self) { try readFields(bytes, told) }
    #expect(error?.offset == 15)
  }

  @Test(arguments: [
    // Nguyễn, Trần, Bình: a tone behind its vowel.
    ([0x4E, 0x67, 0x75, 0x79, 0xEA, 0xDE, 0x6E] as [UInt8], TextEncoding.windows1258),
    ([0x54, 0x72, 0xE2, 0xCC, 0x6E], .windows1258),
    // Đăng, Dương: no tone, but letters of Vietnamese.
    ([0xD0, 0xE3, 0x6E, 0x67], .windows1258),
    ([0x44, 0xFD, 0xF5, 0x6E, 0x67], .windows1258),
    // però, così: the same bytes are letters behind consonants.
    ([0x70, 0x65, 0x72, 0xF2, 0x2C, 0x63, 0x6F, 0x73, 0xEC], .windows1252),
    // café: nothing speaks for Vietnamese.
    ([0x63, 0x61, 0x66, 0xE9], .windows1252),
    // TCVN3: Së Y tÕ, a capital behind a small letter.
    ([0x53, 0xEB, 0x20, 0x59, 0x20, 0x74, 0xD5], .windows1252),
    // Škoda: unused in 1258.
    ([0x8A, 0x6B, 0x6F, 0x64, 0x61], .windows1252),
    // VNI: Nguyeãn Thò Thuyû.
    (
      [
        0x4E, 0x67, 0x75, 0x79, 0x65, 0xE3, 0x6E, 0x20, 0x54, 0x68, 0xF2, 0x20, 0x54, 0x68, 0x75,
        0x79, 0xFB,
      ], .windows1252
    ),
  ])
  func `tells the Windows code pages apart by where tones stand`(
    bytes: [UInt8], expected: TextEncoding
  ) throws {
    #expect(try encoding(bytes) == expected)
  }

  /// The upper 128 bytes as Python and the WHATWG decode them, unused codes as control characters.
  private static let windows1258 = """
    €\u{81}‚ƒ„…†‡ˆ‰\u{8A}‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™\u{9A}›œ\u{9D}\u{9E}Ÿ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜỮß\
    àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ
    """
  private static let windows1252 = """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """

  @Test(arguments: [
    (TextEncoding.windows1258, windows1258), (.windows1252, windows1252),
  ])
  func `decodes every byte of a code page`(encoding: TextEncoding, expected: String) throws {
    let options = CSVReadingOptions(encoding: encoding, delimiter: UInt8(ascii: ","))
    let fields = try readFields(Array(0x80...0xFF), options)
    #expect(fields == [[Array(expected.utf8)]])
  }

  @Test func `replaces halves of surrogate pairs and cut off units`() throws {
    let bytes: [UInt8] = [
      0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x2C, 0, 0x3D, 0xD8, 0x2C, 0, 0x00, 0xDC, 0x2C,
    ]
    #expect(try listing(bytes) == ["1: [\u{1F600}] [\u{FFFD}] [\u{FFFD}\u{FFFD}]"])
    let details = try CSVReader(bytes).read { _ in .proceed }
    #expect(details.diagnostics.map(\.offset) == [8, 12, 14])
    #expect(details.diagnostics.map(\.kind) == [.invalidBytes, .invalidBytes, .invalidBytes])
  }

  @Test func `replaces what is no scalar in UTF-32`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0, 0, 0, 0xD8, 0, 0, 0, 0, 0x11, 0, 0x61, 0]
    #expect(try listing(bytes) == ["1: [\u{FFFD}\u{FFFD}\u{FFFD}]"])
  }

  @Test func `believes the encoding it is told`() throws {
    let told = CSVReadingOptions(encoding: .windows1252)
    #expect(try listing([0xC3, 0xA9], told) == ["1: [Ã©]"])
    #expect(try listing([0x61, 0], CSVReadingOptions(encoding: .utf8)) == ["1: [a\u{0}]"])
    let marked = try CSVReader([0xEF, 0xBB, 0xBF], options: CSVReadingOptions(encoding: .utf8))
    #expect(marked.encoding == .utf8WithBOM)
  }
}
