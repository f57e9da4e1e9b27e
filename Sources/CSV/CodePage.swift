/// Reads a code page of Windows: a byte is a character, or a tone mark on the character before it.
///
/// The tables are those of the WHATWG Encoding standard, where the codes that Microsoft left undefined are
/// control characters, so that no byte is lost.
struct CodePage: ScalarDecoder {
  /// Vietnamese.
  ///
  /// Tones are marks behind their vowel; the two bytes are read as the one letter that every other encoding
  /// has for them, so that the text is composed (NFC) as the same text from a UTF-8 file would be.
  static let windows1258 = CodePage(
    changes: [
      0x8A: 0x8A, 0x8E: 0x8E, 0x9A: 0x9A, 0x9E: 0x9E,
      0xC3: 0x0102, 0xE3: 0x0103,  // Ă ă
      0xD0: 0x0110, 0xF0: 0x0111,  // Đ đ
      0xD5: 0x01A0, 0xF5: 0x01A1,  // Ơ ơ
      0xDD: 0x01AF, 0xFD: 0x01B0,  // Ư ư
      0xFE: 0x20AB,  // ₫
      0xCC: 0x0300,  // huyền
      0xD2: 0x0309,  // hỏi
      0xDE: 0x0303,  // ngã
      0xEC: 0x0301,  // sắc
      0xF2: 0x0323,  // nặng
    ],
    tonedVowels: """
      AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ \
      aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ
      """)

  /// Western European.
  static let windows1252 = CodePage(changes: [:], tonedVowels: "")

  /// The characters of the upper 128 bytes.
  private let characters: [UInt16]
  /// The letters that a vowel and the mark behind it make.
  private let letters: [Pair: UInt32]

  private struct Pair: Hashable {
    var vowel: UInt32
    var mark: UInt32
  }

  /// Huyền, hỏi, ngã, sắc, nặng.
  private static let tones: [UInt32] = [0x0300, 0x0309, 0x0303, 0x0301, 0x0323]

  /// - Parameters:
  ///   - changes: How the upper bytes differ from Windows-1252.
  ///   - tonedVowels: Vowels, each with its five letters behind it in the order of ``tones``.
  private init(changes: [UInt8: UInt16], tonedVowels: String) {
    letters = tonedVowels.split(separator: " ").reduce(into: [:]) { letters, group in
      let scalars = group.unicodeScalars.map(\.value)
      for (mark, letter) in zip(Self.tones, scalars.dropFirst()) {
        letters[Pair(vowel: scalars[0], mark: mark)] = letter
      }
    }
    characters = (UInt8(0x80)...0xFF).map { byte in
      if let changed = changes[byte] { return changed }
      return byte < 0xA0 ? Self.punctuation[Int(byte) - 0x80] : UInt16(byte)
    }
  }

  /// The 32 bytes from 0x80 in Windows-1252; above them it is Latin-1.
  private static let punctuation: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  func scalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    let value = character(bytes[offset])
    let next = offset + 1
    guard next < bytes.count, case let mark = character(bytes[next]), mark >= 0x0300,
      mark <= 0x0323,
      let letter = letters[Pair(vowel: value, mark: mark)]
    else { return DecodedScalar(value: value, length: 1) }
    return DecodedScalar(value: letter, length: 2)
  }

  private func character(_ byte: UInt8) -> UInt32 {
    byte < 0x80 ? UInt32(byte) : UInt32(characters[Int(byte) - 0x80])
  }
}
