internal import CSV
internal import Spreadsheet
internal import XLSX

/// One table to be converted: a sheet of a workbook, or a CSV file.
struct ConvertSource: Sendable {
  private enum Table {
    case sheet(WorkbookReader, index: Int)
    case delimited(CSVReader)
  }

  /// What rows in disorder may take while they are put in order, in bytes.
  private static let mostSorted = 512 << 20

  /// The input's path, for errors.
  let path: String
  /// How fields are written where they are still plain text that may be numbers and days.
  let dialect: Dialect?
  private let table: Table
  /// How large the table may be as text, in bytes.
  private let mostText: Int

  /// A sheet of a workbook, whose table is at most `mostText` bytes of text.
  init(_ reader: WorkbookReader, sheet index: Int, path: String, mostText: Int) {
    table = .sheet(reader, index: index)
    dialect = nil
    self.path = path
    self.mostText = mostText
  }

  /// A CSV file, whose table is never larger than the file.
  init(_ reader: CSVReader, path: String) {
    table = .delimited(reader)
    dialect = reader.dialect
    self.path = path
    mostText = .max
  }

  /// What the cells' styles point into.
  var styles: [CellStyle] {
    switch table {
    case .sheet(let reader, _): reader.styles
    case .delimited: []
    }
  }

  /// How the numbers count days.
  var dateSystem: DateSystem {
    switch table {
    case .sheet(let reader, _): reader.dateSystem
    case .delimited: .from1900
    }
  }

  /// The sheet's name, or a common one for CSV.
  var name: String {
    switch table {
    case .sheet(let reader, let index): reader.sheets[index].name
    case .delimited: "Sheet1"
    }
  }
}

// MARK: Reading

extension ConvertSource {
  /// Hands the rows to `body` from the top down, the cells of each from left to right.
  ///
  /// - Returns: What was odd; `nil` where a row does not stand below the one before. What `body` got is then
  ///   not the table, and ``readSorted(_:)`` must be asked.
  /// - Throws: ``CampaignError`` when the input is damaged.
  func stream(_ body: (Row) -> Void) throws(CampaignError) -> ConvertNotes? {
    var last = 0
    var isSorted = true
    let notes = try read { row in
      isSorted = row.number > last
      guard isSorted else { return false }
      last = row.number
      body(row)
      return true
    }
    return isSorted ? notes : nil
  }

  /// Hands every row to `body` from the top down, for the rare file that holds them in disorder.
  ///
  /// All rows are kept in memory. Those with one number are merged: where both have a cell the later counts.
  ///
  /// - Throws: ``CampaignError`` when the input is damaged, or too large to be sorted.
  func readSorted(_ body: (Row) -> Void) throws(CampaignError) -> ConvertNotes {
    var rows: [Int: Row] = [:]
    var size = 0
    let notes = try read { row in
      size += row.size
      rows[row.number] = rows[row.number]?.merged(with: row) ?? row
      return size <= Self.mostSorted
    }
    guard size <= Self.mostSorted else {
      throw CampaignError(.unconvertible(.disorderedRows(limit: Self.mostSorted)), path: path)
    }
    for (_, row) in rows.sorted(by: { $0.key < $1.key }) { body(row) }
    return notes
  }

  /// Hands the rows to `body` as the file has them, until it has enough.
  ///
  /// Cells that share one long string, or stand far to the right, make much text of a small file.
  private func read(_ body: (Row) -> Bool) throws(CampaignError) -> ConvertNotes {
    var left = mostText
    let notes = try readTable { row in
      left -= row.textSize
      return left >= 0 && body(row)
    }
    guard left >= 0 else {
      throw CampaignError(.unconvertible(.oversizedTable(limit: mostText)), path: path)
    }
    return notes
  }

  private func readTable(_ body: (Row) -> Bool) throws(CampaignError) -> ConvertNotes {
    switch table {
    case .sheet(let reader, let index): try read(reader, sheet: index, body)
    case .delimited(let reader): try read(reader, body)
    }
  }

  private func read(
    _ reader: WorkbookReader, sheet index: Int, _ body: (Row) -> Bool
  ) throws(CampaignError) -> ConvertNotes {
    var notes = ConvertNotes()
    var formulas = ConvertNotes()
    for oddity in reader.diagnostics { notes.add(.workbook(oddity, sheet: nil)) }
    do throws(XLSXError) {
      let details = try reader.readSheet(index) { row in
        for cell in row.cells where cell.kind == .blank && cell.hasFormula {
          let place = CellReference(row: row.number, column: cell.column)
          formulas.add(.formulaWithoutValue(place, sheet: name))
        }
        return body(row.inOrder) ? .proceed : .stop
      }
      for oddity in details.diagnostics { notes.add(.workbook(oddity, sheet: name)) }
    } catch {
      throw CampaignError(.unconvertible(.unusableWorkbook(error)), path: path)
    }
    notes.add(formulas)
    return notes
  }

  /// The first record of the table is its row 1, behind a line that only names the delimiter.
  private func read(
    _ reader: CSVReader, _ body: (Row) -> Bool
  ) throws(CampaignError) -> ConvertNotes {
    let skipped = reader.dialect.hasSeparatorLine ? 1 : 0
    var notes = ConvertNotes()
    if [.windows1258, .windows1252].contains(reader.encoding) {
      notes.add(.codePage(reader.encoding))
    }
    do throws(CSVError) {
      let details = try reader.read { row in
        var row = row
        row.number -= skipped
        return body(row) ? .proceed : .stop
      }
      notes.add(details)
    } catch {
      throw CampaignError(.unconvertible(.unusableText(error)), path: path)
    }
    return notes
  }
}
