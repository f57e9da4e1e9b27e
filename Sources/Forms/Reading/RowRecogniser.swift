internal import Spreadsheet
internal import VietnameseText

/// Tells what a row looks like from its words and from which columns are filled.
struct RowRecogniser {
  private let layout: FormLayout
  private let words: LayoutWords

  init(layout: FormLayout, words: LayoutWords) {
    self.layout = layout
    self.words = words
  }

  /// What the row looks like under the given columns.
  func look(at row: SheetText.TextRow, _ columns: ColumnMap) -> RowLook {
    let fields = RowFields(row, columns)
    if isNumberedEntry(fields) { return .entry }
    if isFiller(row, fields) { return .filler }
    if isColumnNumbers(row) { return .columnNumbers }
    if let kind = sectionKind(of: row, fields) { return .sectionHeading(kind) }
    if fields.number == nil {
      if let total = total(of: row) { return total }
      if isSignature(row, fields) { return .signature }
    }
    if isEmptyList(fields) { return .emptyList }
    return contentLook(row, fields)
  }

  /// The common case, told without looking at a single word: a number, and a name that is longer than any
  /// section's.
  private func isNumberedEntry(_ fields: RowFields) -> Bool {
    fields.number?.isArabic == true && !isFiller(fields.name)
      && (!fields.organisation.isEmpty || fields.name.utf8.count > 40)
      && Ordinal(fields.name) == nil
  }

  private func contentLook(_ row: SheetText.TextRow, _ fields: RowFields) -> RowLook {
    if !fields.name.isEmpty, !isFiller(fields.name) { return namedLook(row, fields) }
    if fields.nameCellIsBroken { return fields.hasNamelessContent ? .nameless : .unused }
    if fields.hasNamelessContent {
      return fields.number == nil && isNote(row) ? .note : .nameless
    }
    if fields.number != nil || row.cells.contains(where: { $0.isError || $0.isMissingValue }) {
      return .unused
    }
    return isShiftedEntry(row) ? .nameless : .note
  }

  private func namedLook(_ row: SheetText.TextRow, _ fields: RowFields) -> RowLook {
    guard fields.number == nil, fields.isNameOnly else { return .entry }
    if isNote(row) { return .note }
    return words.collectives.begins(.folded(fields.name)) ? .department(fields.name) : .entry
  }

  // MARK: Form rows

  /// Dots in every cell, apart from a number in front.
  private func isFiller(_ row: SheetText.TextRow, _ fields: RowFields) -> Bool {
    let others = row.cells.filter { fields.number == nil || $0.column != fields.columns.ordinal }
    return !others.isEmpty
      && others.allSatisfy { $0.kind == .text && isFiller($0.text) }
  }

  /// Dots, dashes and the like, or nothing.
  private func isFiller(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { " .…-–—_*/".unicodeScalars.contains($0) }
  }

  /// Numbers that count the columns from 1, at least three of them.
  private func isColumnNumbers(_ row: SheetText.TextRow) -> Bool {
    guard row.cells.count >= 3 else { return false }
    return row.cells.enumerated().allSatisfy { index, cell in
      Ordinal(cell.text).map { $0.isArabic && $0.value == index + 1 } ?? false
    }
  }

  /// The section that a row heads: its numeral, lead and tail words taken away, nothing is left but the
  /// section's name.
  func sectionKind(of row: SheetText.TextRow, _ fields: RowFields?) -> RegistrationKind? {
    guard row.cells.count <= 4, !row.cells.contains(where: \.isError) else { return nil }
    let text = row.joinedText
    guard text.utf8.count <= 120 else { return nil }
    let bare = withoutLeads(.folded(text))
    for section in layout.sections {
      guard let rest = section.words.rest(of: bare) else { continue }
      if isTail(rest, isNumbered: fields?.number?.isArabic == true) { return section.kind }
    }
    return nil
  }

  private func withoutLeads(_ text: TextKey) -> TextKey {
    var rest = text
    while let word = rest.words.first {
      if isNumeral(word) {
        rest = TextKey(folded: rest.utf8.dropFirst(word.count + 1))
      } else if let shorter = words.sectionLeads.rest(of: rest) {
        rest = shorter
      } else {
        break
      }
    }
    return rest
  }

  private func isNumeral(_ word: ArraySlice<UInt8>) -> Bool {
    Ordinal(String(decoding: word, as: UTF8.self)) != nil
  }

  /// Counts and words such as "đăng ký thi đua"; a numbered row may only have counts, since "1.
  ///
  /// Tập thể" followed by words is somebody's name.
  private func isTail(_ rest: TextKey, isNumbered: Bool) -> Bool {
    var rest = rest
    while let word = rest.words.first {
      if word.allSatisfy({ (0x30...0x39).contains($0) }) {
        rest = TextKey(folded: rest.utf8.dropFirst(word.count + 1))
      } else if !isNumbered, let shorter = words.sectionTails.rest(of: rest) {
        rest = shorter
      } else {
        return false
      }
    }
    return true
  }

  // MARK: Totals

  private func total(of row: SheetText.TextRow) -> RowLook? {
    for cell in row.cells where !cell.text.isEmpty && cell.text.utf8.count <= 200 {
      let key = TextKey.folded(cell.text)
      if let rest = words.closingTotals.rest(of: key), isCount(rest, of: row) {
        return .total(DeclaredTotals(.folded(row.joinedText), layout: layout), closes: true)
      }
      if let rest = words.subtotals.rest(of: key),
        isCount(rest, of: row) || words.collectives.begins(rest)
      {
        return .total(DeclaredTotals(.empty, layout: layout), closes: false)
      }
    }
    return proseTotal(of: row)
  }

  /// Only counts and sections may follow "Tổng": "Tổng đài cấp cứu 115" is a department.
  private func isCount(_ rest: TextKey, of row: SheetText.TextRow) -> Bool {
    rest.words.allSatisfy { word in
      word.allSatisfy { (0x30...0x39).contains($0) } || countWords.contains(TextKey(folded: word))
    }
  }

  private var countWords: Set<TextKey> {
    Set(
      [
        "tập", "thể", "cá", "nhân", "người", "và", "có", "là", "số", "danh", "sách", "đơn", "vị",
        "đăng", "ký",
      ]
      .map(TextKey.folded))
  }

  /// "05 tập thể; 12 cá nhân" without the word total.
  private func proseTotal(of row: SheetText.TextRow) -> RowLook? {
    let key = TextKey.folded(row.joinedText)
    let totals = DeclaredTotals(key, layout: layout)
    guard totals.collectives != nil, totals.individuals != nil, isCount(key, of: row) else {
      return nil
    }
    return .total(totals, closes: true)
  }

  // MARK: Signatures and notes

  private func isSignature(_ row: SheetText.TextRow, _ fields: RowFields) -> Bool {
    row.cells.contains { cell in
      guard cell.kind == .text else { return isLoneDate(cell, in: row, fields) }
      let key = TextKey.folded(cell.text)
      return words.signatureLeads.begins(key) || words.signaturePhrases.occurs(in: key)
        || isDateLine(key) || (words.signers.contains(key) && isLoneSigner(cell, fields))
    }
  }

  /// A title such as "Giám đốc" signs only where no name and number stand beside it.
  private func isLoneSigner(_ cell: SheetText.TextCell, _ fields: RowFields) -> Bool {
    fields.name.isEmpty || fields.name == cell.text
  }

  /// "Quảng Ngãi, ngày 28 tháng 3 năm 2022".
  private func isDateLine(_ key: TextKey) -> Bool {
    ["ngày", "tháng", "năm"].allSatisfy { key.contains(phrase: .folded($0)) }
  }

  /// A date that stands alone below a list is when it was signed.
  private func isLoneDate(
    _ cell: SheetText.TextCell, in row: SheetText.TextRow, _ fields: RowFields
  ) -> Bool {
    fields.name.isEmpty && row.cells.count == 1 && cell.text.split(separator: "/").count == 3
  }

  private func isNote(_ row: SheetText.TextRow) -> Bool {
    guard let first = row.cells.first(where: { !$0.text.isEmpty }) else { return false }
    return first.text.hasPrefix("*") || first.text.hasPrefix("(*")
      || words.noteLeads.begins(.folded(first.text))
  }

  private func isEmptyList(_ fields: RowFields) -> Bool {
    let text = fields.name.isEmpty ? fields.row.joinedText : fields.name
    guard fields.organisation.isEmpty, text.utf8.count <= 120 else { return false }
    let key = TextKey.folded(text)
    guard let rest = words.emptyList.rest(of: key) else { return false }
    return isTail(rest, isNumbered: false)
  }

  /// A person's name in a column that holds none: a row shifted by one cell.
  private func isShiftedEntry(_ row: SheetText.TextRow) -> Bool {
    row.cells.count > 1 || row.cells.contains { PersonName.nameShape(of: $0.text) == .person }
  }
}
