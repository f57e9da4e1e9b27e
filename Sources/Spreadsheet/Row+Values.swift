/// Filling a row with values, for sheets that are being made.
extension Row {
  /// Adds a text cell; an empty text gives a blank cell with its style.
  public mutating func append(text: String, column: Int, style: Int = 0) {
    let stored = store(text)
    append(Cell(column: column, kind: text.isEmpty ? .blank : .text, style: style, text: stored))
  }

  /// Adds a number.
  public mutating func append(number: Int, column: Int, style: Int = 0) {
    append(Cell(column: column, kind: .number, style: style, number: Double(number)))
  }

  /// Adds a formula, without its equals sign, and the value it has.
  ///
  /// The value is what readers show that do not calculate; it must be the true one.
  public mutating func append(formula: String, value: Int, column: Int, style: Int = 0) {
    let stored = store(formula)
    append(
      Cell(
        column: column, kind: .number, style: style, number: Double(value), formula: stored,
        hasFormula: true))
  }

  /// Adds a day as its serial.
  public mutating func append(day: CalendarDate, column: Int, style: Int = 0) {
    append(number: DateSystem.from1900.serial(of: day), column: column, style: style)
  }

  /// Adds an empty cell that only has a style.
  public mutating func append(blank column: Int, style: Int) {
    append(Cell(column: column, kind: .blank, style: style))
  }
}
