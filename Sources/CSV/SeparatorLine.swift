/// The first line `sep=;`, by which Excel is told the delimiter.
///
/// `sep=\t` and quotes around the whole line are understood too, and capitals.
struct SeparatorLine {
  /// The delimiter it names.
  let delimiter: UInt8
  /// Where the next line begins.
  let end: Int
  /// What ends it.
  let lineEnding: LineEnding?

  /// The length of the longest, `"sep=\t"`.
  private static let maximumLength = 8

  /// The line that begins at `start`, if it is one.
  init?(in text: Span<UInt8>, at start: Int) {
    var lineEnd = start
    while lineEnd < text.count, lineEnd - start <= Self.maximumLength,
      LineEnding(in: text, at: lineEnd) == nil
    { lineEnd += 1 }
    let line = text.extracting(start..<lineEnd)
    guard let delimiter = Self.delimiter(named: Self.withoutQuotes(line)) else { return nil }
    lineEnding = lineEnd < text.count ? LineEnding(in: text, at: lineEnd) : nil
    self.delimiter = delimiter
    end = lineEnd + (lineEnding?.byteCount ?? 0)
  }

  /// Whether a text begins as such a line does.
  static func beginsLikeOne(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 4 else { return false }
    return text[0] | 0x20 == UInt8(ascii: "s") && text[1] | 0x20 == UInt8(ascii: "e")
      && text[2] | 0x20 == UInt8(ascii: "p") && text[3] == UInt8(ascii: "=")
  }

  @_lifetime(copy line)
  private static func withoutQuotes(_ line: Span<UInt8>) -> Span<UInt8> {
    guard line.count >= 2, line[0] == .quote, line[line.count - 1] == .quote else { return line }
    return line.extracting(1..<line.count - 1)
  }

  private static func delimiter(named line: Span<UInt8>) -> UInt8? {
    guard beginsLikeOne(line) else { return nil }
    if line.count == 6, line[4] == UInt8(ascii: "\\"), line[5] | 0x20 == UInt8(ascii: "t") {
      return .tab
    }
    guard line.count == 5, Dialect.canDelimit(line[4]) else { return nil }
    return line[4]
  }
}
