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

  private let delimiter: UInt8
  private let quote: UInt8
  private let limits: CSVLimits
  private let literalStops: StopSearch
  private let quotedStops: StopSearch
  /// The text bytes that the record has so far.
  private var recordBytes = 0

  /// A scanner that begins at `start`, where `record` records were read before.
  init(dialect: Dialect, limits: CSVLimits, start: Int, record: Int) {
    position = start
    self.record = record
    delimiter = dialect.delimiter
    quote = dialect.quote
    self.limits = limits
    literalStops = StopSearch(dialect.delimiter, dialect.quote)
    quotedStops = StopSearch(dialect.quote, dialect.quote)
  }

  /// Reads the next record into `row`, reusing its storage.
  ///
  /// - Returns: `false` at the end of the text.
  /// - Throws: ``Failure`` at an unterminated quote or beyond a limit.
  mutating func next(in text: Span<UInt8>, into row: inout Row) throws(Failure) -> Bool {
    guard position < text.count else { return false }
    record += 1
    recordBytes = 0
    row.reset(number: record)
    guard LineEnding(in: text, at: position) == nil else {
      endRecord(in: text)
      return true
    }
    var column = 0
    repeat {
      column += 1
      guard column <= limits.columns else {
        throw Failure(kind: .tooManyColumns(limit: limits.columns), offset: position)
      }
      try readField(in: text, column: column, into: &row)
    } while skipDelimiter(in: text)
    endRecord(in: text)
    return true
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
    if position < text.count, text[position] == quote {
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
    var isDoubled = false
    repeat {
      position += 1
      let start = position
      try skipToQuote(in: text, opening: opening)
      // Of a doubled quote the first one is text and the second one is passed by.
      isDoubled = position + 1 < text.count && text[position + 1] == quote
      position += isDoubled ? 1 : 0
      value = try store(start..<position, of: text, behind: value, into: &row)
    } while isDoubled
    position += 1
    return try readAfterQuote(in: text, behind: value, into: &row)
  }

  private mutating func skipToQuote(in text: Span<UInt8>, opening: Int) throws(Failure) {
    while true {
      position = quotedStops.next(in: text, from: position)
      guard position < text.count else {
        throw Failure(kind: .unterminatedQuote, offset: opening)
      }
      if text[position] == quote { return }
      noteIfOdd(text[position])
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
    case quote: note(.strayQuote, at: position)
    case .tab, .lineFeed, .carriageReturn: break
    default: note(.controlCharacter, at: position)
    }
  }

  /// Notes something odd in the record that was read last.
  mutating func note(_ kind: CSVDiagnostic.Kind, at offset: Int) {
    log.note(kind, record: record, offset: offset)
  }
}
