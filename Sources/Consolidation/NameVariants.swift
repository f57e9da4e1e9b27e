internal import VietnameseText

/// The forms in which one unit's name may be written.
struct NameVariants: Sendable {
  private let province: TextKey
  private let abbreviations: AbbreviationDictionary
  private static let provinceWord = "tỉnh"
  private static let administrative = ["huyện", "thị xã", "thành phố"].map(TextKey.folded)

  init(province: String, abbreviations: AbbreviationDictionary) {
    self.province = .folded(province)
    self.abbreviations = abbreviations
  }

  /// The name as it is written, and the ways in which its abbreviations can be read.
  func exact(_ name: String) -> [TextKey] {
    let words = foldedWords(name)
    guard !words.isEmpty else { return [] }
    let readings = [words] + abbreviations.expand(words).filter { $0 != words }
    return readings.map { TextKey(utf8: Array($0.joined(separator: " ").utf8)) }
  }

  /// The name without the words that may be missing: "tỉnh Quảng Ngãi", or only "tỉnh".
  func loose(_ name: String) -> [TextKey] {
    let provinceWord = TextKey.folded(Self.provinceWord)
    var forms: [TextKey] = []
    for form in exact(name) {
      let withoutProvince = form.removing(phrase: provinceWord.joined(to: province))
      for shorter in [form, withoutProvince] {
        forms.append(Self.administrative.reduce(shorter) { $0.removing(phrase: $1) })
      }
    }
    if !hasLookAlike(name) { forms += forms.map { $0.removing(phrase: provinceWord) } }
    return forms.filter { !$0.utf8.isEmpty }
  }

  /// The name as it stands in file names: in full, or without the rank of its place ("TTYT Sơn Hà").
  ///
  /// The place itself stays: "Bệnh viện Đa khoa" alone is the beginning of many a name.
  func inFileNames(_ name: String) -> [TextKey] {
    exact(name).flatMap { form in
      [form]
        + Self.administrative.map { form.removing(phrase: $0) }
        .filter { $0 != form && !form.utf8.starts(with: $0.utf8) }
    }
  }

  /// Whether a syllable is "tỉnh" only without its tone: huyện Sơn Tịnh.
  private func hasLookAlike(_ name: String) -> Bool {
    name.split(whereSeparator: \.isWhitespace).map(String.init).contains { word in
      TextKey.folded(word) == .folded(Self.provinceWord)
        && ![.name(Self.provinceWord), .folded(Self.provinceWord)].contains(TextKey.name(word))
    }
  }

  func words(_ name: String) -> Set<TextKey> {
    Set((abbreviations.expand(foldedWords(name)).first ?? []).map { TextKey(utf8: Array($0.utf8)) })
  }
}
