/// Finds what a spreadsheet program would take for a formula when it opens a CSV file.
///
/// After OWASP's "CSV Injection": `=`, `+`, `-`, `@` and their full-width forms as the first character of any
/// line of a field, spaces and no-break spaces before it passed over; and a field that begins with TAB, CR,
/// LF or NUL. An apostrophe at the start of such a line makes it text; a tab there would not.
enum FormulaGuard {
  /// Where the lines begin that need an apostrophe before them, rising.
  static func dangerousLines(in text: Span<UInt8>) -> [Int] {
    var starts: [Int] = []
    var lineStart = 0
    while lineStart < text.count {
      let first = skipSpaces(in: text, from: lineStart)
      if isTrigger(in: text, at: first) || (lineStart == 0 && isControl(in: text, at: first)) {
        starts.append(lineStart)
      }
      lineStart = nextLine(in: text, after: lineStart)
    }
    return starts
  }

  private static func nextLine(in text: Span<UInt8>, after start: Int) -> Int {
    var position = start
    while position < text.count {
      position += 1
      if LineEnding.isEnd(in: text, at: position - 1) { return position }
    }
    return position
  }

  /// Passes over spaces and U+00A0.
  private static func skipSpaces(in text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      if text[position] == UInt8(ascii: " ") {
        position += 1
      } else if text.extracting(droppingFirst: position).starts(with: [0xC2, 0xA0]) {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  private static func isTrigger(in text: Span<UInt8>, at position: Int) -> Bool {
    guard position < text.count else { return false }
    switch text[position] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      return true
    case 0xEF:
      let rest = text.extracting(droppingFirst: position)
      return fullWidthTriggers.contains { rest.starts(with: $0) }
    default:
      return false
    }
  }

  private static let fullWidthTriggers = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }

  private static func isControl(in text: Span<UInt8>, at position: Int) -> Bool {
    guard position < text.count else { return false }
    return [0, .tab, .lineFeed, .carriageReturn].contains(text[position])
  }
}
