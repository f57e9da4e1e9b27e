/// What the bytes of a text that is not UTF-8 say about its code page.
///
/// ```
///   Windows-1258   "Nguyễn" = N g u y EA DE n      a tone mark follows the vowel it stands on
///   Windows-1252   "però"   = p e r F2             the same bytes are letters, mostly behind consonants
///   TCVN3, VNI     "thị"    = t h DE               font encodings: letters too, kept as Latin-1 for the
///                  "đăng"   = AE A8 n g            layer that converts them, so they are read as 1252
/// ```
struct CodePageEvidence {
  /// Tone marks right behind a vowel.
  private var tonesOnVowels = 0
  /// Bytes that make no sense in Windows-1258: tone marks elsewhere, capitals behind small letters,
  /// symbols inside words, unused codes.
  private var contradictions = 0
  /// Letters of Vietnamese that Windows-1258 has in the place of other Western ones.
  private var vietnameseLetters = 0

  init(in bytes: Span<UInt8>) {
    for index in bytes.indices where bytes[index] >= 0x80 {
      let before = index > 0 ? bytes[index - 1] : 0
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0
      weigh(bytes[index], before: before, after: after)
    }
  }

  /// Whether the text is to be read as Windows-1258; in doubt it is, when any Vietnamese letter appears.
  var speaksFor1258: Bool {
    tonesOnVowels > contradictions || (contradictions == 0 && vietnameseLetters > 0)
  }

  private mutating func weigh(_ byte: UInt8, before: UInt8, after: UInt8) {
    switch byte {
    case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2:
      if Self.isVowel(before) { tonesOnVowels += 1 } else { contradictions += 1 }
    case 0xE3, 0xF0, 0xF5, 0xFD:
      vietnameseLetters += 1
    case 0xC3, 0xD0, 0xD5, 0xDD:
      if Self.isSmallLetter(before) { contradictions += 1 } else { vietnameseLetters += 1 }
    case 0x8A, 0x8E, 0x9A, 0x9E:
      contradictions += 1
    case 0xA7...0xA9, 0xAC...0xAE, 0xB5...0xB9:
      if Self.isSmallLetter(before | 0x20) || Self.isSmallLetter(after | 0x20) {
        contradictions += 1
      }
    default:
      break
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// a e i o u y, and Â Ă Ê Ô Ơ Ư as Windows-1258 writes them, in both cases.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: byte < 0x80
    case 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD: byte >= 0xC0
    default: false
    }
  }
}
