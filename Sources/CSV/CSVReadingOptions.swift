/// How a CSV file is to be read; what is not said is detected.
public struct CSVReadingOptions: Sendable {
  /// The encoding, or `nil` to detect it.
  public var encoding: TextEncoding?
  /// The byte between fields, or `nil` to take that of a `sep=` line or else to detect it; quotes other than
  /// those of RFC 4180 are detected all the same.
  public var delimiter: UInt8?
  /// How much a record may hold.
  public var limits = CSVLimits()

  /// Detect everything.
  public init(encoding: TextEncoding? = nil, delimiter: UInt8? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
  }
}

/// How much a record may hold; what holds more is an error.
public struct CSVLimits: Sendable {
  /// The bytes of a field's text, as UTF-8.
  public var fieldBytes = 32 << 20
  /// The bytes of the text of all fields of a record, as UTF-8.
  public var recordBytes = 64 << 20
  /// The fields of a record; Excel's columns end at `XFD`.
  public var columns = 16_384

  /// The standard limits.
  public init() {}
}
