/// Text as it is kept and printed: composed, one space between words, nothing invisible, letters as typed.
package enum CleanText {
  /// The text in normalisation form C, without invisible characters, each stretch of blanks (no-break spaces,
  /// tabs and line breaks too) one space, none at the ends.
  ///
  /// Decode legacy text before: TCVN3 writes ư as a soft hyphen, which is invisible.
  package static func clean(_ text: String) -> String {
    let utf8 = text.utf8Span
    let scan = TextScan(utf8.span)
    guard scan.needsCleaning || scan.needsComposition else { return text }
    return clean(utf8.span, scan)
  }

  /// The same for bytes that were scanned; what is not UTF-8 becomes U+FFFD.
  static func clean(_ utf8: Span<UInt8>, _ scan: TextScan) -> String {
    let text =
      scan.needsCleaning
      ? String(decoding: spaced(utf8), as: UTF8.self) : String(decoding: utf8)
    return scan.needsComposition ? text.composed : text
  }

  private static func spaced(_ utf8: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var reader = ScalarReader(utf8)
    var isSpaceDue = false
    while let scalar = reader.next() {
      if scalar.isSpace {
        isSpaceDue = !bytes.isEmpty
      } else if !scalar.isInvisible {
        if isSpaceDue { bytes.append(UInt8(ascii: " ")) }
        isSpaceDue = false
        bytes.append(scalar)
      }
    }
    return bytes
  }
}
