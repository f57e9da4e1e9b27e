public import Spreadsheet

/// Writes records as CSV: the same rows give the same bytes.
///
/// ```swift
/// var writer = CSVWriter(profile: .excelVietnamese)
/// writer.writeRecord(["STT", "Tên tập thể, cá nhân"])
/// let bytes = writer.finish()
/// ```
/// A field is quoted where it must be, so that ``CSVReader`` reads back the same text. The one text that no
/// CSV file can hold is a first record of a single field such as `sep=;`, which Excel takes for an
/// instruction.
public struct CSVWriter: Sendable {
  /// The fields that were disarmed, by record and column.
  ///
  /// An apostrophe stands before each of their lines that a spreadsheet program would have taken for a
  /// formula, and nowhere else.
  public private(set) var guardedFields: [CellReference] = []
  /// What was written and not drained yet.
  public private(set) var bytes: [UInt8]

  private let profile: CSVProfile
  private var recordCount = 0
  private var columnCount = 0

  /// A writer for the given readers.
  public init(profile: CSVProfile = .standard) {
    precondition(Dialect.canDelimit(profile.delimiter), "this byte cannot separate fields")
    self.profile = profile
    bytes = profile.hasByteOrderMark ? TextEncoding.utf8WithBOM.byteOrderMark : []
  }

  /// Ends writing and hands over what was not drained.
  public consuming func finish() -> [UInt8] {
    bytes
  }

  /// Hands what was written to `sink` and forgets it, so that a big file needs little memory.
  ///
  /// - Throws: What `sink` throws; then nothing is forgotten.
  public mutating func drain<Failure: Error>(
    into sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try sink(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Records

  /// Writes a record of text fields; one of none is a blank line.
  public mutating func writeRecord(_ fields: [String]) {
    beginRecord()
    for field in fields {
      beginField()
      appendText(field.utf8.span)
    }
    // Without quotes a single empty text would be a blank line.
    if fields.count == 1, fields[0].isEmpty { appendQuoted(Span()) }
    endRecord()
  }

  /// Writes the cells of a row as one record: what they store, each in its column's field.
  ///
  /// Columns without a cell become empty fields, and empty texts `""`; the record ends with the row's last
  /// cell, a blank one too.
  /// Numbers are the shortest decimals that read back to the same number; those that their style calls
  /// days or times are written as such. Formulas are left out, their values are not.
  ///
  /// - Parameters:
  ///   - row: Cells in columns 1 ... 16,384, in any order; of two in one column the first counts.
  ///   - styles: What the cells' styles point into.
  ///   - dateSystem: How the numbers count days.
  public mutating func write(
    _ row: Row, styles: [CellStyle] = [], dateSystem: DateSystem = .from1900
  ) {
    let cells = row.cells.inColumnOrder
    let values = ValueText(profile: profile, dateSystem: dateSystem)
    beginRecord()
    for cell in cells where cell.column > columnCount {
      precondition(cell.column <= CellReference.maximumColumn, "no sheet has such a column")
      while columnCount < cell.column { beginField() }
      append(cell, of: row, styles: styles, values: values)
    }
    endRecord()
  }

  private mutating func beginRecord() {
    recordCount += 1
    columnCount = 0
  }

  private mutating func endRecord() {
    bytes.append(contentsOf: profile.lineEnding.bytes)
  }

  // MARK: Fields

  private mutating func beginField() {
    if columnCount > 0 { bytes.append(profile.delimiter) }
    columnCount += 1
  }

  private mutating func append(
    _ cell: Cell, of row: Row, styles: [CellStyle], values: ValueText
  ) {
    switch cell.kind {
    case .blank: break
    case .text where cell.text.isEmpty: appendQuoted(Span())
    case .text: appendText(row.text(of: cell))
    case .error: appendField(row.text(of: cell))
    case .boolean: appendField((cell.number == 0 ? "FALSE" : "TRUE").utf8.span)
    case .date: appendField(values.text(ofISODate: row.string(of: cell)).utf8.span)
    case .number:
      let style = styles.indices.contains(cell.style) ? styles[cell.style] : .standard
      appendField(values.text(of: cell.number, as: style.numberFormat.kind).utf8.span)
    }
  }

  /// Writes text, disarmed where the profile wants that.
  private mutating func appendText(_ text: Span<UInt8>) {
    let dangerousLines = profile.guardsFormulas ? FormulaGuard.dangerousLines(in: text) : []
    guard !dangerousLines.isEmpty else { return appendField(text) }
    guardedFields.append(CellReference(row: recordCount, column: columnCount))
    appendQuoted(text, apostrophesBefore: dangerousLines)
  }

  private mutating func appendField(_ text: Span<UInt8>) {
    if mustBeQuoted(text) { appendQuoted(text) } else { bytes.append(text) }
  }

  private func mustBeQuoted(_ text: Span<UInt8>) -> Bool {
    if recordCount == 1, columnCount == 1, isMoreThanText(text) { return true }
    // Some files have apostrophes for quotes; ours shall not look like one.
    if text.count > 0, text[0] == .apostrophe { return true }
    let stops = StopSearch(profile.delimiter, .quote)
    var position = stops.next(in: text, from: 0)
    while position < text.count {
      switch text[position] {
      case profile.delimiter, .quote, .lineFeed, .carriageReturn: return true
      default: position = stops.next(in: text, from: position + 1)
      }
    }
    return false
  }

  /// Whether a reader that meets the text at the start of the file takes it for a mark or an instruction.
  private func isMoreThanText(_ text: Span<UInt8>) -> Bool {
    text.starts(with: TextEncoding.utf8WithBOM.byteOrderMark) || SeparatorLine.beginsLikeOne(text)
  }

  private mutating func appendQuoted(_ text: Span<UInt8>, apostrophesBefore lines: [Int] = []) {
    var lines = lines[...]
    bytes.append(.quote)
    for index in text.indices {
      if index == lines.first {
        bytes.append(.apostrophe)
        lines.removeFirst()
      }
      if text[index] == .quote { bytes.append(.quote) }
      bytes.append(text[index])
    }
    bytes.append(.quote)
  }
}

extension [Cell] {
  /// The cells by rising column, as they nearly always are already.
  fileprivate var inColumnOrder: [Cell] {
    let isOrdered = zip(self, dropFirst()).allSatisfy { $0.column <= $1.column }
    return isOrdered ? self : sorted { $0.column < $1.column }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: Span<UInt8>) {
    // The buffer is only read, and only within the call.
    unsafe text.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
