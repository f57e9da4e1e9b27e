/// Takes composed letters apart, without the normalisation that is tested.
package enum Decomposition {
  private static let shapes: [Character: String] = [
    "ă": "a\u{306}", "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}",
    "ư": "u\u{31B}",
    "Ă": "A\u{306}", "Â": "A\u{302}", "Ê": "E\u{302}", "Ô": "O\u{302}", "Ơ": "O\u{31B}",
    "Ư": "U\u{31B}",
  ]
  private static let tones = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
  private static let letters: [Character: (Character, String)] = {
    var letters: [Character: (Character, String)] = [:]
    for row in [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ] {
      for cased in [Array(row), Array(row.uppercased())] {
        for (letter, tone) in zip(cased.dropFirst(), tones) { letters[letter] = (cased[0], tone) }
      }
    }
    return letters
  }()

  /// As macOS file names have it; the dot below comes before the marks above.
  package static func decomposed(_ text: String) -> String {
    text.map { letter in
      guard let (plain, tone) = letters[letter] else { return shapes[letter] ?? String(letter) }
      guard let shape = shapes[plain] else { return String(plain) + tone }
      guard tone == "\u{323}", !shape.hasSuffix("\u{31B}") else { return shape + tone }
      let scalars = Array(shape.unicodeScalars)
      return "\(scalars[0])\(tone)\(scalars[1])"
    }.joined()
  }

  /// As UniKey's "Unicode tổ hợp": the shaped letter composed, the tone apart.
  package static func halfDecomposed(_ text: String) -> String {
    text.map { letter in
      letters[letter].map { String($0.0) + $0.1 } ?? String(letter)
    }.joined()
  }
}
