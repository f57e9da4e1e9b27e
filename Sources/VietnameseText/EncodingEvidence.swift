/// What the texts of a whole document say together about their encoding.
///
/// For sheets without fonts, such as CSV: a single cell may read well in two encodings, `Dòng` is `Dũng` in TCVN3, the
/// document does not. Pass ``likely`` on as ``FontEncoding/init(document:)``.
package struct EncodingEvidence: Sendable {
  private var plain = 0
  private var points: [LegacyEncoding: Int] = [:]

  /// No evidence yet.
  package init() {}

  /// Weighs one text.
  package mutating func add(_ utf8: Span<UInt8>) {
    let scan = TextScan(utf8)
    guard !scan.isASCII else { return }
    if scan.hasVietnameseLetters, !scan.mayBeLegacy {
      plain += 2
      return
    }
    var text = FontRuns()
    text.append(utf8, font: .unicode)
    plain += text.readPlainly().score.points
    for encoding in LegacyEncoding.allCases {
      points[encoding, default: 0] += text.read(as: encoding)?.score.points ?? 0
    }
  }

  /// Whether the texts are Vietnamese in Unicode, and no legacy encoding reads them better.
  package var isPlain: Bool { plain > 0 && likely == nil }

  /// The encoding that reads best, `nil` when that is Unicode or nothing speaks clearly.
  package var likely: LegacyEncoding? {
    LegacyEncoding.allCases.filter { points[$0, default: 0] > max(plain, 0) + 2 }
      .max { points[$0, default: 0] < points[$1, default: 0] }
  }
}
