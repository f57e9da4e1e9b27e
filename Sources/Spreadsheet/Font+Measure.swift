/// How much room text takes in Times New Roman.
///
/// The widths are those of Times-Roman and Times-Bold, which Times New Roman, Liberation Serif and other fonts
/// made to match it share. Vietnamese letters are as wide as the letters below their marks, but for ơ and ư;
/// other letters beyond ASCII count as wide ones.
extension Font {
  /// The distance between two lines, in points.
  public var lineHeight: Double { size * 1.2 }

  /// The width of a digit in points, which column widths count in: whole pixels at 96 to the inch.
  public var digitWidth: Double { (size / 0.75 / 2).rounded(.down) * 0.75 }

  /// How many lines of at most `width` points a text takes, broken between words and at its line feeds.
  public func lineCount(of utf8: borrowing Span<UInt8>, width: Double) -> Int {
    let capacity = max(1000, Int(width * 1000 / size))
    var (lines, line, word) = (1, 0, 0)
    func finishWord() {
      if line > 0, line + 250 + word > capacity {
        lines += 1
        line = 0
      }
      line += (line == 0 ? 0 : 250) + word
      // A word longer than a line goes on in the next.
      while line > capacity {
        lines += 1
        line -= capacity
      }
      word = 0
    }
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case UInt8(ascii: " "): finishWord()
      case UInt8(ascii: "\n"):
        finishWord()
        lines += 1
        line = 0
      case 0x80..<0xC0: break
      case 0xC0..<0xE0: word += letterWidth(ofScalar: Self.scalar(in: utf8, at: index, count: 2))
      case 0xE0...: word += letterWidth(ofScalar: Self.scalar(in: utf8, at: index, count: 3))
      default: word += letterWidth(ofASCII: byte)
      }
      index += 1
    }
    finishWord()
    return lines
  }

  // MARK: Letters

  private func letterWidth(ofASCII byte: UInt8) -> Int {
    (isBold ? Self.boldWidths : Self.widths)[Int(byte)]
  }

  /// The number of a character from its bytes; of one with four bytes the first three, which is as good here.
  private static func scalar(in utf8: borrowing Span<UInt8>, at index: Int, count: Int) -> Int {
    guard index + count <= utf8.count else { return 0 }
    let mask = count == 2 ? 0x1F : 0x0F
    return (index + 1..<index + count).reduce(Int(utf8[index]) & mask) {
      $0 << 6 | Int(utf8[$1]) & 0x3F
    }
  }

  /// Marks that are written over the letter before take no room.
  private func letterWidth(ofScalar scalar: Int) -> Int {
    if (0x300..<0x370).contains(scalar) { return 0 }
    guard let letter = Self.letter(below: scalar) else { return Self.signWidth(scalar) }
    let isSmall = letter.base >= UInt8(ascii: "a")
    // The horn of ơ and ư.
    let horn = letter.hasHorn ? (isSmall ? 54 : 74) : 0
    return letterWidth(ofASCII: letter.base) + horn
  }

  /// Quotation marks and dashes as they are; of all else what the widest need.
  private static func signWidth(_ scalar: Int) -> Int {
    switch scalar {
    case 0x2018...0x201B: 333
    case 0x201C...0x201F, 0x2013: 500
    case 0xA0, 0xB7: 250
    default: scalar < 0x250 ? 780 : 1000
    }
  }

  /// The letter that carries the marks of a Vietnamese one.
  ///
  /// From U+1EA0 on small letters have odd numbers.
  private static func letter(below scalar: Int) -> (base: UInt8, hasHorn: Bool)? {
    guard let block = blocks.first(where: { $0.scalars.contains(scalar) }) else { return nil }
    let isSmall = scalar >= 0x1EA0 ? scalar & 1 == 1 : block.isSmall
    return (UInt8(ascii: block.capital) + (isSmall ? 32 : 0), block.hasHorn)
  }

  private typealias Block = (
    scalars: ClosedRange<Int>, capital: Unicode.Scalar, isSmall: Bool, hasHorn: Bool
  )

  private static let blocks: [Block] = [
    (0x1EA0...0x1EB7, "A", false, false), (0x1EB8...0x1EC7, "E", false, false),
    (0x1EC8...0x1ECB, "I", false, false), (0x1ECC...0x1ED9, "O", false, false),
    (0x1EDA...0x1EE3, "O", false, true), (0x1EE4...0x1EE7, "U", false, false),
    (0x1EE8...0x1EF1, "U", false, true), (0x1EF2...0x1EF9, "Y", false, false),
    (0xE0...0xE3, "A", true, false), (0xE8...0xEA, "E", true, false),
    (0xEC...0xED, "I", true, false), (0xF2...0xF5, "O", true, false),
    (0xF9...0xFA, "U", true, false), (0xFD...0xFD, "Y", true, false),
    (0x103...0x103, "A", true, false), (0x111...0x111, "D", true, false),
    (0x129...0x129, "I", true, false), (0x169...0x169, "U", true, false),
    (0x1A1...0x1A1, "O", true, true), (0x1B0...0x1B0, "U", true, true),
    (0xC0...0xC3, "A", false, false), (0xC8...0xCA, "E", false, false),
    (0xCC...0xCD, "I", false, false), (0xD2...0xD5, "O", false, false),
    (0xD9...0xDA, "U", false, false), (0xDD...0xDD, "Y", false, false),
    (0x102...0x102, "A", false, false), (0x110...0x110, "D", false, false),
    (0x128...0x128, "I", false, false), (0x168...0x168, "U", false, false),
    (0x1A0...0x1A0, "O", false, true), (0x1AF...0x1AF, "U", false, true),
  ]

  /// In thousandths of the size, by ASCII code; control characters have none.
  private static let widths: [Int] =
    [Int](repeating: 0, count: 32) + [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
      921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
      556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
      333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
      500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, 0,
    ]

  private static let boldWidths: [Int] =
    [Int](repeating: 0, count: 32) + [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
      500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
      930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
      611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
      333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
      556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520, 0,
    ]
}

extension ColumnLayout {
  /// How long a line of text may be in the column, in points, where widths count digits of `font`.
  public func textWidth(in font: Font) -> Double { max(1, width * font.digitWidth - 4) }
}
