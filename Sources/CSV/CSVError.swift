/// Why a CSV file cannot be read, and where.
///
/// The description never holds text of the file.
public struct CSVError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// A quote opens a field and nothing closes it, as in a file that was cut off; the place is that of the
    /// quote.
    case unterminatedQuote
    /// A field has more bytes than ``CSVLimits/fieldBytes``.
    case fieldTooLong(limit: Int)
    /// The fields of a record have more bytes than ``CSVLimits/recordBytes``.
    case recordTooLong(limit: Int)
    /// A record has more fields than ``CSVLimits/columns``.
    case tooManyColumns(limit: Int)
    /// The delimiter that was asked for is a quote, part of a line end or no ASCII character.
    case unusableDelimiter(UInt8)
  }

  /// What is wrong.
  public let kind: Kind
  /// The record, counted from 1; `nil` when no record is to blame.
  public let record: Int?
  /// The line, counted from 1, line ends inside quotes counted too.
  public let line: Int?
  /// The byte of the file, counted from 0.
  public let offset: Int?

  /// An error of the given kind at the given place.
  init(_ kind: Kind, record: Int? = nil, line: Int? = nil, offset: Int? = nil) {
    self.kind = kind
    self.record = record
    self.line = line
    self.offset = offset
  }
}

extension CSVError: CustomStringConvertible {
  /// The place, the rule and the remedy.
  public var description: String {
    let places = [
      record.map { "record \($0)" }, line.map { "line \($0)" }, offset.map { "byte \($0)" },
    ].compactMap { $0 }
    guard !places.isEmpty else { return kind.description }
    return "\(places.joined(separator: ", ")): \(kind.description)"
  }
}

extension CSVError.Kind: CustomStringConvertible {
  /// The rule and the remedy, without a place.
  public var description: String {
    switch self {
    case .unterminatedQuote:
      "the quote that opens this field is never closed; close it, or double it where it is text"
    case .fieldTooLong(let limit):
      "the field has more than \(limit) bytes; look for a quote that is not closed, or raise the limit"
    case .recordTooLong(let limit):
      "the record has more than \(limit) bytes; look for missing line ends, or raise the limit"
    case .tooManyColumns(let limit):
      "the record has more than \(limit) fields; look for missing line ends, or raise the limit"
    case .unusableDelimiter(let byte):
      "byte \(byte) cannot separate fields; use an ASCII character that is no quote or line end"
    }
  }
}
