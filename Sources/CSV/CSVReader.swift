public import Spreadsheet

/// Reads the records of a CSV file in memory.
///
/// ```swift
/// let reader = try CSVReader(bytes)
/// let details = try reader.read { row in
///   for cell in row.cells { use(row.text(of: cell), inColumn: cell.column) }
///   return .proceed
/// }
/// ```
/// The reading is that of RFC 4180, and where that is silent that of Excel: CR LF, LF and CR all end a
/// record, spaces are data, a quote inside an unquoted field is text, text after a closing quote is added. A
/// quote that is never closed is text where the table goes on behind it as before.
public struct CSVReader: Sendable {
  /// How the file is encoded: by its byte order mark; else UTF-32 or UTF-16 by its zero bytes; else UTF-8 where
  /// that is valid or nearly so; else Windows-1258 or 1252 by where the bytes of tone marks stand.
  public let encoding: TextEncoding
  /// How its fields are set apart.
  public let dialect: Dialect

  private let text: DecodedText
  private let limits: CSVLimits
  /// Where the records begin, behind a `sep=` line.
  private let start: Int

  /// Takes a file, and finds out what the options leave open: its encoding, its delimiter, its quotes.
  ///
  /// A first line such as `sep=;` counts as record 1 and is never handed out as data.
  ///
  /// - Throws: ``CSVError`` when the delimiter that was asked for cannot be one.
  public init(_ bytes: [UInt8], options: CSVReadingOptions = .init()) throws(CSVError) {
    if let told = options.delimiter, !Dialect.canDelimit(told) {
      throw CSVError(.unusableDelimiter(told))
    }
    let text = DecodedText(bytes, encoding: options.encoding)
    let separatorLine = SeparatorLine(in: text.utf8.span, at: text.start)
    let start = separatorLine?.end ?? text.start
    var dialect = DialectDetector(start: start, limits: options.limits).detect(
      in: text.utf8.span, delimiter: options.delimiter ?? separatorLine?.delimiter)
    if let separatorLine {
      dialect.hasSeparatorLine = true
      dialect.lineEnding = separatorLine.lineEnding
    }
    self.encoding = text.encoding
    self.dialect = dialect
    self.text = text
    self.start = start
    self.limits = options.limits
  }

  /// Hands out each record as a row whose storage is used again for the next.
  ///
  /// The row's number is that of the record, from 1. A field is a cell, its column counted from 1: of kind
  /// text, empty text where the field is `""`, and of kind blank where it is empty without quotes. A blank
  /// line is a row without cells. Text is valid UTF-8, as in the file: nothing is trimmed, and nothing composed
  /// but the tones of Windows-1258, which has no other way to write them.
  ///
  /// - Returns: What was odd up to where reading ended.
  /// - Throws: ``CSVError`` at an unterminated quote with which the file may have been cut off, or beyond a
  ///   limit.
  @discardableResult
  public func read(_ body: (Row) -> ReadingStep) throws(CSVError) -> CSVDetails {
    let utf8 = text.utf8.span
    var scanner = RecordScanner(
      dialect: dialect, limits: limits, start: start, record: dialect.hasSeparatorLine ? 1 : 0)
    var widths = WidthCounts()
    var replacements = text.replacements[...]
    var row = Row()
    do throws(RecordScanner.Failure) {
      while try scanner.next(in: utf8, into: &row) {
        widths.count(record: scanner.record, fieldCount: row.cells.count)
        while let offset = replacements.first, offset < scanner.position {
          scanner.note(.invalidBytes, at: replacements.removeFirst())
        }
        if body(row) == .stop { break }
      }
    } catch {
      throw located(error, in: scanner.record)
    }
    return details(of: scanner, widths: widths)
  }

  private func located(_ failure: RecordScanner.Failure, in record: Int) -> CSVError {
    let place = text.places(of: [failure.offset]).first
    return CSVError(failure.kind, record: record, line: place?.line, offset: place?.offset)
  }

  private func details(of scanner: RecordScanner, widths: WidthCounts) -> CSVDetails {
    var counts = scanner.log.counts
    if text.replacementCount > 0 { counts[.invalidBytes] = text.replacementCount }
    return CSVDetails(
      recordCount: scanner.record, diagnostics: scanner.log.diagnostics(in: text),
      diagnosticCounts: counts, widths: widths.widths)
  }
}
