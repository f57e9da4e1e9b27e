/// Filling a row with values, for sheets that are being made.
extension Row {
  /// Adds a text cell; an empty text gives a blank cell with its style.
  ///
  /// A file holds up to 32,767 UTF-16 units. Excel names 253 line feeds as a limit of its own; a text with more
  /// is written whole all the same.
  public mutating func append(text: String, column: Int, style: Int = 0) {
    let stored = store(text)
    append(Cell(column: column, kind: text.isEmpty ? .blank : .text, style: style, text: stored))
  }

  /// Adds a text that fills several columns, which the sheet merges: each has the text's style.
  public mutating func append(text: String, across columns: ClosedRange<Int>, style: Int) {
    append(text: text, column: columns.lowerBound, style: style)
    append(blanks: columns.dropFirst(), style: style)
  }

  /// Adds a text of pieces, each in a font of its own: an index into ``Worksheet/fonts``, or `nil` for the cell's.
  public mutating func append(
    richText pieces: [(text: String, font: Int?)], column: Int, style: Int = 0
  ) {
    let (firstByte, firstRun) = (bytes.count, runs.count)
    for piece in pieces { store(run: TextRun(text: store(piece.text), font: piece.font)) }
    append(
      Cell(
        column: column, kind: bytes.count == firstByte ? .blank : .text, style: style,
        text: ByteRange(start: firstByte, count: bytes.count - firstByte),
        runs: ByteRange(start: firstRun, count: runs.count - firstRun)))
  }

  /// Adds a whole number.
  public mutating func append(number: Int, column: Int, style: Int = 0) {
    append(Cell(column: column, kind: .number, style: style, number: Double(number)))
  }

  /// Adds `TRUE` or `FALSE`.
  public mutating func append(boolean: Bool, column: Int, style: Int = 0) {
    append(Cell(column: column, kind: .boolean, style: style, number: boolean ? 1 : 0))
  }

  /// Adds a formula, without its equals sign, and the number it gives.
  ///
  /// The value is what readers show that do not calculate; it must be the true one.
  public mutating func append(formula: String, value: Int, column: Int, style: Int = 0) {
    let stored = store(formula)
    append(
      Cell(
        column: column, kind: .number, style: style, number: Double(value), formula: stored,
        hasFormula: true))
  }

  /// Adds a formula, without its equals sign, and the text it gives, which must be the true one.
  public mutating func append(formula: String, text: String, column: Int, style: Int = 0) {
    let (formula, text) = (store(formula), store(text))
    append(
      Cell(
        column: column, kind: .text, style: style, text: text, formula: formula, hasFormula: true))
  }

  /// Adds a formula, without its equals sign, and what it gives, which must be true.
  public mutating func append(formula: String, boolean: Bool, column: Int, style: Int = 0) {
    let stored = store(formula)
    append(
      Cell(
        column: column, kind: .boolean, style: style, number: boolean ? 1 : 0, formula: stored,
        hasFormula: true))
  }

  /// Adds a day as its serial of the 1900 system, or as its text, `30/12/1899`, where it is before 1900-01-01:
  /// a serial below 1 would show as `####`.
  ///
  /// The style's number format makes a day of the serial. LibreOffice shows those before 1900-03-01 a day early,
  /// for it does not count the 29 February 1900 that never was.
  public mutating func append(day: CalendarDate, column: Int, style: Int = 0) {
    let serial = DateSystem.from1900.serial(of: day)
    if serial >= 1 {
      append(number: serial, column: column, style: style)
    } else {
      append(text: day.vietnamese, column: column, style: style)
    }
  }

  /// Adds an empty cell that only has a style.
  public mutating func append(blank column: Int, style: Int) {
    append(Cell(column: column, kind: .blank, style: style))
  }

  /// Adds empty cells that only have a style.
  public mutating func append(blanks columns: some Sequence<Int>, style: Int) {
    for column in columns { append(blank: column, style: style) }
  }
}
