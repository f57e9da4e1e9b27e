package import CSV
package import Spreadsheet
package import XLSX

/// Something odd about an input that was converted all the same, and that people should know.
package enum ConvertNote: Sendable, Equatable {
  /// An oddity of a workbook, or of the sheet with this name.
  case workbook(Diagnostic, sheet: String?)
  /// An oddity of a CSV file.
  case delimited(CSVDiagnostic)
  /// The text has no mark and is no UTF-8: it was taken to be in this code page.
  case codePage(TextEncoding)
  /// A formula that was never calculated: its cell is blank now.
  case formulaWithoutValue(CellReference, sheet: String)
}

/// The first notes on an input, and how many there are: damaged files could have millions.
package struct ConvertNotes: Sendable, Equatable {
  private static let capacity = 10

  /// The first ten.
  package private(set) var first: [ConvertNote] = []
  /// How many there are in all.
  package private(set) var count = 0

  /// Adds a note.
  mutating func add(_ note: ConvertNote) {
    if first.count < Self.capacity { first.append(note) }
    count += 1
  }

  /// Adds the notes on another part of the input.
  mutating func add(_ notes: ConvertNotes) {
    first += notes.first.prefix(Self.capacity - first.count)
    count += notes.count
  }

  /// Adds what a CSV file was found to hold; of each kind only the first are told one by one.
  mutating func add(_ details: CSVDetails) {
    let total = details.diagnosticCounts.values.reduce(0, +)
    first += details.diagnostics.prefix(Self.capacity - first.count).map { .delimited($0) }
    count += total
  }
}
