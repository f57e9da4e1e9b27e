package import Spreadsheet

/// What comments may be.
package enum CommentRules {
  /// Checks the comments of a sheet.
  package static func check(_ sheet: Worksheet) throws(WorkbookWritingError) {
    var taken: Set<CellReference> = []
    for comment in sheet.comments {
      let cell = comment.cell
      try LayoutRules.checkInside(
        CellRange(rows: cell.row...cell.row, columns: cell.column...cell.column), of: sheet)
      if let kind = fault(of: comment, isSecond: !taken.insert(cell).inserted) {
        throw WorkbookWritingError(kind, sheet: sheet.name, cell: cell)
      }
    }
  }

  private static func fault(of comment: CellComment, isSecond: Bool) -> WorkbookWritingError.Kind? {
    if isSecond { return .duplicateComment }
    if comment.text.utf16.count > TextRules.maximumText { return .textTooLong }
    let sizes = 1.0...1_440
    return sizes.contains(comment.width) && sizes.contains(comment.height)
      ? nil : .invalidCommentSize
  }
}
