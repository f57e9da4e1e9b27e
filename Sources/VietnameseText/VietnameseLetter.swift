/// A letter as Vietnamese counts letters: its place in the alphabet, its tone and its case.
///
/// All tables of this target are written in these terms. `Ễ` is the letter `ê`, rank 9, with the tilde tone, as a
/// capital. The alphabet is a ă â b c d đ e ê … with f, j, w and z of foreign names in their places.
struct VietnameseLetter: Equatable, Sendable {
  /// The place in the alphabet: `a` is 1, `z` is 33.
  var rank: UInt8
  /// The tone; consonants have the level one.
  var tone: Tone
  /// Whether it is a capital.
  var isCapital: Bool

  /// The letter of that rank, small and without a tone.
  init(rank: UInt8, tone: Tone = .level, isCapital: Bool = false) {
    self.rank = rank
    self.tone = tone
    self.isCapital = isCapital
  }

  /// Reads one of the 186 composed letters, `nil` for everything else.
  init?(_ scalar: Unicode.Scalar) {
    guard let slot = LetterTable.slot(of: scalar) else { return nil }
    let code = LetterTable.shared.codes[slot]
    guard code != 0, let tone = Tone(rawValue: UInt8(code % 12 / 2)) else { return nil }
    self.init(rank: UInt8(code / 12), tone: tone, isCapital: code % 2 == 1)
  }

  /// The composed letter; `nil` where there is none, as for a consonant with a tone.
  var scalar: Unicode.Scalar? {
    let code = Int(rank) * 12 + Int(tone.rawValue) * 2 + (isCapital ? 1 : 0)
    return Unicode.Scalar(LetterTable.shared.scalars[code])
  }

  /// The small ASCII letter that remains without tone and shape: `e` of `Ễ`, `d` of `Đ`.
  var base: UInt8 {
    LetterTable.shared.bases[Int(rank)]
  }

  /// Whether the letter can carry a tone.
  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether a circumflex, breve, horn or bar makes it a letter of its own: ă â đ ê ô ơ ư.
  var isShaped: Bool {
    VietnameseLetter(rank: rank).scalar?.isASCII == false
  }

  /// The same letter with another tone.
  func with(_ tone: Tone) -> VietnameseLetter {
    VietnameseLetter(rank: rank, tone: tone, isCapital: isCapital)
  }
}

extension Unicode.Scalar {
  /// The Vietnamese capital of a small letter; everything else as it is.
  var vietnameseCapital: Unicode.Scalar {
    guard var letter = VietnameseLetter(self) else { return self }
    letter.isCapital = true
    return letter.scalar ?? self
  }
}

/// Both directions between composed scalars and letters.
private struct LetterTable: Sendable {
  static let shared = LetterTable()

  /// The letters that take a tone, with their six tones in order.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
  private static let asciiOfAlphabet = "aaabcddeefghijklmnooopqrstuuvwxyz"
  /// Where the letters from U+1EA0 stand, behind those up to ư (U+01B0).
  private static let upperBlock = 0x1B1

  /// By slot of the scalar: rank × 12 + tone × 2 + capital; 0 where no letter is.
  private(set) var codes = [UInt16](repeating: 0, count: upperBlock + 0x5A)
  /// By that code: the scalar; a surrogate, so no scalar, where no letter is.
  private(set) var scalars = [UInt32](repeating: 0xD800, count: 34 * 12)
  /// By rank: the ASCII letter.
  let bases = [0] + Array(asciiOfAlphabet.utf8)

  static func slot(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x1B1: Int(scalar.value)
    case 0x1EA0...0x1EF9: upperBlock + Int(scalar.value - 0x1EA0)
    default: nil
    }
  }

  private init() {
    for (index, letter) in Self.alphabet.unicodeScalars.enumerated() {
      let tones = Self.vowels.first { $0.unicodeScalars.first == letter } ?? String(letter)
      for (tone, scalar) in tones.unicodeScalars.enumerated() {
        enter(scalar.value, code: (index + 1) * 12 + tone * 2)
        enter(Self.capital(of: scalar.value), code: (index + 1) * 12 + tone * 2 + 1)
      }
    }
  }

  private mutating func enter(_ value: UInt32, code: Int) {
    guard let scalar = Unicode.Scalar(value), let slot = Self.slot(of: scalar) else { return }
    codes[slot] = UInt16(code)
    scalars[code] = value
  }

  /// ASCII and Latin-1 keep capitals 32 below their small letters, the later blocks one below.
  private static func capital(of small: UInt32) -> UInt32 {
    small < 0x100 ? small - 0x20 : small - 1
  }
}
