/// Writes Unicode text in the old encodings, as a workbook or a wrong code page shows it.
///
/// The tables are copied from the encodings' descriptions, letter by letter, not derived like those of the product.
package enum LegacyEncoder: CaseIterable, Sendable {
  case tcvn3
  case tcvn3TwoCodes
  case vni
  case windows1258
  case mojibake

  package func encode(_ text: String) -> String {
    switch self {
    case .tcvn3: Self.map(text) { Self.tcvn3Small[$0] }
    case .tcvn3TwoCodes: Self.map(text) { Self.tcvn3Capital[$0] ?? Self.tcvn3Small[$0] }
    case .vni: Self.map(text) { Self.vniLetters[$0] }
    case .windows1258: Self.windows1258(text)
    case .mojibake: Self.mojibake(text)
    }
  }

  private static func map(_ text: String, _ code: (Character) -> String?) -> String {
    text.map { code($0) ?? String($0) }.joined()
  }

  /// The letters that ABC has; a toned capital is written as the small letter.
  package static let tcvn3Small: [Character: String] = {
    var codes: [Character: String] = [:]
    for entry in tcvn3Table.split(whereSeparator: \.isWhitespace) {
      guard let code = UInt32(entry.prefix(2), radix: 16), let letter = entry.last else { continue }
      let glyph = String(Character(Unicode.Scalar(code) ?? "?"))
      codes[letter] = glyph
      if let capital = letter.uppercased().first, codes[capital] == nil { codes[capital] = glyph }
    }
    return codes
  }()

  /// Toned capitals as the plain capital and the small letter.
  private static let tcvn3Capital: [Character: String] = {
    var codes: [Character: String] = [:]
    for row in [
      "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
      "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ] {
      guard let plain = row.first else { continue }
      for letter in row.dropFirst() {
        codes[letter] = (tcvn3Small[plain] ?? String(plain)) + (tcvn3Small[letter] ?? "?")
      }
    }
    return codes
  }()

  private static let tcvn3Table = """
    A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ
    B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ
    D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ
    EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ
    """

  private static let vniLetters: [Character: String] = {
    var codes: [Character: String] = [:]
    for entry in vniTable.split(whereSeparator: \.isWhitespace) {
      guard let letter = entry.first else { continue }
      codes[letter] = String(entry.dropFirst())
      codes[Character(letter.uppercased())] = entry.dropFirst().uppercased()
    }
    return codes
  }()

  private static let vniTable = """
    àaø ảaû ãaõ áaù ạaï ăaê ằaè ẳaú ẵaü ắaé ặaë âaâ ầaà ẩaå ẫaã ấaá ậaä
    èeø ẻeû ẽeõ éeù ẹeï êeâ ềeà ểeå ễeã ếeá ệeä ìì ỉæ ĩó íí ịò
    òoø ỏoû õoõ óoù ọoï ôoâ ồoà ổoå ỗoã ốoá ộoä ơô ờôø ởôû ỡôõ ớôù ợôï
    ùuø ủuû ũuõ úuù ụuï ưö ừöø ửöû ữöõ ứöù ựöï ỳyø ỷyû ỹyõ ýyù ỵî đñ
    """

  /// The code page's own letters, tones as combining marks behind them, all seen as Windows-1252.
  private static func windows1258(_ text: String) -> String {
    let glyphs: [Character: String] = [
      "ă": "ã", "Ă": "Ã", "đ": "ð", "Đ": "Ð", "ơ": "õ", "Ơ": "Õ", "ư": "ý", "Ư": "Ý",
    ]
    return map(text) { letter in
      guard let (plain, tone) = tones[letter] else { return glyphs[letter] }
      return (glyphs[plain] ?? String(plain)) + tone
    }
  }

  private static let tones: [Character: (Character, String)] = {
    var tones: [Character: (Character, String)] = [:]
    for row in [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ] {
      for cased in [row, row.uppercased()] {
        let letters = Array(cased)
        for (letter, tone) in zip(letters.dropFirst(), ["Ì", "Ò", "Þ", "ì", "ò"]) {
          tones[letter] = (letters[0], tone)
        }
      }
    }
    return tones
  }()

  private static func mojibake(_ text: String) -> String {
    let upper = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return String(
      String.UnicodeScalarView(
        text.utf8.map { byte in
          (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
        }))
  }
}
