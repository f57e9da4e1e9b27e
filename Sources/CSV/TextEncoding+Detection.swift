extension TextEncoding {
  /// The encoding of a file nobody told us about.
  ///
  /// In this order: a byte order mark; the zero bytes of UTF-32 and UTF-16; valid UTF-8; UTF-8 with damage in
  /// some fields; else one of the two Windows code pages.
  static func detect(_ bytes: Span<UInt8>, isValidUTF8: Bool) -> TextEncoding {
    if let marked = byByteOrderMark(bytes) { return marked }
    if let wide = utf32ByZeroBytes(bytes) ?? utf16ByZeroBytes(bytes) { return wide }
    if isValidUTF8 || isMostlyUTF8(bytes) { return .utf8 }
    return CodePageEvidence(in: bytes).speaksFor1258 ? .windows1258 : .windows1252
  }

  /// UTF-32 goes first: its little-endian mark begins like that of UTF-16.
  private static func byByteOrderMark(_ bytes: Span<UInt8>) -> TextEncoding? {
    let marked: [TextEncoding] = [
      .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian, .utf8WithBOM,
    ]
    return marked.first { bytes.starts(with: $0.byteOrderMark) }
  }

  /// UTF-32 without a mark has two zero bytes before nearly every character.
  private static func utf32ByZeroBytes(_ bytes: Span<UInt8>) -> TextEncoding? {
    let units = min(bytes.count, 4_096) / 4
    // By their place in a unit.
    var zeros = [0, 0, 0, 0]
    for index in 0..<4 * units where bytes[index] == 0 { zeros[index % 4] += 1 }
    guard units > 0 else { return nil }
    if zeros[3] == units, zeros[2] * 10 >= units * 9, zeros[0] * 10 <= units {
      return .utf32LittleEndian
    }
    if zeros[0] == units, zeros[1] * 10 >= units * 9, zeros[3] * 10 <= units {
      return .utf32BigEndian
    }
    return nil
  }

  /// UTF-16 without a mark shows by the zero high bytes of its ASCII characters: in Vietnamese more than
  /// half of the letters, and all delimiters, digits and line ends.
  private static func utf16ByZeroBytes(_ bytes: Span<UInt8>) -> TextEncoding? {
    let units = min(bytes.count, 4_096) / 2
    var zeros = (even: 0, odd: 0)
    for unit in 0..<units {
      if bytes[2 * unit] == 0 { zeros.even += 1 }
      if bytes[2 * unit + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd > 0, zeros.odd * 5 >= units, zeros.even * 10 <= zeros.odd {
      return .utf16LittleEndian
    }
    if zeros.even > 0, zeros.even * 5 >= units, zeros.odd * 10 <= zeros.even {
      return .utf16BigEndian
    }
    return nil
  }

  /// Whether there are enough whole characters of UTF-8 for the others to be damage: in a code page they
  /// come about by chance alone, one among dozens of bytes that are none.
  private static func isMostlyUTF8(_ bytes: Span<UInt8>) -> Bool {
    let decoder = UTF8Decoder()
    var offset = 0
    var whole = 0
    var broken = 0
    while offset < bytes.count {
      let next = decoder.scalar(in: bytes, at: offset)
      if next.isReplacement { broken += 1 } else if next.length > 1 { whole += 1 }
      offset += next.length
    }
    return whole * 4 > broken
  }
}

extension Span<UInt8> {
  /// Whether the first bytes are these; nothing is the start of everything.
  func starts(with prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    return prefix.indices.allSatisfy { self[$0] == prefix[$0] }
  }
}
