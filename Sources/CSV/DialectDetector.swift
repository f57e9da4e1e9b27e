/// Finds the dialect that makes a table of the first records of a text.
///
/// Every candidate reads the same sample, and each reading is scored (``CandidateReading/score``). Of equal
/// scores that candidate wins which is rarer in prose.
///
/// What few files are written in must show itself:
///
/// ```
///   ^ ~ :    many records have the same number of fields, with the colon nearly all; no times, no prose
///   '…'      most texts stand between apostrophes, and no apostrophe is left over
///   "…\"…"   quotes behind backslashes make sense that they do not make as closing quotes
/// ```
/// Where nothing is split alike, and all splits may be prose, the file has one column.
struct DialectDetector {
  private static let sampleBytes = 64 << 10
  /// The commonest in prose first.
  private static let common = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), .tab]
  /// What share of the records must have the same number of fields; in a column of texts a few hold a ";".
  private static let leastShare = 0.1
  /// Those that need a greater share.
  private static let rare: [(delimiter: UInt8, share: Double)] = [
    (UInt8(ascii: "^"), 0.5), (UInt8(ascii: "~"), 0.5), (UInt8(ascii: ":"), 0.9),
  ]

  /// Where the records begin, in the text that is to be read.
  let start: Int
  /// How much a record may hold.
  let limits: CSVLimits

  /// The dialect of a text; a delimiter that was told is not doubted.
  func detect(in text: Span<UInt8>, delimiter told: UInt8?) -> Dialect {
    let sample = text.extracting(0..<min(text.count, start + Self.sampleBytes))
    let isCut = sample.count < text.count
    let fallback = Dialect(delimiter: told ?? UInt8(ascii: ","))
    var best = read(sample, isCut: isCut, as: fallback)
    for dialect in Self.candidates(in: sample, delimiter: told) {
      let reading = read(sample, isCut: isCut, as: dialect)
      let isCredible = Self.isCredible(reading, isTold: told != nil)
      if isCredible, Self.isBetter(reading, than: best) { best = reading }
    }
    if told == nil, best.mayBeProse {
      best = read(sample, isCut: isCut, as: Dialect(delimiter: Self.unused(in: sample)))
    }
    return best.dialect
  }

  private func read(_ sample: Span<UInt8>, isCut: Bool, as dialect: Dialect) -> CandidateReading {
    CandidateReading(of: sample, from: start, isCut: isCut, dialect: dialect, limits: limits)
  }

  // MARK: Candidates

  /// What else the text may be written in, the usual before the unusual.
  private static func candidates(in sample: Span<UInt8>, delimiter told: UInt8?) -> [Dialect] {
    let delimiters = told.map { [$0] } ?? common + rare.map(\.delimiter)
    let plain = delimiters.filter { sample.holds($0) }.map(Dialect.init)
    let escapes = sample.holds(.backslash) ? [nil, UInt8.backslash] : [nil]
    let quotes = [UInt8.quote, .apostrophe].filter { sample.holds($0) }
    let unusual = quotes.flatMap { quote in
      escapes.flatMap { escape in
        plain.map { dialect in
          var dialect = dialect
          dialect.quote = quote
          dialect.escape = escape
          return dialect
        }
      }
    }
    return plain + unusual.filter { !plain.contains($0) && $0.delimiter != $0.quote }
  }

  private static func isCredible(_ reading: CandidateReading, isTold: Bool) -> Bool {
    guard reading.hasClearQuoting else { return false }
    if isTold { return true }
    guard let least = rare.first(where: { $0.delimiter == reading.dialect.delimiter })?.share
    else { return reading.share >= leastShare }
    return reading.isTable(share: least)
  }

  /// Of equals the later is better, unless it is unusual.
  private static func isBetter(
    _ reading: CandidateReading, than best: CandidateReading
  ) -> Bool {
    guard common.contains(reading.dialect.delimiter), reading.dialect.hasUsualQuotes else {
      return reading.score > best.score
    }
    return reading.score > 0 && reading.score >= best.score
  }

  /// A delimiter that splits nothing.
  private static func unused(in sample: Span<UInt8>) -> UInt8 {
    common.last { !sample.holds($0) } ?? .tab
  }
}

extension Dialect {
  /// Whether quotes are those of RFC 4180.
  fileprivate var hasUsualQuotes: Bool { quote == .quote && escape == nil }
}

extension Span<UInt8> {
  /// Whether the byte stands anywhere.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }
}
