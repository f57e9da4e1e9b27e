package import Spreadsheet

/// A table of texts, handed out row by row: what a CSV file is made of.
package struct TextTable: Sendable {
  package let header: [String]
  private let records: @Sendable (_ emit: ([String]) -> Void) -> Void

  /// A table whose records are handed to `emit` one after another.
  package init(
    header: [String], records: @escaping @Sendable (_ emit: ([String]) -> Void) -> Void
  ) {
    self.header = header
    self.records = records
  }

  /// Hands out the header and the records as rows.
  package func emitRows(_ emit: (Row) -> Void) {
    var row = Row()
    var number = 0
    func write(_ fields: [String]) {
      number += 1
      row.reset(number: number)
      for (index, field) in fields.enumerated() { row.append(text: field, column: index + 1) }
      emit(row)
    }
    write(header)
    records(write)
  }
}
