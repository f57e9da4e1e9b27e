extension NumberFormat {
  /// A format whose kind is read off its code.
  ///
  /// The first of up to four sections decides, since it shows positive numbers, and days and times are
  /// positive. Quoted text, colours, conditions, currencies and locales decide nothing. ECMA-376 part 1,
  /// 18.8.31.
  public init(code: String) {
    var scanner = FormatScanner(code)
    self.init(code: code, kind: scanner.kind())
  }
}

/// Looks for the placeholders in the first section of a format code.
///
/// ```
///   [$-42A]"ngày" dd/mm/yyyy;@      d m y: date
///   [h]:mm                          h in brackets: elapsed     m beside h or s is a minute
///   _(* #,##0_);                    # 0: number                _x and *x hide the x
/// ```
private struct FormatScanner {
  private let code: [Unicode.Scalar]
  private var index = 0
  private var hasDay = false
  private var hasTime = false
  private var hasSeconds = false
  private var isElapsed = false
  private var hasDigits = false
  private var isGeneral = false
  private var isText = false
  /// The last placeholder of a day or time; `h` also for elapsed hours.
  private var last: Unicode.Scalar?
  /// An `m` that is a month unless a second follows.
  private var hasOpenMonth = false

  init(_ code: String) {
    self.code = Array(code.unicodeScalars)
  }

  mutating func kind() -> NumberFormat.Kind {
    while index < code.count, code[index] != ";" { scanToken() }
    closeMonth()
    if isElapsed { return .elapsed }
    // Digits beside days are a currency that somebody did not quote; beside seconds they are fractions.
    if hasDigits, !hasSeconds { return .number }
    if hasDay { return hasTime ? .dateTime : .date }
    if hasTime { return .time }
    if isGeneral || code.isEmpty { return .general }
    return isText ? .text : .number
  }

  /// Reads on by one token.
  private mutating func scanToken() {
    let scalar = code[index]
    index += 1
    switch scalar {
    case "\"": skip(past: "\"")
    case "\\", "_", "*": index += 1
    case "[": scanBrackets()
    case "0", "#", "?": hasDigits = true
    case "@": isText = true
    default: scanLetter(lowercased(scalar))
    }
  }

  private mutating func scanLetter(_ letter: Unicode.Scalar) {
    switch letter {
    case "g" where follows("eneral"): isGeneral = true
    case "a" where follows("m/pm") || follows("/p"): hasTime = true
    case "e" where index < code.count && (code[index] == "+" || code[index] == "-"): break
    case "y", "d", "e", "g", "b": placeholder(letter, day: true)
    case "h", "s": placeholder(letter, day: false)
    case "m": scanMonthOrMinute()
    default: break
    }
  }

  /// `m` is a minute right after an hour or right before a second, else a month.
  private mutating func scanMonthOrMinute() {
    if last == "h" {
      placeholder("n", day: false)
    } else {
      closeMonth()
      hasOpenMonth = true
      last = "m"
    }
    while index < code.count, lowercased(code[index]) == "m" { index += 1 }
  }

  private mutating func placeholder(_ letter: Unicode.Scalar, day: Bool) {
    if letter == "s", last == "m" { hasOpenMonth = false }
    closeMonth()
    hasDay = hasDay || day
    hasTime = hasTime || !day
    hasSeconds = hasSeconds || letter == "s"
    last = letter
  }

  private mutating func closeMonth() {
    hasDay = hasDay || hasOpenMonth
    hasOpenMonth = false
  }

  /// `[h]`, `[mm]` and `[s]` count on past a day; anything else in brackets is no placeholder.
  private mutating func scanBrackets() {
    let start = index
    skip(past: "]")
    let content = code[start..<max(start, index - 1)].map(lowercased)
    guard let letter = content.first, "hms".unicodeScalars.contains(letter),
      content.allSatisfy({ $0 == letter })
    else { return }
    isElapsed = true
    last = letter == "m" ? "n" : letter
  }

  private mutating func skip(past end: Unicode.Scalar) {
    while index < code.count, code[index] != end { index += 1 }
    index += 1
  }

  /// Whether these letters come next, in either case; they are then skipped.
  private mutating func follows(_ letters: String) -> Bool {
    let letters = Array(letters.unicodeScalars)
    let rest = code[min(index, code.count)...].prefix(letters.count)
    guard rest.elementsEqual(letters, by: { lowercased($0) == $1 }) else { return false }
    index += letters.count
    return true
  }

  private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }
}
