/// One way to read a text, and how well it reads.
struct Reading: Sendable {
  /// The encoding that changed something, the first of them in a mixed text; `nil` for Unicode.
  var encoding: LegacyEncoding?
  /// The text in this reading.
  var text = DecodedText()
  /// How much it looks like Vietnamese.
  private(set) var score = ReadingScore(DecodedText(), ignoringCase: true)

  /// Reads on in the given encoding.
  mutating func append(_ run: [Unicode.Scalar], as font: FontEncoding) {
    let start = text.scalars.count
    let misfits = text.misfits
    switch font {
    case .unicode, .unsupported: text.scalars += LookAlikes.replaced(in: run)
    case .tcvn3: TCVN3.decode(run, into: &text)
    case .vni: VNI.decode(run, into: &text)
    case .windows1258: Windows1258.decode(run, into: &text)
    }
    guard let legacy = font.legacyEncoding else { return }
    if !run.elementsEqual(text.scalars[start...]) { encoding = encoding ?? legacy }
    if legacy == .tcvn3, text.misfits == misfits {
      TCVN3.mendCapitals(&text.scalars[start...], showsCapitals: font.showsCapitals)
    }
  }

  /// The same reading with its score.
  consuming func scored() -> Reading {
    score = ReadingScore(text, ignoringCase: encoding == .tcvn3 || encoding == .vni)
    return self
  }
}
