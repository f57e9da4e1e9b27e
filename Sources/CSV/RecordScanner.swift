import Spreadsheet

// A record is fields between delimiters, up to a line end outside quotes (RFC 4180, section 2):
//
//     1;"Khoa ""Nội""; tầng 2";5" x 6;;"aa"x CR LF
//     ▲ ▲                      ▲      ▲▲
//     │ quoted                 │      │└ closed: the rest is added to the field, with a note
//     │                        │      └ empty: a blank cell
//     └ literal                └ literal: a quote inside is text, with a note
//
//                  ┌─ anything else ─► LITERAL ───────────────────┐
//     FIELD START ─┤                      ▲                       ├─ delimiter ──────► FIELD START
//                  │                 anything else                │
//                  └─ quote ─► QUOTED ─ quote ─► CLOSED ──────────┴─ CR LF, CR, LF ──► RECORD END
//                                 ▲                 │                or the end
//                                 └──── quote ──────┘
//
// In a dialect with an escape, a quote behind it is text, and so is a second escape.
//
// A line end right at the start of a record makes a blank line: a record without fields. Excel reads stray
// quotes in the same way.

/// Reads one record after another from UTF-8 text; knows nothing of files.
struct RecordScanner {
  /// Why no record could be read, by offset in the text.
  struct Failure: Error {
    var kind: CSVError.Kind
    var offset: Int
  }

  /// The next byte to be read.
  private(set) var position: Int
  /// The number of the record that was read last, counted from 1.
  private(set) var record: Int
  /// What ended that record; `nil` when the text did.
  private(set) var lineEnding: LineEnding?
  /// What was odd so far.
  private(set) var log = DiagnosticLog()

  /// How many fields stood in quotes so far.
  private(set) var quotedFieldCount = 0
  /// How many quotes behind escapes there were so far.
  private(set) var escapeCount = 0

  private let delimiter: UInt8
  private let quote: UInt8
  private let escape: UInt8?
  private let limits: CSVLimits
  private let literalStops: StopSearch
  private let quotedStops: StopSearch
  /// The text bytes that the record has so far.
  private var recordBytes = 0
  /// How many fields the last record had that was no blank line.
  private var lastWidth: Int?
  /// The quote that opens a field, is never closed, and is read as text.
  private var strayQuote: Int?

  /// A scanner that begins at `start`, where `record` records were read before.
  init(dialect: Dialect, limits: CSVLimits, start: Int, record: Int) {
    position = start
    self.record = record
    delimiter = dialect.delimiter
    quote = dialect.quote
    escape = dialect.escape
    self.limits = limits
    literalStops = StopSearch(dialect.delimiter, dialect.quote)
    quotedStops = StopSearch(dialect.quote, dialect.escape ?? dialect.quote)
  }

  /// Reads the next record into `row`, reusing its storage.
  ///
  /// A quote that is never closed is text where that makes a record like those around it.
  ///
  /// - Returns: `false` at the end of the text.
  /// - Throws: ``Failure`` at an unterminated quote or beyond a limit.
  mutating func next(in text: Span<UInt8>, into row: inout Row) throws(Failure) -> Bool {
    guard position < text.count else { return false }
    let before = self
    do throws(Failure) {
      try readRecord(in: text, into: &row)
    } catch {
      guard error.kind == .unterminatedQuote, before.strayQuote == nil else { throw error }
      self = before
      strayQuote = error.offset
      try readRecord(in: text, into: &row)
      guard fits(row, behind: before.lastWidth, in: text) else { throw error }
    }
    if !row.cells.isEmpty { lastWidth = row.cells.count }
    return true
  }

  /// Whether a record that was read with a stray quote in it is like the records around it.
  ///
  /// What a file that was cut off ends with is not: it lacks a line end or fields, and so does what comes
  /// behind the first line of a field of several lines.
  private func fits(_ row: Row, behind widthBefore: Int?, in text: Span<UInt8>) -> Bool {
    let width = row.cells.count
    guard width > 1, lineEnding != nil, widthBefore == nil || widthBefore == width else {
      return false
    }
    var ahead = self
    var next = Row()
    while ahead.position < text.count {
      guard (try? ahead.readRecord(in: text, into: &next)) != nil else { return false }
      if !next.cells.isEmpty { return next.cells.count == width }
    }
    return widthBefore != nil
  }

  private mutating func readRecord(in text: Span<UInt8>, into row: inout Row) throws(Failure) {
    record += 1
    recordBytes = 0
    row.reset(number: record)
    guard LineEnding(in: text, at: position) == nil else { return endRecord(in: text) }
    var column = 0
    repeat {
      column += 1
      guard column <= limits.columns else {
        throw Failure(kind: .tooManyColumns(limit: limits.columns), offset: position)
      }
      try readField(in: text, column: column, into: &row)
    } while skipDelimiter(in: text)
    endRecord(in: text)
  }

  private mutating func skipDelimiter(in text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func endRecord(in text: Span<UInt8>) {
    lineEnding = position < text.count ? LineEnding(in: text, at: position) : nil
    position += lineEnding?.byteCount ?? 0
  }

  // MARK: Fields

  private mutating func readField(
    in text: Span<UInt8>, column: Int, into row: inout Row
  ) throws(Failure) {
    if position < text.count, text[position] == quote, position != strayQuote {
      let value = try readQuoted(in: text, into: &row)
      row.append(Cell(column: column, kind: .text, text: value))
      return
    }
    let start = position
    skipLiteral(in: text)
    guard position > start else {
      row.append(Cell(column: column, kind: .blank))
      return
    }
    let value = try store(start..<position, of: text, behind: .empty, into: &row)
    row.append(Cell(column: column, kind: .text, text: value))
  }

  /// Goes to the delimiter or line end that ends a field, or to the end of the text.
  private mutating func skipLiteral(in text: Span<UInt8>) {
    while true {
      position = literalStops.next(in: text, from: position)
      guard position < text.count else { return }
      let byte = text[position]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { return }
      noteIfOdd(byte)
      position += 1
    }
  }

  private mutating func readQuoted(
    in text: Span<UInt8>, into row: inout Row
  ) throws(Failure) -> ByteRange {
    let opening = position
    var value = ByteRange.empty
    position += 1
    var start = position
    while let isEscape = try skipToQuotedQuote(in: text, opening: opening) {
      // Of a doubled quote the first one is kept, of an escaped one the second.
      let end = isEscape ? position : position + 1
      value = try store(start..<end, of: text, behind: value, into: &row)
      start = position + (isEscape ? 1 : 2)
      position += 2
    }
    value = try store(start..<position, of: text, behind: value, into: &row)
    position += 1
    quotedFieldCount += 1
    return try readAfterQuote(in: text, behind: value, into: &row)
  }

  /// Goes to the next two bytes that stand for a quote inside quotes, or to the closing quote.
  ///
  /// - Returns: Whether an escape makes it one; `nil` at the closing quote.
  private mutating func skipToQuotedQuote(
    in text: Span<UInt8>, opening: Int
  ) throws(Failure) -> Bool? {
    while true {
      position = quotedStops.next(in: text, from: position)
      guard position < text.count else {
        throw Failure(kind: .unterminatedQuote, offset: opening)
      }
      let byte = text[position]
      let next = position + 1 < text.count ? text[position + 1] : nil
      if byte == quote { return next == quote ? false : nil }
      if byte == escape, next == quote || next == escape {
        escapeCount += next == quote ? 1 : 0
        return true
      }
      noteIfOdd(byte)
      position += 1
    }
  }

  private mutating func readAfterQuote(
    in text: Span<UInt8>, behind value: ByteRange, into row: inout Row
  ) throws(Failure) -> ByteRange {
    guard position < text.count, text[position] != delimiter,
      LineEnding(in: text, at: position) == nil
    else { return value }
    note(.textAfterClosingQuote, at: position)
    let start = position
    skipLiteral(in: text)
    return try store(start..<position, of: text, behind: value, into: &row)
  }

  /// Adds bytes to what a field has so far, the row's last bytes.
  private mutating func store(
    _ range: Range<Int>, of text: Span<UInt8>, behind value: ByteRange, into row: inout Row
  ) throws(Failure) -> ByteRange {
    recordBytes += range.count
    guard value.count + range.count <= limits.fieldBytes else {
      throw Failure(kind: .fieldTooLong(limit: limits.fieldBytes), offset: range.lowerBound)
    }
    guard recordBytes <= limits.recordBytes else {
      throw Failure(kind: .recordTooLong(limit: limits.recordBytes), offset: range.lowerBound)
    }
    let stored = row.store(text.extracting(range))
    guard !value.isEmpty else { return stored }
    return ByteRange(start: value.start, count: value.count + stored.count)
  }

  private mutating func noteIfOdd(_ byte: UInt8) {
    switch byte {
    case quote: note(position == strayQuote ? .unterminatedQuote : .strayQuote, at: position)
    case .tab, .lineFeed, .carriageReturn, escape: break
    default: note(.controlCharacter, at: position)
    }
  }

  /// Notes something odd in the record that was read last.
  mutating func note(_ kind: CSVDiagnostic.Kind, at offset: Int) {
    log.note(kind, record: record, offset: offset)
  }
}
