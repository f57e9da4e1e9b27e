/// For whom a CSV file is written.
public struct CSVProfile: Sendable, Equatable {
  /// How days are written.
  public enum DayStyle: Sendable {
    /// `2022-03-31`, ISO 8601.
    case iso
    /// `31/03/2022`.
    case vietnamese
  }

  /// The byte between fields: ASCII, no quote and no part of a line end.
  public var delimiter = UInt8(ascii: ",")
  /// What ends each record, the last one too.
  public var lineEnding = LineEnding.lineFeed
  /// Whether the file begins with the mark by which Excel knows UTF-8.
  public var hasByteOrderMark = false
  /// Whether a comma stands before the decimals of a number.
  public var usesDecimalComma = false
  /// How days are written.
  public var dayStyle = DayStyle.iso
  /// Whether text that Excel would take for a formula is disarmed (``CSVWriter/guardedFields``).
  public var guardsFormulas = false

  /// UTF-8 without mark, comma, LF, quotes only where needed: what programs read best.
  public static let standard = CSVProfile()

  /// What an Excel on a Vietnamese Windows opens well: its list separator is `;` because its decimal
  /// separator is the comma, and without a mark it takes UTF-8 for its "ANSI" page.
  public static let excelVietnamese = {
    var profile = CSVProfile()
    profile.delimiter = UInt8(ascii: ";")
    profile.lineEnding = .carriageReturnLineFeed
    profile.hasByteOrderMark = true
    profile.usesDecimalComma = true
    profile.dayStyle = .vietnamese
    profile.guardsFormulas = true
    return profile
  }()

  /// The standard profile, to be changed.
  public init() {}
}
