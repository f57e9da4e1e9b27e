/// Something odd in a CSV file that was read all the same.
public struct CSVDiagnostic: Sendable, Equatable {
  /// What is odd, and how it was read.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A quote inside a field that does not begin with one; it is kept as text.
    case strayQuote
    /// Text between a closing quote and the end of the field; it is added to the field.
    case textAfterClosingQuote
    /// A quote that opens a field and is never closed, while the records read as if it were text fit those
    /// around them; it is kept as text. The place is that of the quote.
    case unterminatedQuote
    /// NUL or another control character besides tab and line ends; it is kept.
    case controlCharacter
    /// Bytes that mean nothing in the file's encoding; U+FFFD stands for them.
    case invalidBytes
  }

  /// What is odd.
  public let kind: Kind
  /// The record, counted from 1.
  public let record: Int
  /// The line, counted from 1, line ends inside quotes counted too.
  public let line: Int
  /// The byte of the file, counted from 0.
  public let offset: Int
}

extension CSVDiagnostic: CustomStringConvertible {
  /// The place and what is odd there, without text of the file.
  public var description: String {
    "record \(record), line \(line), byte \(offset): \(kind.description)"
  }
}

extension CSVDiagnostic.Kind: CustomStringConvertible {
  /// What is odd, and how it was read.
  public var description: String {
    switch self {
    case .strayQuote: "a quote inside an unquoted field is kept as text"
    case .textAfterClosingQuote: "text after a closing quote is added to the field"
    case .unterminatedQuote: "a quote that is never closed is kept as text"
    case .controlCharacter: "a control character is kept"
    case .invalidBytes: "bytes that mean nothing in this encoding are replaced by U+FFFD"
    }
  }
}
