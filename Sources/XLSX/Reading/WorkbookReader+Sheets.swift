public import Spreadsheet

/// Finding a sheet, and keeping a whole one.
extension WorkbookReader {
  /// The index of the sheet of this name.
  ///
  /// Of several that fit, the one that is spelled just so comes first; then one that looks the same (NFC or
  /// NFD); then one that differs in letter case, which Excel takes for the same name.
  public func sheetIndex(named name: String) -> Int? {
    sheets.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      ?? sheets.firstIndex { $0.name == name }
      ?? sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// The index of the first worksheet in view, or of the first of all where every one is hidden; `nil` where
  /// there is none.
  public var firstWorksheet: Int? {
    let worksheets = sheets.indices.filter { sheets[$0].kind == .worksheet }
    return worksheets.first { sheets[$0].visibility == .visible } ?? worksheets.first
  }

  /// Reads one sheet whole: its rows with content, and what is needed to understand them.
  ///
  /// All of it is kept in memory, some hundred bytes for each cell; see ``readSheet(_:_:)`` for big sheets.
  ///
  /// - Throws: ``XLSXError`` when the sheet is damaged, lies out of the grid, or is no worksheet.
  public func readTable(_ index: Int) throws(XLSXError) -> Table {
    var table = Table(name: "")
    let details = try readSheet(index) { row in
      table.append(row)
      return .proceed
    }
    table.name = sheets[index].name
    table.isHidden = sheets[index].visibility != .visible
    table.merges = details.merges
    table.hiddenColumns = details.hiddenColumns
    table.styles = styles
    table.fonts = details.fonts
    table.dateSystem = dateSystem
    return table
  }

  /// The day that a number shows as a date; `nil` where its format shows none or the day does not exist.
  public func day(of cell: Cell) -> CalendarDate? {
    guard styles.indices.contains(cell.style) else { return nil }
    return dateSystem.day(of: cell, format: styles[cell.style].numberFormat)
  }
}
