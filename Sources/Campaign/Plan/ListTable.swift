internal import Spreadsheet
internal import VietnameseText

/// A plain list with a header: units.csv, receipts.csv, or the same as .xlsx.
struct ListTable {
  /// One line: its values by column name, and where it stands.
  struct Line {
    let row: Int
    private let values: [TextKey: String]

    init(row: Int, values: [TextKey: String]) {
      self.row = row
      self.values = values
    }

    /// Whether nothing is written in any column that has a header.
    var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }

    /// The value under a header; case, accents and dashes do not matter.
    ///
    /// Empty where there is none.
    subscript(_ header: String) -> String { values[.folded(header)] ?? "" }
  }

  let headers: Set<TextKey>
  let lines: [Line]

  /// Reads the first row as the header.
  init(_ table: Table) {
    let rows = table.rows.map { entry in
      (entry.number, table.cells[entry.cells].map { ($0.column, Self.text($0, in: table)) })
    }
    let header = Dictionary(
      (rows.first?.1 ?? []).map { ($0.0, TextKey.folded($0.1)) },
      uniquingKeysWith: { first, _ in first })
    headers = Set(header.values)
    lines = rows.dropFirst().map { number, cells in
      let values = cells.compactMap { column, text in header[column].map { ($0, text) } }
      return Line(row: number, values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }
  }

  func has(_ header: String) -> Bool { headers.contains(.folded(header)) }

  /// What stands in a cell of a list.
  static func text(_ cell: Cell, in table: Table) -> String {
    switch cell.kind {
    // A spreadsheet program makes a date of 2022-03-31.
    case .number: table.day(of: cell)?.description ?? cell.number.decimalText
    case .boolean: cell.number == 0 ? "FALSE" : "TRUE"
    case .text, .date, .error: CleanText.clean(table.string(of: cell))
    case .blank: ""
    }
  }
}
