/// What one pass over a text finds out: whether anything has to be done to it at all.
///
/// Nearly all cells need nothing. The scan is generous: what it suspects is then judged by reading it.
struct TextScan: Sendable {
  /// Whether there is nothing but ASCII.
  private(set) var isASCII = true
  /// Whether there are spaces to mend or invisible characters to remove.
  private(set) var needsCleaning = false
  /// Whether the text may not be in normalisation form C.
  private(set) var needsComposition = false
  /// Whether there is a character, or two side by side, that legacy text has and Vietnamese in Unicode has not.
  private(set) var mayBeLegacy = false
  /// Whether there is a letter that only Vietnamese in Unicode has, such as ễ.
  private(set) var hasVietnameseLetters = false

  init(_ utf8: Span<UInt8>) {
    var reader = ScalarReader(utf8)
    // As if a space stood before the text, so that a leading one is one too many.
    var previous: Unicode.Scalar = " "
    while let scalar = reader.next() {
      if scalar.value < 0x80 {
        noteASCII(scalar, after: previous)
      } else {
        note(scalar, after: previous, before: reader.nextByte)
      }
      previous = scalar
    }
    if previous == " ", !utf8.isEmpty { needsCleaning = true }
  }

  private mutating func noteASCII(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) {
    guard scalar.value <= 0x20 || scalar.value == 0x7F else { return }
    if scalar != " " || previous == " " { needsCleaning = true }
  }

  private mutating func note(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: UInt8
  ) {
    isASCII = false
    switch scalar.value {
    case 0x80..<0x100:
      noteLatin1(scalar, after: previous, before: next)
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0,
      0x1EA0...0x1EF9:
      hasVietnameseLetters = true
    case 0x189, 0x256:
      mayBeLegacy = true
    case 0x100..<0x300, 0x1E00..<0x1F00, 0x2000..<0x2100:
      noteOther(scalar, after: previous)
    default:
      // Beyond the scripts expected here form C is not worth a table: the standard library knows.
      needsComposition = true
      noteOther(scalar, after: previous)
    }
  }

  private mutating func noteOther(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) {
    if scalar.isSpace || scalar.isInvisible { needsCleaning = true }
    // The second byte of broken UTF-8 may show as any cp1252 character: Ä‘, â€“.
    if LegacySigns.beginsMojibake(previous) { mayBeLegacy = true }
  }

  private mutating func noteLatin1(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: UInt8
  ) {
    if scalar.isSpace || scalar.isInvisible { needsCleaning = true }
    guard !mayBeLegacy else { return }
    mayBeLegacy = LegacySigns.appear(scalar, after: previous, before: next)
  }
}
