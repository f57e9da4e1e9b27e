public import Spreadsheet

/// An oddity of a file that reading went past, and what was made of it.
public struct Diagnostic: Sendable, Equatable {
  /// What was odd.
  public enum Kind: Sendable, Equatable {
    /// The package does not lead to this part; it was found by its usual name.
    case missingRelationship
    /// Two relationships have one id: the first counts.
    case duplicateRelationship
    /// The package leads to this part and has none: it was left out.
    case missingPart
    /// The document properties cannot be read: they were left out.
    case unreadableProperties
    /// Two sheets have one name, letter case apart.
    case duplicateSheetName
    /// A cell format names a font, fill or number format that is not there: the default took its place.
    case incompleteStyle
    /// A cell has a style that is not there: the default took its place.
    case unknownStyle
    /// A cell names a shared string that is not there: it became `#VALUE!`.
    case unknownSharedString
    /// A number, boolean or error cannot be read: the cell became `#VALUE!`.
    case invalidValue
    /// A cell has an unknown type: it became `#VALUE!`.
    case unknownCellType
    /// A reference cannot be read: the row or cell was taken to follow the one before.
    case invalidReference
    /// A cell says that it stands in another row: the row is right.
    case rowMismatch
    /// A row does not stand after the one before it. It was delivered where it stood.
    case unorderedRow
    /// A cell does not stand after the one before it. It was delivered where it stood.
    case unorderedCell
    /// A merged range cannot be read: it was left out.
    case invalidMerge
    /// A range of hidden columns cannot be read: it was left out.
    case invalidColumns
  }

  /// What was odd.
  public var kind: Kind
  /// The part of the package.
  public var part: String
  /// The cell.
  public var cell: CellReference?

  /// A diagnostic at a place.
  public init(_ kind: Kind, part: String, cell: CellReference? = nil) {
    self.kind = kind
    self.part = part
    self.cell = cell
  }
}

/// The first diagnostics of a workbook or a sheet; damaged files could have millions.
struct DiagnosticLog: Sendable {
  private(set) var entries: [Diagnostic] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ kind: Diagnostic.Kind, part: String, cell: CellReference? = nil) {
    guard entries.count < limit else { return }
    entries.append(Diagnostic(kind, part: part, cell: cell))
  }
}
