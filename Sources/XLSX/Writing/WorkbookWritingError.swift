public import Spreadsheet

/// Why a workbook cannot be written, and where.
///
/// A writer either makes a file that opens without a repair question or throws this. Descriptions name the
/// place and the rule, never a cell's text.
public struct WorkbookWritingError: Error, Hashable, Sendable {
  /// The rule that the workbook breaks.
  public enum Kind: Hashable, Sendable {
    /// A workbook needs at least one sheet.
    case noSheet
    /// A sheet's name is empty, longer than 31 UTF-16 units, or has a character it may not have.
    case invalidSheetName
    /// Two sheets have names that differ at most in case.
    case duplicateSheetName
    /// A row or cell stands outside the 1,048,576 rows and 16,384 columns of a sheet.
    case outsideSheet
    /// A row or cell does not stand after the one before it.
    case outOfOrder
    /// A number is infinite or not a number.
    case notFinite
    /// A cell's style is not in the workbook's table.
    case unknownStyle
    /// A text is longer than 32,767 UTF-16 units.
    case textTooLong
    /// A text is not UTF-8.
    case invalidText
    /// A formula is longer than 8,192 UTF-16 units.
    case formulaTooLong
    /// A formula begins with an equals sign, which is no part of it.
    case formulaWithEqualsSign
    /// A row is higher than 409.5 points, or its height is negative.
    case invalidRowHeight
    /// A column is wider than 255 characters, or its width is negative.
    case invalidColumnWidth
    /// A merged range of one cell.
    case singleCellMerge
    /// A merged range that shares cells with another.
    case overlappingMerges
    /// The frozen rows or columns leave nothing to scroll.
    case invalidFreeze
    /// A margin is negative or larger than the paper.
    case invalidMargins
    /// The style with this index has a colour, font, indent or number format that no file can hold.
    case invalidStyle(Int)
    /// More than 65,490 styles.
    case tooManyStyles
    /// The document property of this name is empty, occurs twice, or is no time.
    case invalidProperty(String)
    /// The package could not be put together; the reason is that of the archive.
    case archive(String)
  }

  /// The rule that is broken.
  public var kind: Kind
  /// The sheet it is broken on, where it concerns one.
  public var sheet: String?
  /// The cell, or the first cell of the row or range.
  public var cell: CellReference?

  /// An error at a place.
  public init(_ kind: Kind, sheet: String? = nil, cell: CellReference? = nil) {
    self.kind = kind
    self.sheet = sheet
    self.cell = cell
  }
}

extension WorkbookWritingError: CustomStringConvertible {
  /// The place, the rule and the remedy.
  public var description: String {
    let place = [sheet.map { "sheet \"\($0)\"" }, cell.map { "cell \($0)" }].compactMap(\.self)
    let prefix = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return prefix + kind.rule
  }
}

extension WorkbookWritingError.Kind {
  /// The rule, and what to do about it.
  fileprivate var rule: String {
    switch self {
    case .noSheet: "a workbook needs a sheet; add one"
    case .invalidSheetName: Self.sheetNameRule
    case .duplicateSheetName: "another sheet has this name, letter case apart; rename one of them"
    case .outsideSheet:
      "a sheet has 1,048,576 rows and 16,384 columns; move this inside, or split it"
    case .outOfOrder: "rows, and the cells of a row, rise without repeats; sort them"
    case .notFinite: "a cell cannot hold infinity or not-a-number; write a text or an error"
    case .unknownStyle: "the workbook's style table has no such style; take the index from there"
    case .textTooLong: "a cell holds at most 32,767 UTF-16 units of text; shorten or split it"
    case .invalidText: "the text is not UTF-8; decode it first"
    case .formulaTooLong: "a formula has at most 8,192 UTF-16 units; split it"
    case .formulaWithEqualsSign: "a formula is given without its equals sign; drop it"
    case .invalidRowHeight: "a row is 0 to 409.5 points high"
    case .invalidColumnWidth: "a column is 0 to 255 characters wide"
    case .singleCellMerge: "a merged range has at least two cells; drop it"
    case .overlappingMerges: "merged ranges share no cell; drop or shrink one"
    case .invalidFreeze: "frozen rows and columns leave at least one of each to scroll"
    case .invalidMargins: "a margin is 0 to 297 millimetres"
    case .invalidStyle(let index): "style \(index): " + Self.styleRule
    case .tooManyStyles: "a workbook has at most 65,490 styles; let cells share them"
    case .invalidProperty(let name): "document property \"\(name)\": " + Self.propertyRule
    case .archive(let reason): "the package cannot be put together: \(reason)"
    }
  }

  private static let sheetNameRule =
    "a sheet name has 1 to 31 UTF-16 units, none of []:*?/\\ and no control characters, "
    + "no apostrophe at its ends, and is not History; rename the sheet"

  private static let styleRule =
    "colours are six hex digits, font names have 1 to 31 UTF-16 units, font sizes are 1 to 409 "
    + "points, indents 0 to 250, number formats 1 to 255 UTF-16 units"

  private static let propertyRule =
    "names are unique and not empty, times look like 2022-03-31T14:05:00Z"
}
