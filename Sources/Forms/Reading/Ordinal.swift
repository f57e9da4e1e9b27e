/// The number in front of a row: `1`, `01.`, `1.0`, `(1)`, or a section's `I`, `B.`.
struct Ordinal: Equatable {
  /// The value of an Arabic number, 0 for a Roman one or a letter.
  let value: Int
  let isArabic: Bool

  /// Reads a number cell; `nil` when the text is no number.
  init?(_ text: String) {
    guard text.utf8.count <= 12 else { return nil }
    let core = text.utf8.filter { !Self.isPunctuation($0) }
    guard !core.isEmpty else { return nil }
    if let value = Self.arabic(text) {
      (self.value, isArabic) = (value, true)
    } else if Self.isRomanOrLetter(core) {
      (value, isArabic) = (0, false)
    } else {
      return nil
    }
  }

  /// `IV`, or one letter from A to D; "CA" is a word.
  private static func isRomanOrLetter(_ core: [UInt8]) -> Bool {
    let letters = core.map { $0 & 0xDF }
    if letters.count == 1, "ABCD".utf8.contains(letters[0]) { return true }
    return letters.count <= 4 && letters.allSatisfy { "IVX".utf8.contains($0) }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    " .,)(/-:".utf8.contains(byte)
  }

  /// `12`, `012.`, `12)`, `12.0`, but not `1.2`, which is a heading of its own.
  private static func arabic(_ text: String) -> Int? {
    let parts = text.utf8.split { isPunctuation($0) }
    guard let first = parts.first, parts.count == 1 || parts.dropFirst().allSatisfy(isZero),
      first.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(String(decoding: Array(first), as: UTF8.self))
  }

  private static func isZero(_ part: Substring.UTF8View) -> Bool {
    part.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
