public import Spreadsheet

extension CSVReader {
  /// Reads the whole file: its records with content, by their numbers.
  ///
  /// All of it is kept in memory, some hundred bytes for each field; see ``read(_:)`` for big files.
  ///
  /// - Throws: ``CSVError`` at an unterminated quote or beyond a limit.
  public func readTable() throws(CSVError) -> Table {
    var table = Table(name: "")
    try read { row in
      table.append(row)
      return .proceed
    }
    return table
  }
}
