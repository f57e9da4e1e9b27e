internal import Consolidation
internal import Forms
internal import Reports
internal import Spreadsheet
internal import VietnameseText
internal import XLSX

/// Reads decisions.xlsx, whatever program saved it: lines may be sorted, filtered and hidden, columns moved and added.
enum DecisionsFile {
  /// The questions and answers, with all that people added.
  ///
  /// - Throws: ``CampaignError`` when they cannot be read whole.
  static func sheet(in bytes: [UInt8], path: String) throws(CampaignError) -> DecisionSheet {
    let tables = try tables(in: bytes, path: path)
    guard let (index, header) = header(in: tables) else {
      let missing = missingColumns(of: tables)
      throw CampaignError(.unusableDecisions(.missingColumns(missing)), path: path)
    }
    let others = tables.enumerated().filter { $0.offset != index }.map(\.element)
    return DecisionSheet(
      lines: lines(of: tables[index], below: header), furtherHeaders: header.furtherHeaders,
      furtherSheets: others)
  }

  /// The sheets with cells, but for the program's own list of answers, which can be long.
  private static func tables(
    in bytes: [UInt8], path: String
  ) throws(CampaignError) -> [Table] {
    switch FileFormat(bytes) {
    case .workbook: break
    case .encryptedWorkbook: throw CampaignError(.unusableDecisions(.encrypted), path: path)
    default: throw CampaignError(.unusableDecisions(.damaged), path: path)
    }
    do {
      let reader = try WorkbookReader(bytes, limits: .submission)
      var tables: [Table] = []
      for (index, sheet) in reader.sheets.enumerated()
      where sheet.kind == .worksheet && sheet.name != DecisionsWorkbook.choicesName {
        var table = try reader.readTable(index)
        if !isFree(table.name, among: tables) { table.name = "Trang \(index + 1)" }
        tables.append(table)
      }
      return tables
    } catch {
      throw CampaignError(.unusableDecisions(.damaged), path: path)
    }
  }

  /// Whether a sheet can be written under its name.
  private static func isFree(_ name: String, among tables: [Table]) -> Bool {
    SheetNameRules.isValid(name)
      && !tables.contains { $0.name.lowercased() == name.lowercased() }
  }

  // MARK: The header

  /// Where the columns are, below which row.
  private struct Header {
    let row: Int
    let columns: [Int: DecisionColumn]
    /// The columns that people added, in their order, with what they are called.
    let further: [(column: Int, header: String)]

    var furtherHeaders: [String] { further.map(\.header) }
  }

  private static func header(in tables: [Table]) -> (table: Int, header: Header)? {
    for (index, table) in tables.enumerated() {
      for entry in table.rows {
        let columns = columns(of: entry, in: table)
        guard DecisionColumn.required.allSatisfy(columns.values.contains) else { continue }
        return (index, header(entry, columns, of: table))
      }
    }
    return nil
  }

  /// The known columns whose headers stand in a row; the first of two that are called the same.
  private static func columns(of entry: Table.RowEntry, in table: Table) -> [Int: DecisionColumn] {
    var columns: [Int: DecisionColumn] = [:]
    for cell in table.cells[entry.cells] where cell.kind == .text {
      let text = TextKey.folded(table.string(of: cell))
      let column = DecisionColumn.allCases.first { TextKey.folded($0.header) == text }
      if let column, !columns.values.contains(column) { columns[cell.column] = column }
    }
    return columns
  }

  private static func header(
    _ entry: Table.RowEntry, _ columns: [Int: DecisionColumn], of table: Table
  ) -> Header {
    let below = table.rows.filter { $0.number >= entry.number }
    let used = Set(below.flatMap { table.cells[$0.cells].map(\.column) })
    let headers = Dictionary(
      table.cells[entry.cells].map { ($0.column, text(of: $0, in: table)) },
      uniquingKeysWith: { first, _ in first })
    return Header(
      row: entry.number, columns: columns,
      further: used.filter { columns[$0] == nil }.sorted().map { ($0, headers[$0] ?? "") })
  }

  private static func missingColumns(of tables: [Table]) -> [String] {
    let found = tables.flatMap { table in table.rows.map { columns(of: $0, in: table).values } }
    let best = found.max { $0.count < $1.count }
    return DecisionColumn.required.filter { !(best?.contains($0) ?? false) }.map(\.header)
  }

  // MARK: Lines

  private static func lines(of table: Table, below header: Header) -> [DecisionSheet.Line] {
    let places = Dictionary(
      uniqueKeysWithValues: header.further.enumerated().map { ($0.element.column, $0.offset) })
    return table.rows.filter { $0.number > header.row }.compactMap { entry in
      var line = DecisionSheet.Line(row: entry.number, texts: [:])
      for cell in table.cells[entry.cells] {
        if let column = header.columns[cell.column] {
          line.texts[column] = text(of: cell, in: table)
        } else if let place = places[cell.column] {
          line.further[place] = KeptValue(cell, in: table)
        }
      }
      return line.isBlank ? nil : line
    }
  }

  private static func text(of cell: Cell, in table: Table) -> String {
    cell.kind == .number ? cell.number.decimalText : CleanText.clean(table.string(of: cell))
  }
}

extension DecisionSheet.Line {
  /// Whether nothing stands in it but its number and a formula.
  fileprivate var isBlank: Bool {
    further.isEmpty
      && DecisionColumn.allCases.allSatisfy {
        $0 == .ordinal || $0 == .status || self[$0].isEmpty
      }
  }
}
