/// VNI for Windows: a base letter, then a mark for shape and tone together, each seen as its Latin-1 glyph.
///
///     N g u y eã n   V aê n   AÙ n h   →  Nguyễn Văn Ánh
///     Ñ öô øn g                        →  Đường      ö is ư, ô is ơ, and they take tone marks too
///
/// The longest match wins. The base tells the case of the letter, so `Aù` is `Á` too.
/// The table is UniKey's (`DoubleByteTables[0]` in ukengine/data.cpp).
enum VNI {
  /// The marks in the order of ``Tone``; a point where the letter has none.
  private static let toneMarks = ".øûõùï"
  private static let circumflexMarks = "âàåãáä"
  private static let breveMarks = "êèúüéë"

  /// Letters of one code.
  private static let singles = letters(
    of: ["ñđ", "ôơ", "öư", "îỵ", "íí", "ìì", "æỉ", "óĩ", "òị"])

  /// By base and mark, both small.
  private static let pairs: [Pair: VietnameseLetter] = {
    var pairs: [Pair: VietnameseLetter] = [:]
    for (bases, shaped, marks) in [
      ("aeouyôö", "aeouyơư", toneMarks), ("aeo", "âêô", circumflexMarks), ("a", "ă", breveMarks),
    ] {
      for (base, letter) in zip(bases.unicodeScalars, shaped.unicodeScalars) {
        for (tone, mark) in zip(Tone.allCases, marks.unicodeScalars) where mark != "." {
          pairs[Pair(base: base, mark: mark)] = VietnameseLetter(letter)?.with(tone)
        }
      }
    }
    return pairs
  }()

  private struct Pair: Hashable {
    var base: Unicode.Scalar
    var mark: Unicode.Scalar
  }

  /// Decodes in one pass and appends to `text`.
  static func decode(_ source: [Unicode.Scalar], into text: inout DecodedText) {
    var index = 0
    while index < source.count {
      let base = source[index]
      let mark = index + 1 < source.count ? source[index + 1].latin1Small : "."
      if let letter = pairs[Pair(base: base.latin1Small, mark: mark)] {
        append(letter, like: base, to: &text)
        index += 2
      } else {
        decodeSingle(base, into: &text)
        index += 1
      }
    }
  }

  private static func decodeSingle(_ scalar: Unicode.Scalar, into text: inout DecodedText) {
    if let letter = singles[scalar.latin1Small] {
      append(letter, like: scalar, to: &text)
    } else {
      text.keep(scalar)
    }
  }

  private static func append(
    _ letter: VietnameseLetter, like base: Unicode.Scalar, to text: inout DecodedText
  ) {
    var letter = letter
    letter.isCapital = base != base.latin1Small
    text.scalars.append(letter.scalar ?? base)
  }

  private static func letters(of table: [String]) -> [Unicode.Scalar: VietnameseLetter] {
    var letters: [Unicode.Scalar: VietnameseLetter] = [:]
    for entry in table.map({ Array($0.unicodeScalars) }) {
      letters[entry[0]] = VietnameseLetter(entry[1])
    }
    return letters
  }
}
