internal import VietnameseText

/// The counts that a list says of itself: "TỔNG CỘNG: 05 tập thể; 12 cá nhân".
struct DeclaredTotals: Equatable {
  var collectives: Int?
  var individuals: Int?

  subscript(_ kind: RegistrationKind) -> Int? {
    get { kind == .collective ? collectives : individuals }
    set {
      switch kind {
      case .collective: collectives = newValue
      case .individual: individuals = newValue
      }
    }
  }

  var isBlank: Bool { collectives == nil && individuals == nil }
  /// Whether the list says that nobody registers.
  var isZero: Bool { (collectives ?? 0) == 0 && (individuals ?? 0) == 0 && !isBlank }

  /// Reads the counts in a total line, whatever their order and however they are split over cells.
  ///
  /// A number counts for the section it stands before ("05 tập thể"); where only one section and one
  /// number are there, they belong together ("Tổng số cá nhân: 9").
  init(_ text: TextKey, layout: FormLayout) {
    let tokens = text.words
    var spoken: [RegistrationKind] = []
    for section in layout.sections {
      guard let position = Self.position(of: section, in: tokens) else { continue }
      spoken.append(section.kind)
      if position > 0 { self[section.kind] = Self.number(tokens[position - 1]) }
    }
    let numbers = tokens.compactMap(Self.number)
    if isBlank, let only = spoken.first, spoken.count == 1, numbers.count == 1 {
      self[only] = numbers.first
    }
  }

  private static func position(
    of section: FormLayout.Section, in tokens: [ArraySlice<UInt8>]
  ) -> Int? {
    let title = TextKey.folded(section.title).words
    return tokens.indices.first { tokens[$0...].starts(with: title) }
  }

  private static func number(_ token: ArraySlice<UInt8>) -> Int? {
    guard token.count <= 7, token.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: token, as: UTF8.self))
  }
}
