/// What each kind of error says.
extension WorkbookWritingError.Kind {
  /// The rule, and what to do about it.
  var rule: String {
    switch self {
    case .noSheet: "a workbook needs a sheet; add one"
    case .invalidSheetName: Self.sheetNameRule
    case .duplicateSheetName: "another sheet has this name, letter case apart; rename one of them"
    case .outsideSheet:
      "a sheet has 1,048,576 rows and 16,384 columns; move this inside, or split it"
    case .outOfOrder: "rows, and the cells of a row, rise without repeats; sort them"
    case .notFinite: "a cell cannot hold infinity or not-a-number; write a text or an error"
    case .unknownStyle: "the workbook's style table has no such style; take the index from there"
    case .unknownFont:
      "a run's font is one of the sheet's, with a name of 1 to 31 UTF-16 units and 1 to 409 points"
    case .textTooLong: "a cell holds at most 32,767 UTF-16 units of text; shorten or split it"
    case .invalidText: "the text is not UTF-8; decode it first"
    case .formulaTooLong: "a formula has at most 8,192 UTF-16 units; split it"
    case .formulaWithEqualsSign: "a formula is given without its equals sign; drop it"
    case .unwritableCharacter:
      "formulas of defined names and descriptions of images have no control characters, U+FFFE or U+FFFF; "
        + "drop them"
    case .invalidRowHeight: "a row is 0 to 409.5 points high"
    case .invalidColumnWidth: "a column is 0 to 255 characters wide"
    case .singleCellMerge: "a merged range has at least two cells; drop it"
    case .overlappingMerges: "merged ranges share no cell; drop or shrink one"
    case .invalidFreeze: "frozen rows and columns leave at least one of each to scroll"
    case .invalidMargins:
      "margins are not negative, and leave some of the paper as it lies; make them smaller"
    case .noVisibleSheet: "a workbook needs a visible sheet; show one"
    case .noRange: "validations and conditional formats need a range; add one or drop it"
    case .emptyFormula: "a formula is not empty; write one or drop the rule"
    case .validationFormulaTooLong:
      "a formula of a validation has at most 255 UTF-16 units; put it into a cell or a defined name"
    case .invalidList: Self.listRule
    case .messageTooLong:
      "a message has a title of at most 32 and a text of at most 255 UTF-16 units; shorten it"
    case .invalidColor: "colours are six hex digits"
    case .duplicateComment: "a cell has at most one comment; join them"
    case .invalidCommentSize: "the box of a comment is 1 to 1,440 points wide and high"
    case .tooManyHyperlinks: "a sheet has at most 65,530 hyperlinks; drop some"
    case .unknownLinkTarget: "a link leads to a sheet or a defined name of the workbook"
    case .invalidURL: "a URL has 1 to 2,079 UTF-16 units and no control characters"
    case .tooltipTooLong: "a tooltip has at most 255 UTF-16 units; shorten it"
    case .invalidName(let name): "name \"\(name)\": " + Self.nameRule
    case .duplicateName(let name):
      "name \"\(name)\": another has this name, letter case apart; rename one of them"
    case .invalidPageBreaks:
      "page breaks differ, lie inside the sheet, and are at most 1,023; drop the others"
    case .invalidHeaderFooter:
      "a header or footer has at most 255 UTF-16 units with its codes, ampersands counting twice, "
        + "and fonts of 1 to 409 points whose names have no comma, quote or ampersand"
    case .tableWithoutRows: "a table has a row below its header; make its range larger"
    case .overlappingTable:
      "a table shares no cell with another, a merged range or the filter of the sheet; move one"
    case .invalidTableHeader:
      "the header cells of a table are texts of 1 to 255 UTF-16 units, no formulas, that differ, letter "
        + "case apart"
    case .unknownImageFormat: "an image is a PNG or a JPEG; convert it"
    case .invalidDrawingSize: "an image or chart is 1 to 2,000 millimetres wide and high"
    case .invalidChart(let fault): "chart: " + fault.rule
    case .invalidStyle(let index): "style \(index): " + Self.styleRule
    case .tooManyStyles: "a workbook has at most 65,490 styles; let cells share them"
    case .tooManyNumberFormats:
      "a workbook has at most 200 number formats of its own; let cells share them"
    case .invalidProperty(let name): "document property \"\(name)\": " + Self.propertyRule
    case .archive(let reason): "the package cannot be put together: \(reason)"
    }
  }

  private static let sheetNameRule =
    "a sheet name has 1 to 31 UTF-16 units, none of []:*?/\\ and no control characters, "
    + "no apostrophe at its ends, and is not History; rename the sheet"

  private static let listRule =
    "a list has 1 to 255 UTF-16 units with the commas between its texts, which are not empty and have "
    + "no comma; put a longer one into cells and name them"

  private static let nameRule =
    "a name begins with a letter, _ or \\, goes on with these, digits and periods, has at most 255 "
    + "UTF-16 units, and looks like no cell; rename it"

  private static let styleRule =
    "colours are six hex digits, font names have 1 to 31 UTF-16 units, font sizes are 1 to 409 "
    + "points, indents 0 to 250, number formats 1 to 255 UTF-16 units with both ends of quotes and brackets"

  private static let propertyRule =
    "names are unique and not empty, times look like 2022-03-31T14:05:00Z"
}
