internal import VietnameseText

/// The cells of a row by what their columns hold.
struct RowFields {
  let row: SheetText.TextRow
  let columns: ColumnMap
  /// The number in front, where there is one.
  let number: Ordinal?
  /// The name, its parts joined where it spans columns.
  let name: String
  let organisation: String
  let note: String
  /// What the row says of its section itself.
  let section: String

  /// The fields of a row; what stands in the columns that say its section and what is wrong with it is not
  /// part of the entry.
  init(_ whole: SheetText.TextRow, _ columns: ColumnMap) {
    let asides = [columns.kind, columns.check].compactMap(\.self)
    let row = asides.isEmpty ? whole : whole.without(columns: asides)
    self.row = row
    section = columns.kind.map(whole.text(at:)) ?? ""
    self.columns = columns
    number = columns.ordinal.flatMap { Ordinal(row.text(at: $0)) }
    name = columns.name.lazy.map(row.text(at:)).filter { !$0.isEmpty }.joined(separator: " ")
    organisation = columns.organisation.map(row.text(at:)) ?? ""
    note = columns.note.map(row.text(at:)) ?? ""
  }

  /// Whether it bears a number as entries do; a section's numeral is none.
  var isNumbered: Bool { number?.isArabic == true }

  /// Whether nothing but the name and the number is there.
  var isNameOnly: Bool {
    row.cells.allSatisfy { columns.name.contains($0.column) || $0.column == columns.ordinal }
  }

  /// Whether another column than number and name has text.
  var hasNamelessContent: Bool {
    row.cells.contains {
      !$0.text.isEmpty && $0.column != columns.ordinal && !columns.name.contains($0.column)
    }
  }

  /// The only text of the row, its number aside: in the name's column, or where a cell is merged over the
  /// table, in front.
  var soleText: String? {
    guard isNameOnly else { return nil }
    guard name.isEmpty else { return name }
    return number == nil ? columns.ordinal.map(row.text(at:)) : nil
  }

  /// All that the row says, a number or numeral in front aside.
  var textBehindNumber: String {
    row.cells.lazy.filter { number == nil || $0.column != columns.ordinal }.map(\.text)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
