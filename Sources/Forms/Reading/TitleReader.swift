internal import VietnameseText

/// What stands above a list: whose it is, and of which year.
package struct ListTitle: Sendable {
  /// Words that may name the unit.
  package struct UnitPhrase: Sendable, Equatable {
    package let text: String
    package let place: Place
    /// Whether the line says that this is the unit ("CỦA ĐƠN VỊ: …", the line below the parent in
    /// the letterhead).
    ///
    /// Another line counts only where it is exactly a unit's name.
    package let isExplicit: Bool
  }

  /// In the order in which they stand.
  package var unitPhrases: [UnitPhrase] = []
  /// The year of the registration, not that of the plan it follows.
  package var year: Int?
  package var yearPlace: Place?
  /// The only section that the title speaks of, for lists that are split over sheets.
  var onlyKind: RegistrationKind?

  package init() {}
}

/// Reads the lines above a table.
struct TitleReader {
  /// One line of a title cell.
  private struct Line {
    let text: String
    let key: TextKey
    let place: Place
    /// The index of the next line in the same column.
    var next: Int?
  }

  private let layout: FormLayout
  private let words: LayoutWords

  init(layout: FormLayout, words: LayoutWords) {
    self.layout = layout
    self.words = words
  }

  func title(of rows: some Sequence<SheetText.TextRow>, sheet: String) -> ListTitle {
    let lines = linked(rows.flatMap { self.lines(of: $0, sheet: sheet) })
    var title = ListTitle()
    for (index, line) in lines.enumerated() where !isAside(line) {
      readYear(line, into: &title)
      readKind(line, into: &title)
      if let phrase = unitPhrase(at: index, of: lines) { title.unitPhrases.append(phrase) }
    }
    return title
  }

  private func lines(of row: SheetText.TextRow, sheet: String) -> [Line] {
    row.cells.flatMap { cell in
      (cell.lines.isEmpty ? [cell.text] : cell.lines).map {
        Line(
          text: $0, key: .folded($0),
          place: Place(sheet: sheet, row: row.number, column: cell.column))
      }
    }
  }

  private func linked(_ lines: [Line]) -> [Line] {
    var lines = lines
    var nextInColumn: [Int?: Int] = [:]
    for index in lines.indices.reversed() {
      lines[index].next = nextInColumn.updateValue(index, forKey: lines[index].place.column)
    }
    return lines
  }

  private func isAside(_ line: Line) -> Bool {
    line.key.utf8.isEmpty || words.titleAsides.begins(line.key) || words.mottos.contains(line.key)
      || (words.documentLeads.begins(line.key) && line.text.contains("/"))
  }

  // MARK: Year and section

  private func readYear(_ line: Line, into title: inout ListTitle) {
    guard title.year == nil, !isDate(line) else { return }
    let isName = words.titleWords.occurs(in: line.key)
    guard let year = year(in: line.text)?.0 ?? (isName ? Self.year(anywhereIn: line.text) : nil)
    else { return }
    title.year = year
    title.yearPlace = line.place
  }

  /// A year that stands alone, without "năm": "ĐĂNG KÝ THI ĐUA 2022", "PL02-2022".
  static func year(anywhereIn text: String) -> Int? {
    TextKey.folded(text).words.lazy.filter { $0.count == 4 }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }.first { (2000...2100).contains($0) }
  }

  private func isDate(_ line: Line) -> Bool {
    line.key.contains(phrase: .folded("ngày")) && line.key.contains(phrase: .folded("tháng"))
  }

  /// "năm 2022", and what follows it.
  private func year(in text: String) -> (Int, rest: Substring)? {
    let spaced = text.split(separator: " ", omittingEmptySubsequences: true)
    for (word, next) in zip(spaced, spaced.dropFirst()) where TextKey.folded(String(word)) == .year
    {
      let digits = next.prefix { $0.isASCII && $0.isNumber }
      guard digits.utf8.count == 4, let year = Int(digits), (1990...2100).contains(year) else {
        continue
      }
      return (year, text[digits.endIndex...])
    }
    return nil
  }

  private func readKind(_ line: Line, into title: inout ListTitle) {
    guard title.onlyKind == nil, words.titleWords.occurs(in: line.key) else { return }
    let spoken = layout.sections.filter { $0.words.occurs(in: line.key) }
    if spoken.count == 1 { title.onlyKind = spoken.first?.kind }
  }

  // MARK: Unit

  private func unitPhrase(at index: Int, of lines: [Line]) -> ListTitle.UnitPhrase? {
    let line = lines[index]
    if let named = textAfterUnitLead(line) {
      return phrase(named, line) ?? next(after: index, of: lines).flatMap { phrase($0.text, $0) }
    }
    if words.parents.begins(line.key) {
      return next(after: index, of: lines).flatMap {
        words.parents.begins($0.key) ? nil : phrase($0.text, $0)
      }
    }
    if !isDate(line), let (_, rest) = year(in: line.text), let named = phrase(String(rest), line) {
      return named
    }
    return words.titleWords.occurs(in: line.key) ? nil : phrase(line.text, line, isExplicit: false)
  }

  /// A phrase, unless it is only dots to be filled in.
  private func phrase(_ text: String, _ line: Line, isExplicit: Bool = true)
    -> ListTitle.UnitPhrase?
  {
    let trimmed = String(text.drop { " .…:;,-–—_".contains($0) })
    guard !TextKey.folded(trimmed).utf8.isEmpty else { return nil }
    return ListTitle.UnitPhrase(text: trimmed, place: line.place, isExplicit: isExplicit)
  }

  /// What follows "của đơn vị" or "Đơn vị:", possibly nothing; `nil` when the line has no such words.
  private func textAfterUnitLead(_ line: Line) -> String? {
    let (head, tail) = split(line.text)
    guard let tail else {
      return words.unitLeads.ends(line.key) && words.titleWords.occurs(in: line.key) ? "" : nil
    }
    return words.unitLeads.ends(.folded(head)) ? tail : nil
  }

  private func split(_ text: String) -> (String, String?) {
    guard let colon = text.firstIndex(of: ":") else { return (text, nil) }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  /// The next line in the same column that says something.
  private func next(after index: Int, of lines: [Line]) -> Line? {
    lines[index].next.map { lines[$0] }.flatMap { isAside($0) ? nil : $0 }
  }
}

extension TextKey {
  /// "năm", before a year.
  fileprivate static let year = TextKey.folded("năm")
}
