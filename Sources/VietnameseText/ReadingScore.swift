/// How much a reading of a text looks like Vietnamese.
///
/// Only words with letters beyond ASCII count, as the others read the same in every encoding; and only words of two
/// letters or more, as a lone one is too little to go by.
struct ReadingScore: Equatable, Sendable {
  /// Words that are Vietnamese syllables; a family name in first place counts once more.
  private(set) var valid = 0
  /// Words that are not.
  private(set) var invalid = 0
  /// Words that may be: abbreviations such as LĐTT, syllables with the tone on the wrong vowel.
  private(set) var plausible = 0
  /// Letters that the encoding does not have.
  private(set) var misfits = 0

  /// Scores a text; TCVN3 lacks capitals and VNI may mix them, so for these case says nothing.
  init(_ text: DecodedText, ignoringCase: Bool) {
    misfits = text.misfits
    let words = text.scalars.split { !$0.isLetterLike }
    for word in words where word.count > 1 && !word.allSatisfy(\.isASCII) {
      let letters = word.compactMap(VietnameseLetter.init)
      guard letters.count == word.count, ignoringCase || letters.haveOneCase else {
        invalid += 1
        continue
      }
      note(letters)
    }
    if let first = words.first, Self.isFamilyName(first) { valid += 1 }
  }

  private mutating func note(_ letters: [VietnameseLetter]) {
    switch SyllableRules.standard.spelling(of: letters) {
    case .right: valid += 1
    case .misplacedTone: plausible += 1
    case .wrong where letters.areAbbreviation: plausible += 1
    case .wrong: invalid += 1
    }
  }

  private static func isFamilyName(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    NameWords(String(String.UnicodeScalarView(word))).match(from: 0).families > 0
  }

  /// The sum by which readings compare.
  var points: Int { 2 * (valid - invalid) + plausible - misfits }

  /// Whether more words are right than wrong.
  var isConvincing: Bool { valid + plausible > invalid }

  /// Whether all letters are the encoding's own, too.
  var isConvincingAlone: Bool { isConvincing && misfits == 0 }

  /// Whether everything in the text speaks for the reading.
  var isFlawless: Bool { isConvincingAlone && invalid == 0 }
}

extension [VietnameseLetter] {
  /// Whether all are capitals, or none behind the first.
  fileprivate var haveOneCase: Bool {
    allSatisfy(\.isCapital) || !dropFirst().contains(where: \.isCapital)
  }

  /// Whether this is an abbreviation such as CSTĐ or HĐGĐYK: capitals without tones, less than a third vowels.
  var areAbbreviation: Bool {
    allSatisfy { $0.isCapital && $0.tone == .level } && count(where: \.isVowel) * 3 < count
  }
}
