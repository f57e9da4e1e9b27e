/// The order of Vietnamese dictionaries, as keys: CLDR's `vi`.
///
/// Letters decide first (a ă â b c d đ e ê …, signs and digits before them), then tones (ngang, huyền, hỏi, ngã, sắc,
/// nặng), then case. So `Hòa An` comes before `Hoa Bình`.
///
///     Hòa  →  letters h o a · 1 · tones . ` . . · 1 · case A a a
package struct VietnameseCollation: Sendable {
  /// The collation, which has no options.
  package init() {}

  /// A key that sorts as the text does; the text is in normalisation form C.
  package func key(_ text: String) -> TextKey {
    key(fields: CollectionOfOne(text))
  }

  /// A key that sorts people: by tên, then họ, then đệm; case only tells apart those who have all three in common.
  package func key(_ name: PersonName) -> TextKey {
    key(fields: [name.given, name.family, name.middle])
  }

  private func key(fields: some Collection<String>) -> TextKey {
    var weights: [UInt8] = []
    weights.reserveCapacity(fields.reduce(0) { $0 + 3 * $1.utf8.count + 3 })
    for field in fields {
      Self.append(lettersAndTonesOf: field, to: &weights)
      weights.append(Weight.endOfField)
    }
    for field in fields { Self.append(caseOf: field, to: &weights) }
    return TextKey(utf8: weights)
  }

  /// The least weights of a key.
  private enum Weight {
    static let endOfField: UInt8 = 0
    static let endOfLevel: UInt8 = 1
    /// A level tone or a small letter; everything else is above.
    static let common: UInt8 = 2
    /// Where signs begin: the space, then ASCII's, then all others.
    static let signs: UInt8 = 0x03
    /// Where digits begin.
    static let digits: UInt8 = 0x30
    /// Where letters begin: `a` has rank 1.
    static let letters: UInt8 = 0x40
  }

  private static func append(lettersAndTonesOf text: String, to weights: inout [UInt8]) {
    for scalar in text.unicodeScalars { appendPrimary(of: scalar, to: &weights) }
    weights.append(Weight.endOfLevel)
    for scalar in text.unicodeScalars {
      weights.append(Weight.common)
      guard let tone = VietnameseLetter(scalar)?.tone, tone != .level else { continue }
      weights.append(Weight.common + tone.rawValue)
    }
  }

  private static func append(caseOf text: String, to weights: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      weights.append(Weight.common + (VietnameseLetter(scalar)?.isCapital == true ? 1 : 0))
    }
  }

  private static func appendPrimary(
    of scalar: Unicode.Scalar, to weights: inout [UInt8]
  ) {
    if let letter = VietnameseLetter(scalar) {
      weights.append(Weight.letters + letter.rank)
    } else if ("0"..."9").contains(scalar) {
      weights.append(Weight.digits + UInt8(scalar.value - 0x30))
    } else if scalar.isASCII || !scalar.properties.isAlphabetic {
      weights.append(Weight.signs + signRank(scalar))
    } else if let base = VietnameseLetter(scalar.withoutMarks) {
      weights.append(Weight.letters + base.rank)
    } else {
      weights.append(scalar)
    }
  }

  /// 0 for the space and controls, 1 … 32 for the signs in ASCII's order, 33 for those beyond.
  private static func signRank(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x21..<0x30: UInt8(scalar.value - 0x20)
    case 0x3A..<0x41: UInt8(scalar.value - 0x2A)
    case 0x5B..<0x61: UInt8(scalar.value - 0x44)
    case 0x7B..<0x7F: UInt8(scalar.value - 0x5E)
    default: scalar.isASCII ? 0 : 33
    }
  }
}
