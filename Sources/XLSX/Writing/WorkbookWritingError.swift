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
    /// The font of a run of rich text is not among the sheet's, or has a name or size that no file can hold.
    case unknownFont
    /// A text is longer than 32,767 UTF-16 units.
    case textTooLong
    /// A text is not UTF-8.
    case invalidText
    /// A formula is longer than 8,192 UTF-16 units.
    case formulaTooLong
    /// A formula begins with an equals sign, which is no part of it.
    case formulaWithEqualsSign
    /// The formula of a defined name, or what an image shows, has a character that XML cannot hold.
    case unwritableCharacter
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
    /// A margin is negative, or two that face each other leave nothing of the paper.
    case invalidMargins
    /// A page break stands twice or outside the sheet, or there are more than 1,023 of them.
    case invalidPageBreaks
    /// A header or footer has more than 255 UTF-16 units with its codes, or a font that it cannot name.
    case invalidHeaderFooter
    /// A workbook needs a sheet that is visible.
    case noVisibleSheet
    /// A validation or conditional format is for no cell.
    case noRange
    /// A formula is empty.
    case emptyFormula
    /// A formula of a validation is longer than 255 UTF-16 units.
    case validationFormulaTooLong
    /// A list of texts to choose from is empty, longer than 255 UTF-16 units, or has a text that is empty or
    /// has a comma.
    case invalidList
    /// A message of a validation has a title of more than 32 or a text of more than 255 UTF-16 units.
    case messageTooLong
    /// A conditional format has a colour that is not `RRGGBB`.
    case invalidColor
    /// A cell has two comments.
    case duplicateComment
    /// The box of a comment has no size.
    case invalidCommentSize
    /// More than 65,530 hyperlinks.
    case tooManyHyperlinks
    /// A link leads to a sheet or name that is not in the workbook.
    case unknownLinkTarget
    /// A URL is empty, longer than 2,079 UTF-16 units, or has control characters.
    case invalidURL
    /// The tooltip of a link is longer than 255 UTF-16 units.
    case tooltipTooLong
    /// A defined name or a table's name is none.
    case invalidName(String)
    /// Two defined names of one scope, or two tables, have names that differ at most in case.
    case duplicateName(String)
    /// A table has no row below its header.
    case tableWithoutRows
    /// A table shares cells with another, with a merged range or with the sheet's filter.
    case overlappingTable
    /// A header cell of a table is no text or a formula's, longer than 255 UTF-16 units, or says the same as
    /// another.
    case invalidTableHeader
    /// An image is neither a PNG nor a JPEG.
    case unknownImageFormat
    /// An image or a chart is not 1 to 2,000 millimetres wide and high.
    case invalidDrawingSize
    /// A chart has a part that no file can hold.
    case invalidChart(ChartFault)
    /// The style with this index has a colour, font, indent or number format that no file can hold.
    case invalidStyle(Int)
    /// More than 65,490 styles.
    case tooManyStyles
    /// More than 200 number formats that the standard has no number for.
    case tooManyNumberFormats
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
