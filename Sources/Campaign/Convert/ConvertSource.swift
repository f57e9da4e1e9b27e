internal import CSV
internal import Spreadsheet
internal import XLSX

/// One table to be converted: a sheet of a workbook, or a CSV file.
enum ConvertSource {
  case sheet(WorkbookReader, index: Int)
  case delimited(CSVReader)

  /// What the cells' styles point into.
  var styles: [CellStyle] {
    switch self {
    case .sheet(let reader, _): reader.styles
    case .delimited: []
    }
  }

  var dateSystem: DateSystem {
    switch self {
    case .sheet(let reader, _): reader.dateSystem
    case .delimited: .from1900
    }
  }

  /// The sheet's name, or a common one for CSV.
  var name: String {
    switch self {
    case .sheet(let reader, let index): reader.sheets[index].name
    case .delimited: "Sheet1"
    }
  }

  /// Whether its cells are still plain text that may be numbers and days.
  var isPlainText: Bool {
    if case .delimited = self { true } else { false }
  }

  /// Hands every row to `body`, until it has enough.
  ///
  /// - Throws: ``ConvertFailure`` with what the codec says, place and remedy.
  func read(_ body: (Row) -> Bool) throws(ConvertFailure) {
    switch self {
    case .sheet(let reader, let index):
      do {
        _ = try reader.readSheet(index) { body($0) ? .proceed : .stop }
      } catch {
        throw ConvertFailure(description: error.description)
      }
    case .delimited(let reader):
      do {
        try reader.read { body($0) ? .proceed : .stop }
      } catch {
        throw ConvertFailure(description: error.description)
      }
    }
  }

  /// Hands every row to `body` from the top down, for the rare file that holds them in disorder.
  ///
  /// All rows are kept in memory; of rows with one number the last counts.
  func readSorted(_ body: (Row) -> Void) throws(ConvertFailure) {
    var rows: [Int: Row] = [:]
    try read { row in
      rows[row.number] = row
      return true
    }
    for (_, row) in rows.sorted(by: { $0.key < $1.key }) { body(row) }
  }
}

/// Why an input cannot be converted.
struct ConvertFailure: Error {
  let description: String
}
