/// How the fields of a CSV file are set apart.
public struct Dialect: Sendable, Equatable {
  /// The byte between fields.
  public var delimiter: UInt8
  /// The byte around fields that hold a delimiter, a quote or a line end; doubled it stands for itself.
  public var quote: UInt8 = .quote
  /// The byte that, inside quotes, makes a quote or itself behind it text; `nil` when only doubling does.
  public var escape: UInt8?
  /// Whether a comma stands before the decimals of the file's numbers: `1.234,5`.
  ///
  /// Fields are text all the same; it is told for those who make numbers of them.
  public var usesDecimalComma = false
  /// Whether the first record is a line such as `sep=;`, which names the delimiter and is no data.
  public var hasSeparatorLine = false
  /// What ends the first record; `nil` when nothing does near the start of the file.
  public var lineEnding: LineEnding?

  /// A dialect with this delimiter.
  public init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Whether fields can be told apart by this byte: ASCII, no quote and no part of a line end.
  static func canDelimit(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != .quote && byte != .lineFeed && byte != .carriageReturn
  }
}
