internal import Spreadsheet
internal import VietnameseText

/// Which encoding the texts of a document are in, font by font.
///
/// A font is what the template had. People retype in Unicode and leave it as it is, or paste TCVN3 into Times
/// New Roman: so a font is only believed as far as its own texts bear it out.
struct FontVerdicts {
  /// What the texts in Unicode fonts, and those without any font, are really in.
  let ofUnicodeFonts: FontEncoding
  /// The encodings that the document as a whole bears out: a doubt about one text in them is none.
  let confirmed: Set<LegacyEncoding>
  private let unbelieved: Set<FontEncoding>

  init(_ tables: [Table]) {
    var evidence: [FontEncoding: EncodingEvidence] = [:]
    for table in tables {
      let fonts = table.styles.map { FontEncoding(fontName: $0.font.name) }
      for cell in table.cells where cell.kind == .text {
        let font = fonts.indices.contains(cell.style) ? fonts[cell.style] : .unicode
        evidence[font, default: EncodingEvidence()].add(
          table.bytes.span.extracting(cell.text.range))
      }
    }
    ofUnicodeFonts = FontEncoding(document: evidence[.unicode]?.likely)
    confirmed = Set(evidence.values.compactMap(\.likely))
    unbelieved = Set(evidence.filter { $0.value.isPlain }.keys)
  }

  /// The encoding to read a text of this font in.
  func encoding(of font: Font) -> FontEncoding {
    let encoding = FontEncoding(fontName: font.name)
    if encoding == .unicode { return ofUnicodeFonts }
    return unbelieved.contains(encoding) ? .unicode : encoding
  }
}
