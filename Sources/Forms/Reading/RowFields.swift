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

  init(_ row: SheetText.TextRow, _ columns: ColumnMap) {
    self.row = row
    self.columns = columns
    number = columns.ordinal.flatMap { Ordinal(row.text(at: $0)) }
    name = columns.name.lazy.map(row.text(at:)).filter { !$0.isEmpty }.joined(separator: " ")
    organisation = columns.organisation.map(row.text(at:)) ?? ""
    note = columns.note.map(row.text(at:)) ?? ""
  }

  /// Whether the name's cell holds an error or a formula without a value.
  var nameCellIsBroken: Bool {
    columns.name.compactMap(row.cell(at:)).contains { $0.isError || $0.isMissingValue }
  }

  /// Whether anything but the name and the number is there.
  var isNameOnly: Bool {
    row.cells.allSatisfy { columns.name.contains($0.column) || $0.column == columns.ordinal }
  }

  /// Whether another column than number and name has text.
  var hasNamelessContent: Bool {
    row.cells.contains {
      !$0.text.isEmpty && $0.column != columns.ordinal && !columns.name.contains($0.column)
    }
  }

  /// The texts of the extra columns that are filled.
  var further: [Registration.FurtherField] {
    columns.further.compactMap { column in
      let text = row.text(at: column.column)
      return text.isEmpty
        ? nil
        : Registration.FurtherField(
          id: column.id, label: column.label, value: text)
    }
  }
}
