/// Which Latin-1 characters, and which next to which, do not occur in Vietnamese written in Unicode.
enum LegacySigns {
  /// Whether a Latin-1 character speaks for legacy text where it stands; `next` is the byte after it.
  static func appear(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: UInt8
  ) -> Bool {
    switch scalar.value {
    case 0x80..<0xA0:
      true
    case 0xA0:
      previous == "Ã" || previous == "Æ"
    case 0xD0, 0xF0:
      // Ð and ð stand for Đ and đ even in text that is Unicode otherwise.
      true
    default:
      if neverVietnamese.contains(scalar) {
        previous.isWesternLetter || startsLetter(next)
      } else {
        isVNIPair(previous, scalar) || isWindows1258Pair(previous, scalar)
          || isCapitalInside(scalar, previous, next)
      }
    }
  }

  /// Whether a letter of Vietnamese may begin so when its UTF-8 is read as Windows-1252: Ã Ä Å Æ á â.
  static func beginsMojibake(_ scalar: Unicode.Scalar) -> Bool {
    (0xC3...0xC6).contains(scalar.value) || scalar.value == 0xE1 || scalar.value == 0xE2
  }

  /// Symbols, and the letters of other languages.
  private static let neverVietnamese: Set<Unicode.Scalar> = Set(
    (0xA1...0xBF).compactMap(Unicode.Scalar.init) + "ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ".unicodeScalars)

  /// A vowel and a letter that VNI uses as a mark, but for `oà oá oã`, which are Vietnamese.
  private static func isVNIPair(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Bool {
    switch mark.latin1Small {
    case "ù", "õ": isAny(base, of: "aeouyôý")
    case "â": isAny(base, of: "aeo")
    case "á", "à", "ã": isAny(base, of: "ae")
    case "ê", "é", "è", "ú": isAny(base, of: "a")
    default: false
    }
  }

  /// A vowel and a letter that Windows-1258 uses as a tone, but for `giò` and `quì`.
  private static func isWindows1258Pair(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Bool {
    switch mark.latin1Small {
    case "ò": isAny(base, of: "aeouyâêôãõý")
    case "ì": isAny(base, of: "aeoiyâêôãõý")
    default: false
    }
  }

  /// `TÊn`: TCVN3's ấ is the capital Ê, which stands among small letters then.
  private static func isCapitalInside(
    _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar, _ next: UInt8
  ) -> Bool {
    guard scalar != scalar.latin1Small, previous.isASCII, previous.isWesternLetter else {
      return false
    }
    return previous == previous.latin1Small || isSmallASCII(next)
  }

  private static func isAny(_ base: Unicode.Scalar, of vowels: String) -> Bool {
    vowels.unicodeScalars.contains(base.latin1Small)
  }

  private static func isSmallASCII(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Whether a letter may begin with that byte; C2 too, as TCVN3 has letters among the symbols there.
  private static func startsLetter(_ byte: UInt8) -> Bool {
    isSmallASCII(byte | 0x20) || (0xC2...0xC6).contains(byte) || byte == 0xE1
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter of ASCII, Latin-1, Latin Extended or Latin Extended Additional, or a symbol among them.
  fileprivate var isWesternLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xA1..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }
}
