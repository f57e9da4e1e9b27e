/// A text in runs of one font each, as it stands in the file.
struct FontRuns: Sendable {
  /// One stretch in one font.
  private struct Run: Sendable {
    var scalars: [Unicode.Scalar]
    var font: FontEncoding
  }

  private var runs: [Run] = []

  /// Adds a run, composed: form C is safe for legacy text, and what is decomposed is none.
  mutating func append(_ utf8: Span<UInt8>, font: FontEncoding) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count)
    var reader = ScalarReader(utf8)
    while let scalar = reader.next() { scalars.append(scalar) }
    if scalars.contains(where: { (0x300..<0x370).contains($0.value) }) {
      scalars = Array(String(String.UnicodeScalarView(scalars)).composed.unicodeScalars)
    }
    if let last = runs.indices.last, runs[last].font == font {
      runs[last].scalars += scalars
    } else {
      runs.append(Run(scalars: scalars, font: font))
    }
  }

  /// Whether a font names a legacy encoding.
  var hasLegacyFont: Bool {
    runs.contains { $0.font.legacyEncoding != nil }
  }

  /// Reads every run in its own font.
  func readByFont() -> Reading {
    var reading = Reading()
    for run in runs { reading.append(run.scalars, as: run.font) }
    return reading.scored()
  }

  /// Reads all runs as Unicode, whatever their fonts say.
  func readPlainly() -> Reading {
    read(in: .unicode)
  }

  /// Reads all runs in one encoding, whatever their fonts say; `nil` for what is no broken UTF-8.
  func read(as encoding: LegacyEncoding) -> Reading? {
    switch encoding {
    case .tcvn3: read(in: .tcvn3(isCapital: false))
    case .vni: read(in: .vni)
    case .windows1258: read(in: .windows1258)
    case .mojibake:
      Mojibake.decode(runs.flatMap(\.scalars)).map {
        Reading(encoding: .mojibake, text: DecodedText(scalars: $0)).scored()
      }
    }
  }

  private func read(in font: FontEncoding) -> Reading {
    var reading = Reading()
    for run in runs { reading.append(run.scalars, as: font) }
    return reading.scored()
  }
}
