/// The reader's words for what is no entry, as formulas compare them: in small letters, word by word.
struct TemplateWords: Sendable {
  /// One of them stands in every line that says that nobody registers.
  let declarations: [String]
  /// Such a line has no other words.
  let declarationWords: [String]
  /// What no person's name begins with: "khoa", "tổng cộng".
  let impersonal: [String]
  /// What stands between words or behind them.
  static let punctuation = [",", ".", ";", ":", "(", ")", "-", "–"]

  init(_ words: LayoutWords, layout: FormLayout, year: Int?) {
    let years = year.map { ($0 - 1...$0 + 1).map(String.init) } ?? []
    let parts = words.emptyList.texts + words.emptyListAsides.texts + years
    declarations = Self.phrases(words.emptyList.texts)
    declarationWords = Self.unique(parts.flatMap { Self.words(of: $0).map(String.init) })
    impersonal = Self.phrases(
      words.collectives.texts + words.closingTotals.texts + words.subtotals.texts
        + layout.sections.flatMap(\.words.texts))
  }

  private static func phrases(_ texts: [String]) -> [String] {
    unique(texts.map { words(of: $0).joined(separator: " ") })
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// The words of a text in small letters, without punctuation.
  private static func words(of text: String) -> [Substring] {
    punctuation.reduce(text.lowercased()) { $0.replacing($1, with: " ") }.split(separator: " ")
  }

  // MARK: Names

  /// What a name turns out to be; the raw values stand in formulas.
  enum Nature: Int {
    case entry = 0
    /// "Không có đăng ký".
    case declaration
    /// A heading, a total or a collective's name.
    case impersonal
  }

  /// The words between spaces, a space before and behind them; nothing where there is no name.
  static func spaced(_ name: String) -> String {
    name.isEmpty ? "" : " \(words(of: name).joined(separator: " ")) "
  }

  func nature(of spaced: String) -> Nature {
    let isDeclaration =
      declarations.contains { spaced.contains(" \($0) ") }
      && spaced.split(separator: " ").allSatisfy { declarationWords.contains(String($0)) }
    if isDeclaration { return .declaration }
    return impersonal.contains { spaced.hasPrefix(" \($0) ") } ? .impersonal : .entry
  }
}
