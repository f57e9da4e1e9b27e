/// Bytes by which texts are compared, looked up and sorted in place of the texts themselves.
///
/// `String` compares by canonical equivalence, which is slow and blind to the difference between NFC and NFD.
package struct TextKey: Hashable, Sendable, Comparable {
  /// The key as UTF-8.
  package let utf8: [UInt8]

  /// A key of those bytes.
  package init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Hashes the bytes as one piece: an array would be hashed byte by byte.
  package func hash(into hasher: inout Hasher) {
    // The bytes are only read within the call.
    unsafe utf8.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  /// Keys sort by their bytes.
  package static func < (lhs: TextKey, rhs: TextKey) -> Bool {
    lhs.utf8.lexicographicallyPrecedes(rhs.utf8)
  }
}

extension TextKey {
  /// The key of words, headers and unit names: small letters without tones and shapes, đ as d, one space between.
  ///
  /// Digits stay, `&` is the word `va`. Quotes and apostrophes vanish, every other sign parts words:
  /// `Phòng Tổ chức – Cán bộ` is `phong to chuc can bo`, `P.TCCB` is `p tccb`, `H'Rin` is `hrin`.
  package static func folded(_ text: String) -> TextKey {
    let utf8 = text.utf8Span
    return folded(utf8.span)
  }

  /// The key of words, headers and unit names, from UTF-8.
  package static func folded(_ utf8: Span<UInt8>) -> TextKey {
    TextKey(utf8: KeyWriter.write(utf8, keepingTones: false))
  }

  /// The match key of people's and organisations' names: letters and tones stay, spelling habits go.
  ///
  /// Gone are case, signs and quotes (as in ``folded(_:)-(String)``), where the tone stands (`hoà`, `hòa`), and i or y
  /// at the end of an open syllable after h, k, l, m, s, t and qu (`Mỹ`, `Mĩ`). `Vũ` and `Võ` stay different. In the
  /// key the tone follows its word, as a combining mark.
  package static func name(_ text: String) -> TextKey {
    let utf8 = text.utf8Span
    return name(utf8.span)
  }

  /// The match key of people's and organisations' names, from UTF-8.
  package static func name(_ utf8: Span<UInt8>) -> TextKey {
    guard utf8.mayHaveMarks else { return TextKey(utf8: KeyWriter.write(utf8, keepingTones: true)) }
    let composed = String(decoding: utf8).composed.utf8Span
    return TextKey(utf8: KeyWriter.write(composed.span, keepingTones: true))
  }
}

extension Span<UInt8> {
  /// Whether there is a first byte of U+0300 … U+037F, the combining marks among them.
  fileprivate var mayHaveMarks: Bool {
    indices.contains { self[$0] == 0xCC || self[$0] == 0xCD }
  }
}

/// The words of ``TextKey/folded(_:)-(String)``.
package func foldedWords(_ text: String) -> [String] {
  TextKey.folded(text).utf8.split(separator: UInt8(ascii: " "))
    .map { String(decoding: $0, as: UTF8.self) }
}
