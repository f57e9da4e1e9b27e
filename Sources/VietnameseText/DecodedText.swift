/// Text on its way out of a legacy encoding.
struct DecodedText: Equatable, Sendable {
  /// What was decoded so far.
  var scalars: [Unicode.Scalar] = []
  /// How many letters of the source the encoding does not have; they were taken as they stood.
  var misfits = 0

  /// Takes a scalar that the encoding leaves alone; a letter beyond ASCII does not fit there.
  mutating func keep(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0xC0, scalar.value < 0x2000 { misfits += 1 }
    scalars.append(scalar)
  }

  /// Replaces the last letter when that makes one letter of the two.
  mutating func mergeIntoLast(_ merge: (VietnameseLetter) -> VietnameseLetter?) -> Bool {
    guard let last = scalars.last.flatMap(VietnameseLetter.init),
      let merged = merge(last)?.scalar
    else { return false }
    scalars[scalars.count - 1] = merged
    return true
  }
}
