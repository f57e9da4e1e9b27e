/// Finds the delimiter that makes a table of the first records of a text.
///
/// Every candidate reads the same sample, and each reading is scored (``CandidateReading/score``). Of equal
/// scores that candidate wins which is rarer in prose; where nothing is split it is the comma.
struct DialectDetector {
  private static let sampleBytes = 64 << 10
  /// The commonest in prose first.
  private static let rarerThanComma: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "|"), .tab]

  /// Where the records begin, in the text that is to be read.
  let start: Int
  /// How much a record may hold.
  let limits: CSVLimits

  /// The dialect of a text; a delimiter that was told is not doubted.
  func detect(in text: Span<UInt8>, delimiter told: UInt8?) -> Dialect {
    let sample = text.extracting(0..<min(text.count, start + Self.sampleBytes))
    var best = read(sample, delimiter: told ?? UInt8(ascii: ","))
    for delimiter in told == nil ? Self.rarerThanComma : [] {
      let reading = read(sample, delimiter: delimiter)
      if reading.score > 0, reading.score >= best.score { best = reading }
    }
    return best.dialect
  }

  private func read(_ sample: Span<UInt8>, delimiter: UInt8) -> CandidateReading {
    CandidateReading(of: sample, from: start, delimiter: delimiter, limits: limits)
  }
}
