internal import ZipArchive

/// How much a workbook may ask of its reader, in bytes and counts, never in seconds.
///
/// The grid of a sheet, 1,048,576 rows by 16,384 columns, is a limit of the format and always holds.
public struct ReadingLimits: Sendable {
  /// The limits by name, as errors tell them.
  public enum Limit: Sendable, Equatable, CaseIterable {
    case nesting, attributes, namespaces, markupLength, textLength, nodes, partText
    case rows, rowSize, sheetSize, sharedText, sharedStrings, sharedRuns
    case merges, columnRanges, sheets, styles, fonts
  }

  /// How deep elements may lie in one another.
  public var nesting = 256
  /// How many attributes and namespace declarations an element may have.
  public var attributes = 256
  /// How many namespace declarations may hold at one place.
  public var namespaces = 1_024
  /// The longest tag, comment, instruction or CDATA section, in bytes; a cell's text has at most 98,301.
  ///
  /// It is noticed 64 KiB later at most.
  public var markupLength = 128 << 10
  /// The longest value, formula or string, in bytes; Excel writes at most 32,767 characters.
  public var textLength = 16 << 20
  /// How many elements and attributes the workbook, styles, relationships or properties may have, each.
  public var nodes = 4_000_000
  /// All text and attribute values in such a part, in bytes.
  public var partText = 64 << 20
  /// How many rows with content a sheet may have.
  public var rows = 1_048_576
  /// The memory of one row, in bytes; shared strings can make it larger than the file.
  public var rowSize = 64 << 20
  /// The memory of all rows of a sheet, in bytes, for those who keep them.
  public var sheetSize = Int.max
  /// The text of all shared strings, in bytes.
  public var sharedText = 384 << 20
  /// How many shared strings a workbook may have.
  public var sharedStrings = 32 << 20
  /// How many runs the shared strings may have that differ in font.
  public var sharedRuns = 4 << 20
  /// How many merged ranges a sheet may have.
  public var merges = 1_048_576
  /// How many ranges of hidden columns a sheet may have.
  public var columnRanges = 16_384
  /// How many sheets a workbook may have.
  public var sheets = 65_536
  /// How many cell formats a workbook may have; Excel allows 65,490.
  public var styles = 1_000_000
  /// How many different fonts styles and rich text may have.
  public var fonts = 65_536
  /// How many diagnostics are kept of the workbook, and of each sheet.
  public var diagnostics = 1_000
  /// What the archive may ask for.
  var archive = ArchiveLimits.standard

  /// For files that the user names: the file's size is no limit.
  public static let standard = ReadingLimits()

  /// For files that others send: 512 MiB inflated, 100,000 rows with content.
  public static let submission = {
    var limits = ReadingLimits()
    limits.nodes = 1_000_000
    limits.rows = 100_000
    limits.sheetSize = 512 << 20
    limits.merges = 100_000
    limits.sheets = 1_024
    limits.styles = 65_536
    limits.fonts = 4_096
    limits.archive = .submission
    return limits
  }()
}
