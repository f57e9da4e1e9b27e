/// What there is to say about a CSV file once it was read.
public struct CSVDetails: Sendable, Equatable {
  /// How many records were read, a `sep=` line and blank lines among them.
  public let recordCount: Int
  /// What was odd, in the order of the file: the first hundred of each kind.
  public let diagnostics: [CSVDiagnostic]
  /// How often each odd thing was met, if ever; invalid bytes are counted in the whole file.
  public let diagnosticCounts: [CSVDiagnostic.Kind: Int]
  /// How many fields the records have, the commonest width first.
  ///
  /// Blank lines and a `sep=` line do not count. More than one entry: the table is ragged, as any with a
  /// title above it may be.
  public let widths: [CSVRecordWidth]
}

/// The records of a CSV file that have the same number of fields.
public struct CSVRecordWidth: Sendable, Equatable {
  /// How many fields.
  public let fieldCount: Int
  /// How many records have so many.
  public let recordCount: Int
  /// The first of them, counted from 1.
  public let firstRecord: Int
}
