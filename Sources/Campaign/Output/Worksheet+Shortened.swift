internal import Spreadsheet
internal import XLSX

/// Texts from files of others can be longer than a cell of a workbook.
///
/// They stand whole in the CSV tables, so a workbook that people look at cuts them and says so, and one bad
/// cell keeps nobody else's rows back.
extension Worksheet {
  private static let ending = " … (quá dài nên bị cắt; đủ chữ trong các tệp .csv)"

  /// The sheet with texts cut where they are longer than cells can hold.
  func shortened() -> Worksheet {
    var sheet = self
    let rows = rows
    sheet.rows = { emit in rows { row in emit(Self.shortened(row)) } }
    return sheet
  }

  /// The row itself but for one in a million.
  private static func shortened(_ row: Row) -> Row {
    guard row.bytes.count > TextRules.maximumText else { return row }
    var short = row
    for (index, cell) in row.cells.enumerated()
    where cell.text.count > TextRules.maximumText && cell.runs.count == 0 {
      let text = row.string(of: cell)
      if text.utf16.count > TextRules.maximumText { short.replaceText(at: index, with: cut(text)) }
    }
    return short
  }

  private static func cut(_ text: String) -> String {
    let kept = text.utf16.prefix(TextRules.maximumText - ending.utf16.count)
    // Half of a surrogate pair is no text.
    return (String(kept) ?? String(kept.dropLast()) ?? "") + ending
  }
}
