internal import Spreadsheet
internal import VietnameseText

/// Tells the lines of the signature block: "Người lập", a date line, "(Ký và ghi rõ họ tên)".
///
/// A signer's title such as "Giám đốc" also stands in a column of positions, and a date in a note, so the
/// whole row is asked.
struct SignatureRecogniser {
  /// How surely a cell belongs to a signature.
  private enum Sign {
    case none
    /// A title that people also hold.
    case title
    case sure
  }

  let words: LayoutWords

  func isSignature(_ fields: RowFields) -> Bool {
    let signs = fields.row.cells.map { ($0.column, sign($0, isAlone: fields.row.cells.count == 1)) }
    if !signs.isEmpty, signs.allSatisfy({ $0.1 != .none }) { return true }
    guard PersonName.nameShape(of: fields.name) != .person || isSure(fields.name) else {
      return false
    }
    return signs.contains { column, sign in
      sign == .sure
        && (column == fields.columns.organisation || fields.columns.name.contains(column))
    }
  }

  private func sign(_ cell: SheetText.TextCell, isAlone: Bool) -> Sign {
    guard cell.kind == .text else { return isAlone && isDate(cell) ? .sure : .none }
    if isSure(cell.text) { return .sure }
    return words.signers.begins(.folded(cell.text)) ? .title : .none
  }

  private func isSure(_ text: String) -> Bool {
    let key = TextKey.folded(text)
    return words.signatureLeads.begins(key) || words.signaturePhrases.occurs(in: key)
      || words.dateWords.allOccur(in: key)
  }

  /// A date that stands alone below a list is when it was signed.
  private func isDate(_ cell: SheetText.TextCell) -> Bool {
    cell.kind == .date || cell.text.split(separator: "/").count == 3
  }
}
