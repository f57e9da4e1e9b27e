extension Unicode.Scalar {
  /// The small letter of an ASCII or Latin-1 capital; everything else as it is.
  var latin1Small: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(UInt8(value + 0x20))
    default: self
    }
  }

  /// Whether the scalar may stand for a letter in one encoding or another.
  ///
  /// These are ASCII's letters and all beyond ASCII that is neither a space nor general punctuation. The soft hyphen
  /// is one, it is TCVN3's ư.
  var isLetterLike: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0xA0, 0x2000...0x206F, 0x3000, 0xFEFF: false
    default: true
    }
  }

  /// Whether the scalar only makes space: all become one plain space.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether the scalar shows nothing: controls, the soft hyphen, zero-width characters, marks of direction, and what is no
  /// character at all.
  var isInvisible: Bool {
    switch value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xFDD0...0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
