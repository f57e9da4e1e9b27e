/// How the fields of a CSV file are set apart.
public struct Dialect: Sendable, Equatable {
  /// The byte between fields.
  public var delimiter: UInt8
  /// The byte around fields that hold a delimiter, a quote or a line end; doubled it stands for itself.
  public var quote: UInt8 = .quote
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
