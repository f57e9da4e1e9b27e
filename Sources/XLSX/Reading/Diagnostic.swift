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

extension Diagnostic: CustomStringConvertible {
  /// The place, what was odd and what was made of it.
  public var description: String {
    part + (cell.map { ", cell \($0)" } ?? "") + ": " + kind.explanation
  }
}

extension Diagnostic.Kind {
  /// What was odd, and what was made of it.
  public var explanation: String {
    switch self {
    case .missingRelationship: "nothing leads to this part; it was found by its usual name"
    case .duplicateRelationship: "two relationships have one id; the first counts"
    case .missingPart: "this part is not there; it was left out"
    case .unreadableProperties: "the document properties cannot be read; they were left out"
    case .duplicateSheetName: "two sheets have one name, letter case apart"
    case .incompleteStyle: "a format names a font, fill or number format that is not there"
    case .unknownStyle: "the style is not there; the default took its place"
    case .unknownSharedString: "the shared string is not there; the cell became #VALUE!"
    case .invalidValue: "the value cannot be read; the cell became #VALUE!"
    case .unknownCellType: "the type is unknown; the cell became #VALUE!"
    case .invalidReference: "the reference cannot be read; the place after the last was taken"
    case .rowMismatch: "the cell names another row than the one it is in, which is right"
    case .unorderedRow: "the row does not stand below the one before"
    case .unorderedCell: "the cell does not stand to the right of the one before"
    case .invalidMerge: "a merged range cannot be read; it was left out"
    case .invalidColumns: "a range of hidden columns cannot be read; it was left out"
    }
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
