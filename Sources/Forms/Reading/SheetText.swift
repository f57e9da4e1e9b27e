internal import Spreadsheet
internal import VietnameseText

/// A sheet whose texts can be read: repaired, cleaned, numbers and dates as people see them.
struct SheetText {
  /// One cell with content.
  struct TextCell {
    /// Counted from 1.
    let column: Int
    let kind: Cell.Kind
    /// The whole text, cleaned; empty for errors and for formulas without a value.
    let text: String
    /// The lines of a text with line breaks, cleaned one by one; else empty.
    let lines: [String]
    let look: Look

    var isError: Bool { kind == .error }
    var isMissingValue: Bool { kind == .blank }
  }

  /// What a cell's font says besides its text.
  struct Look: Equatable {
    var isStruck = false
    var isBold = false
    /// White letters on no fill: hidden in effect.
    var isInvisible = false
  }

  struct TextRow {
    /// Counted from 1.
    let number: Int
    let isHidden: Bool
    /// Whether its text runs over most of the table in one merged cell.
    let isMergedAcross: Bool
    /// By rising column.
    let cells: [TextCell]

    func cell(at column: Int) -> TextCell? {
      let index = cells.partitioningIndex { $0.column >= column }
      return index < cells.count && cells[index].column == column ? cells[index] : nil
    }
    func text(at column: Int) -> String { cell(at: column)?.text ?? "" }
    func without(columns: [Int]) -> TextRow {
      TextRow(
        number: number, isHidden: isHidden, isMergedAcross: isMergedAcross,
        cells: cells.filter { !columns.contains($0.column) })
    }

    /// All that the row says, cell after cell.
    var joinedText: String {
      cells.lazy.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Where a text needed repair, with both readings.
  struct RepairedCell {
    let place: Place
    let repair: TextRepair
    let before: String
    let after: String
  }

  let name: String
  let isHidden: Bool
  let rows: [TextRow]
  let merges: MergedRanges
  /// The first text that may have been repaired wrongly.
  let firstDoubt: RepairedCell?
  /// The first text that needed repair, and those that cannot be repaired.
  let firstRepair: RepairedCell?
  let damaged: [Place]
  /// Where each row number comes first.
  private let indexes: [Int: Int]

  /// The text of the merged range that covers a cell below its first row, for columns where one value
  /// stands for several rows.
  func mergedText(row: Int, column: Int) -> String {
    guard let source = merges.source(of: CellReference(row: row, column: column)),
      let index = indexes[source.row]
    else { return "" }
    return rows[index].text(at: source.column)
  }
}

extension SheetText {
  /// Repairs and cleans all texts of a table.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - repairer: Decides which encoding a text is in.
  ///   - fonts: What the document's fonts say of the encoding, as far as they are believed.
  init(_ table: Table, repairer: TextRepairer, fonts: FontVerdicts) {
    var builder = SheetTextBuilder(table: table, repairer: repairer, fonts: fonts)
    name = CleanText.clean(table.name)
    isHidden = table.isHidden
    let merges = MergedRanges(table.merges)
    self.merges = merges
    rows = table.rows.map { builder.row($0, isMergedAcross: merges.runAcross(row: $0.number)) }
    indexes = Dictionary(table.rows.indices.map { (table.rows[$0].number, $0) }) {
      $1 < $0 ? $1 : $0
    }
    firstRepair = builder.firstRepair
    firstDoubt = builder.firstDoubt
    damaged = builder.damaged
  }
}

/// Turns the cells of one table into text, remembering what was repaired.
private struct SheetTextBuilder {
  private let table: Table
  private let repairer: TextRepairer
  private let fontlessEncoding: FontEncoding
  private let styleEncodings: [FontEncoding]
  private let fontEncodings: [FontEncoding]
  private let sheetName: String
  private let confirmed: Set<LegacyEncoding>
  var firstRepair: SheetText.RepairedCell?
  var firstDoubt: SheetText.RepairedCell?
  var damaged: [Place] = []

  init(table: Table, repairer: TextRepairer, fonts: FontVerdicts) {
    self.table = table
    self.repairer = repairer
    fontlessEncoding = fonts.ofUnicodeFonts
    confirmed = fonts.confirmed
    sheetName = CleanText.clean(table.name)
    styleEncodings = table.styles.map { fonts.encoding(of: $0.font) }
    fontEncodings = table.fonts.map(fonts.encoding(of:))
  }

  mutating func row(_ entry: Table.RowEntry, isMergedAcross: Bool) -> SheetText.TextRow {
    let cells = table.cells[entry.cells].compactMap { cell($0, row: entry.number) }
    return SheetText.TextRow(
      number: entry.number, isHidden: entry.isHidden, isMergedAcross: isMergedAcross,
      cells: cells.inColumnOrder)
  }

  /// A cell whose text is only spaces has no content.
  private mutating func cell(_ cell: Cell, row: Int) -> SheetText.TextCell? {
    let (text, lines) = text(of: cell, row: row)
    guard !text.isEmpty || cell.kind == .error || cell.kind == .blank else { return nil }
    return SheetText.TextCell(
      column: cell.column, kind: cell.kind, text: text, lines: lines, look: look(of: cell))
  }

  /// Rich text counts as struck or bold where all of it is.
  private func look(of cell: Cell) -> SheetText.Look {
    let style = table.style(of: cell)
    let fonts = table.runs[cell.runs.range].map { run in
      run.font.flatMap { table.fonts.indices.contains($0) ? table.fonts[$0] : nil } ?? style.font
    }
    let looks = fonts.isEmpty ? [style.font] : fonts
    return SheetText.Look(
      isStruck: looks.allSatisfy(\.isStruck), isBold: looks.allSatisfy(\.isBold),
      isInvisible: (style.fill ?? "FFFFFF") == "FFFFFF"
        && looks.allSatisfy { $0.color == "FFFFFF" })
  }

  private mutating func text(of cell: Cell, row: Int) -> (String, [String]) {
    switch cell.kind {
    case .text: return repairedText(of: cell, row: row)
    case .number: return (table.day(of: cell)?.vietnamese ?? cell.number.decimalText, [])
    case .boolean: return (cell.number == 0 ? "FALSE" : "TRUE", [])
    case .date: return (table.string(of: cell), [])
    case .error, .blank: return ("", [])
    }
  }

  private mutating func repairedText(of cell: Cell, row: Int) -> (String, [String]) {
    let repaired = repair(cell)
    let place = Place(sheet: sheetName, row: row, column: cell.column)
    if let repair = repaired.repair { note(repair, of: cell, at: place, after: repaired.text) }
    if TextRepairer.looksDamaged(repaired.text) { damaged.append(place) }
    return (repaired.text, lines(of: cell))
  }

  private mutating func note(
    _ repair: TextRepair, of cell: Cell, at place: Place, after text: String
  ) {
    let isDoubtful = repair.isDoubtful && !confirmed.contains(repair.encoding)
    guard firstRepair == nil || (isDoubtful && firstDoubt == nil) else { return }
    let repaired = SheetText.RepairedCell(
      place: place, repair: repair, before: table.string(of: cell), after: text)
    if firstRepair == nil { firstRepair = repaired }
    if isDoubtful { firstDoubt = repaired }
  }

  private func repair(_ cell: Cell) -> RepairedText {
    let cellEncoding = encoding(ofStyle: cell.style)
    guard !cell.runs.isEmpty else {
      return repairer.repair(table.bytes.span.extracting(cell.text.range), font: cellEncoding)
    }
    return repairer.repair(
      table.runs[cell.runs.range].map { run in
        (
          text: table.bytes[run.text.range],
          font: run.font.flatMap(encoding(ofFont:)) ?? cellEncoding
        )
      })
  }

  /// The lines of a text with line breaks, each repaired alone.
  private func lines(of cell: Cell) -> [String] {
    let bytes = table.bytes[cell.text.range]
    let lineFeed = UInt8(ascii: "\n")
    guard bytes.contains(lineFeed) else { return [] }
    let encoding = encoding(ofStyle: cell.style)
    return bytes.split(separator: lineFeed).compactMap { line in
      let text = repairer.repair([(text: line, font: encoding)]).text
      return text.isEmpty ? nil : text
    }
  }

  private func encoding(ofStyle style: Int) -> FontEncoding {
    styleEncodings.indices.contains(style) ? styleEncodings[style] : fontlessEncoding
  }

  private func encoding(ofFont font: Int) -> FontEncoding? {
    fontEncodings.indices.contains(font) ? fontEncodings[font] : nil
  }
}

extension [SheetText.TextCell] {
  /// The cells by rising column, as they nearly always are already.
  fileprivate var inColumnOrder: Self {
    let isOrdered = zip(self, dropFirst()).allSatisfy { $0.column <= $1.column }
    return isOrdered ? self : sorted { $0.column < $1.column }
  }
}
