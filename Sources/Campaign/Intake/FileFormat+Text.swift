internal import CSV
internal import Forms

// Texts: a table with delimiters is all that is left when a text is nothing else.

extension FileFormat {
  /// What a file is that begins with no signature.
  static func textFormat(_ bytes: [UInt8]) -> FileFormat {
    let head = head(of: bytes)
    if let page = pageFormat(head) ?? exchangeFormat(bytes, head) { return .foreign(page) }
    guard isBinary(bytes) else { return .delimitedText }
    return beginsLikeArchive(bytes) ? .damaged : .foreign(.binary)
  }

  // MARK: Markup

  private static func pageFormat(_ head: String) -> ForeignFormat? {
    if head.hasPrefix("mime-version:") || head.hasPrefix("from: <saved by") { return .mhtml }
    guard head.hasPrefix("<") else { return nil }
    if head.contains("schemas-microsoft-com:office:spreadsheet") || head.contains("excel.sheet") {
      return .spreadsheetML
    }
    if head.contains("opendocument:xmlns:office") {
      return head.contains("opendocument.spreadsheet") ? .openDocumentSheet : .openDocument
    }
    if tags.contains(where: head.contains) { return .html }
    return head.hasPrefix("<?xml") ? .xml : nil
  }

  private static let tags = ["<html", "<table", "<!doctype html", "<meta", "<body", "<head"]

  /// The beginning in small ASCII letters, without byte order mark, zero bytes, line ends and leading space.
  private static func head(of bytes: [UInt8]) -> String {
    let head = bytes.prefix(2_048).filter { (0x20..<0x7F).contains($0) }
    return String(decoding: head.drop { $0 == 0x20 }, as: UTF8.self).lowercased()
  }

  // MARK: Exchange formats

  private static func exchangeFormat(_ bytes: [UInt8], _ head: String) -> ForeignFormat? {
    let lines = bytes.prefix(256).split { $0 == 0x0A || $0 == 0x0D }.prefix(2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count == 2 else { return nil }
    // "ID;Phone" begins tables too: what tells is that another record of SYLK follows.
    let isRecord = ["P;", "C;", "F;", "B;", "O;", "W;", "NN;", "NE;"].contains(
      where: lines[1].hasPrefix)
    if lines[0].hasPrefix("ID;P"), isRecord { return .sylk }
    return lines[0] == "TABLE" && lines[1] == "0,1" ? .dif : nil
  }

  // MARK: Binary

  /// Whether there are control characters, which no text has many of.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = Array(bytes.prefix(4_096))
    let units = units(of: sample)
    let controls = units.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }
    // One or two may stray into any text; a short file is all the sample there is.
    return controls * 50 > units.count && controls > min(8, units.count / 4)
  }

  /// Whether the first entry of a zip archive stands near the start, behind some other bytes; its end is
  /// missing, or it would have been known.
  private static func beginsLikeArchive(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1_024)
    return head.indices.contains { head[$0...].starts(with: [0x50, 0x4B, 0x03, 0x04]) }
  }

  /// The sample's numbers of one, two or four bytes, as wide as those of its encoding.
  private static func units(of sample: [UInt8]) -> [UInt32] {
    let encoding = (try? CSVReader(sample))?.encoding
    let (width, isLittleEndian) =
      switch encoding {
      case .utf16LittleEndian: (2, true)
      case .utf16BigEndian: (2, false)
      case .utf32LittleEndian: (4, true)
      case .utf32BigEndian: (4, false)
      case .utf8, .utf8WithBOM, .windows1258, .windows1252, nil: (1, true)
      }
    return stride(from: 0, through: sample.count - width, by: width).map { start in
      let unit = sample[start..<start + width]
      let ordered = isLittleEndian ? Array(unit.reversed()) : Array(unit)
      return ordered.reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
