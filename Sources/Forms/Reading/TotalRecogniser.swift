internal import VietnameseText

/// Tells total lines: "TỔNG CỘNG: 05 tập thể; 12 cá nhân", in one cell or split over several.
struct TotalRecogniser {
  let layout: FormLayout
  let words: LayoutWords

  /// The total that a row states, or `nil` when it is none.
  func total(of row: SheetText.TextRow) -> RowLook? {
    for cell in row.cells where !cell.text.isEmpty && cell.text.utf8.count <= 200 {
      let key = TextKey.folded(cell.text)
      if let rest = words.closingTotals.rest(of: key), words.countWords.covers(rest) {
        return .total(DeclaredTotals(.folded(row.joinedText), layout: layout), closes: true)
      }
      if let rest = words.subtotals.rest(of: key),
        words.countWords.covers(rest) || words.collectives.begins(rest)
      {
        return .total(DeclaredTotals(.empty, layout: layout), closes: false)
      }
    }
    return proseTotal(of: row)
  }

  /// "05 tập thể; 12 cá nhân" without the word total.
  private func proseTotal(of row: SheetText.TextRow) -> RowLook? {
    let key = TextKey.folded(row.joinedText)
    let totals = DeclaredTotals(key, layout: layout)
    guard totals.collectives != nil, totals.individuals != nil, words.countWords.covers(key) else {
      return nil
    }
    return .total(totals, closes: true)
  }
}
