/// A number format code and what it makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
public struct NumberFormat: Hashable, Sendable {
  /// What a number shown in a format is meant to be.
  public enum Kind: Hashable, Sendable {
    /// `General`.
    case general
    /// A number or a currency.
    case number
    /// A day.
    case date
    /// A time of day.
    case time
    /// A day and a time.
    case dateTime
    /// A span of time, `[h]:mm`.
    case elapsed
    /// Text, `@`.
    case text
  }

  /// `General`.
  public static let general = NumberFormat(code: "General", kind: .general)
  /// Text, `@`.
  public static let text = NumberFormat(code: "@", kind: .text)
  /// Whole numbers with a separator of thousands.
  public static let integer = NumberFormat(code: "#,##0", kind: .number)
  /// The same with some room at the right, as wide as a bracket.
  public static let spacedInteger = NumberFormat(code: "#,##0_)", kind: .number)
  /// A day as it is written in Vietnam.
  public static let day = NumberFormat(code: "dd/mm/yyyy", kind: .date)

  /// The code, in the file's locale-neutral notation.
  ///
  /// A writer takes 1 to 255 UTF-16 units in which quotes and brackets have both their ends, and up to 200 codes
  /// besides those that the standard has numbers for.
  public var code: String
  /// What it makes of a number.
  public var kind: Kind

  /// A format whose kind is known.
  public init(code: String, kind: Kind) {
    self.code = code
    self.kind = kind
  }
}
