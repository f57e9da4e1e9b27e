internal import Spreadsheet
internal import VietnameseText

/// Tells what a row looks like from its words and from which columns are filled.
struct RowRecogniser {
  let sections: SectionRecogniser
  private let totals: TotalRecogniser
  private let signatures: SignatureRecogniser
  private let departments: DepartmentLine
  private let ditto: DittoMarks
  private let words: LayoutWords

  init(layout: FormLayout, words: LayoutWords) {
    sections = SectionRecogniser(layout: layout, words: words)
    totals = TotalRecogniser(layout: layout, words: words)
    signatures = SignatureRecogniser(words: words)
    departments = DepartmentLine(words: words)
    ditto = DittoMarks(words: words)
    self.words = words
  }

  /// What the row looks like.
  func look(at fields: RowFields) -> RowLook {
    if isPlainEntry(fields) { return .entry }
    if isFiller(fields) { return .filler }
    if isColumnNumbers(fields) { return .columnNumbers }
    if !fields.isNumbered, let total = totals.total(of: fields.row) { return total }
    if let kind = sections.kind(of: fields) { return .sectionHeading(kind) }
    if !fields.isNumbered, signatures.isSignature(fields) { return .signature }
    if isEmptyList(fields) { return .emptyList }
    return contentLook(fields)
  }

  /// The common cases, told without a look at all the words: a number, a name and more beside it or a name
  /// that is longer than any section's; a person in a department.
  private func isPlainEntry(_ fields: RowFields) -> Bool {
    guard fields.isNumbered else { return isMember(fields) }
    return isName(fields.name)
      && (!fields.organisation.isEmpty || fields.name.utf8.count > 40)
      && Ordinal(fields.name) == nil
  }

  private func isMember(_ fields: RowFields) -> Bool {
    !fields.organisation.isEmpty && PersonName.nameShape(of: fields.name) == .person
      && PersonName.nameShape(of: fields.organisation) == .collective
  }

  private func contentLook(_ fields: RowFields) -> RowLook {
    if isName(fields.name) { return namedLook(fields) }
    if isUnused(fields) { return .unused }
    if isPageNumber(fields) { return .note }
    if !fields.name.isEmpty { return .nameless }
    if fields.hasNamelessContent {
      let isRemark = isNote(fields.row) || isStarred(fields.row)
      return !fields.isNumbered && isRemark ? .note : .nameless
    }
    return lookOfFirstCell(fields)
  }

  private func namedLook(_ fields: RowFields) -> RowLook {
    guard !fields.isNumbered, fields.isNameOnly else { return .entry }
    return lookOfSoleText(fields) ?? .entry
  }

  /// Text that stands alone where numbers should.
  private func lookOfFirstCell(_ fields: RowFields) -> RowLook {
    if let look = lookOfSoleText(fields) { return look }
    return PersonName.nameShape(of: fields.row.joinedText) == .person ? .nameless : .note
  }

  private func lookOfSoleText(_ fields: RowFields) -> RowLook? {
    if isNote(fields.row) { return .note }
    if let department = department(fields) { return .department(department) }
    return isStarred(fields.row) ? .note : nil
  }

  private func department(_ fields: RowFields) -> String? {
    fields.soleText.flatMap {
      departments.name(in: $0, isMergedAcross: fields.row.isMergedAcross)
    }
  }

  // MARK: Names

  /// Whether a text can be a name: it has letters, and does not stand for the cell above or for more to come.
  private func isName(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !ditto.contains(text) && !isFiller(text)
  }

  // MARK: Rows of the form

  /// Dots in every cell, apart from a number in front.
  private func isFiller(_ fields: RowFields) -> Bool {
    let others = fields.row.cells.filter {
      fields.number == nil || $0.column != fields.columns.ordinal
    }
    return !others.isEmpty && others.allSatisfy { $0.kind == .text && isFiller($0.text) }
  }

  /// Dots, dashes and the like, nothing, or "v.v.".
  private func isFiller(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { " .…-–—_*/".unicodeScalars.contains($0) }
      || (text.utf8.count <= 16 && words.fillers.contains(.folded(text)))
  }

  /// Numbers that count the columns from 1, letters perhaps before them: "A, B, 1, 2".
  private func isColumnNumbers(_ fields: RowFields) -> Bool {
    let cells = fields.row.cells
    guard cells.count >= 2, !fields.name.isEmpty, cells.allSatisfy({ $0.text.utf8.count <= 4 })
    else { return false }
    let labels = cells.map { TextKey.folded($0.text).utf8 }
    let letters = labels.prefix { $0.count == 1 && (0x61...0x7A).contains($0[0]) }.count
    return labels.enumerated().allSatisfy { index, label in
      index < letters
        ? Int(label[0]) == 0x61 + index
        : label == Array(String(index - letters + 1).utf8)
    }
  }

  /// Prepared and not filled in: a number, formulas that came to nothing.
  private func isUnused(_ fields: RowFields) -> Bool {
    fields.row.cells.allSatisfy { cell in
      cell.isError || cell.isMissingValue || (cell.kind == .number && cell.text == "0")
        || (cell.column == fields.columns.ordinal && fields.number != nil)
    }
  }

  /// A small number that stands alone, outside the column of numbers.
  private func isPageNumber(_ fields: RowFields) -> Bool {
    guard fields.row.cells.count == 1, let cell = fields.row.cells.first else { return false }
    return cell.column != fields.columns.ordinal && cell.text.utf8.count <= 3
      && Ordinal(cell.text)?.isArabic == true
  }

  // MARK: Notes

  /// "Ghi chú: …", "Trang 2/3".
  func isNote(_ row: SheetText.TextRow) -> Bool {
    guard let text = row.cells.first(where: { !$0.text.isEmpty })?.text else { return false }
    let key = TextKey.folded(text)
    if let page = words.pageLeads.rest(of: key) { return words.pageLeads.covers(page) }
    guard words.noteLeads.begins(key) else { return false }
    return text.contains(":") || PersonName.nameShape(of: text) != .person
  }

  /// "* Chuyển công tác": a footnote, or a department.
  func isStarred(_ row: SheetText.TextRow) -> Bool {
    let text = row.cells.first { !$0.text.isEmpty }?.text ?? ""
    return text.hasPrefix("*") || text.hasPrefix("(*")
  }

  /// "Không có đăng ký", with nothing but such words around it.
  private func isEmptyList(_ fields: RowFields) -> Bool {
    let text = fields.name.isEmpty ? fields.row.joinedText : fields.name
    guard fields.organisation.isEmpty, text.utf8.count <= 120,
      let rest = words.emptyList.removed(from: .folded(text)),
      words.emptyListAsides.covers(rest)
    else { return false }
    return PersonName.nameShape(of: text) != .person
  }
}
