/// Reads text as the unit meant it, whatever encoding it is in.
///
/// A text is read as its fonts say, as Unicode, and in each legacy encoding as a whole; the reading with the most
/// Vietnamese syllables wins. On a draw the font decides, then Unicode. Decoding comes before all else: trimming,
/// removing invisible characters and folding case would destroy TCVN3.
package struct TextRepairer: Sendable {
  /// A repairer, which keeps nothing from one text to the next.
  package init() {}

  /// Repairs a text of one font.
  ///
  /// What is not UTF-8 becomes U+FFFD.
  package func repair(_ utf8: Span<UInt8>, font: FontEncoding = .unicode) -> RepairedText {
    let scan = TextScan(utf8)
    guard scan.isASCII || (font.legacyEncoding == nil && !scan.mayBeLegacy) else {
      var text = FontRuns()
      text.append(utf8, font: font)
      return choose(text)
    }
    let text = CleanText.clean(utf8, scan)
    return RepairedText(text: font.showsCapitals ? text.uppercased() : text)
  }

  /// Repairs a text of several runs, each with its own font, in their order.
  package func repair(_ runs: [(text: ArraySlice<UInt8>, font: FontEncoding)]) -> RepairedText {
    if let font = runs.first?.font, runs.allSatisfy({ $0.font == font }) {
      let joined = runs.count == 1 ? runs[0].text : runs.flatMap(\.text)[...]
      return repair(joined.span, font: font)
    }
    var text = FontRuns()
    for run in runs { text.append(run.text.span, font: run.font) }
    return choose(text)
  }

  /// Reads bytes of no known encoding as Windows-1258; `nil` where that makes no Vietnamese of them.
  package func text(windows1258 bytes: [UInt8]) -> String? {
    let western = String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init)))
    var text = FontRuns()
    text.append(western.utf8Span.span, font: .windows1258)
    let reading = text.readByFont()
    guard reading.score.isConvincing else { return nil }
    return CleanText.clean(String(String.UnicodeScalarView(reading.text.scalars)))
  }

  /// Whether letters were lost: U+FFFD, or a question mark where a letter must have been.
  ///
  /// `Nguy?n V?n` lost some, `Đã gửi chưa?` did not: a mark behind a word that has a vowel asks.
  package static func looksDamaged(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      scalars[index] == "\u{FFFD}"
        || (scalars[index] == "?" && isLostLetter(at: index, in: scalars))
    }
  }

  private static func isLostLetter(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if scalars[(index + 1)...].first?.isLetterLike == true { return true }
    let word = scalars[..<index].reversed().prefix(while: \.isLetterLike)
    return !word.isEmpty && !word.contains { VietnameseLetter($0)?.isVowel ?? true }
  }
}

extension TextRepairer {
  private func choose(_ text: FontRuns) -> RepairedText {
    let plain = text.readPlainly()
    let byFont = text.hasLegacyFont ? text.readByFont() : plain
    if byFont.score.isFlawless, byFont.score.points > plain.score.points + 1 {
      return finish(byFont, byFont: byFont, plain: plain, rivals: [])
    }
    let uniform = LegacyEncoding.allCases.compactMap(text.read)
      .filter(\.score.isConvincingAlone)
    // The font's reading has the edge over one that is only as good.
    var best = byFont
    var points = byFont.score.points + 1
    for reading in [plain] + uniform where reading.score.points > points {
      best = reading
      points = reading.score.points
    }
    return finish(best, byFont: byFont, plain: plain, rivals: [byFont, plain] + uniform)
  }

  private func finish(
    _ best: Reading, byFont: Reading, plain: Reading, rivals: [Reading]
  ) -> RepairedText {
    let text = CleanText.clean(String(String.UnicodeScalarView(best.text.scalars)))
    guard let encoding = best.encoding else { return RepairedText(text: text) }
    let isByFont = best.text.scalars == byFont.text.scalars
    let isClear = best.score.points > plain.score.points
    let isRivalled = rivals.contains {
      $0.encoding != encoding && $0.score.points + 1 >= best.score.points
    }
    let repair = TextRepair(
      encoding: encoding, evidence: !isByFont ? .text : isClear ? .both : .font,
      isDoubtful: isRivalled || best.score.invalid > 0 || best.score.misfits > 0
        || (!isByFont && byFont.encoding != nil))
    return RepairedText(text: text, repair: repair)
  }
}
