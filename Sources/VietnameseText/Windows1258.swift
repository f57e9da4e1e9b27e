/// Windows-1258 text that somebody read as Windows-1252.
///
///     N g u y ê Þ n   V ã n   →  Nguyễn Văn      Þ is the combining tilde, ã is ă
///
/// The two code pages differ in seven letters, five combining tones and the sign ₫ (Microsoft's cp1258.txt).
enum Windows1258 {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "Ã": "Ă", "ã": "ă", "Ð": "Đ", "ð": "đ", "Õ": "Ơ", "õ": "ơ", "Ý": "Ư", "ý": "ư", "þ": "₫",
  ]
  private static let tones: [Unicode.Scalar: Tone] = [
    "Ì": .grave, "Ò": .hook, "Þ": .tilde, "ì": .acute, "ò": .dot,
  ]

  /// Decodes in one pass, composing the tones, and appends to `text`.
  static func decode(_ source: some Sequence<Unicode.Scalar>, into text: inout DecodedText) {
    for scalar in source {
      if let tone = tones[scalar] {
        let isPlaced = text.mergeIntoLast { $0.isVowel && $0.tone == .level ? $0.with(tone) : nil }
        if !isPlaced { text.keep(scalar) }
      } else if scalar.value < 0x100 {
        text.scalars.append(letters[scalar] ?? scalar)
      } else {
        text.keep(scalar)
      }
    }
  }
}
