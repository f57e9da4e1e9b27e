extension WorkbookWritingError {
  /// The rule that a chart breaks.
  public enum ChartFault: Hashable, Sendable {
    /// There are no series, or more than 255.
    case seriesCount
    /// The gap between categories is not 0 to 500 per cent.
    case gapWidth
    /// The distance between ticks is not above 0.
    case valueStep
    /// The font has no name or no size that a file can hold; its name has no escape for control characters.
    case font
    /// A colour is not `RRGGBB`.
    case color
    /// Its cells lie on a sheet that is not in the workbook.
    case unknownSheet
    /// Its cells are no row or column of a sheet.
    case range
    /// There are not as many values as cells, or one is not finite.
    case values
    /// A text is too long, or has characters that XML cannot hold.
    case text
  }
}

extension WorkbookWritingError.ChartFault {
  /// The rule, and what to do about it.
  var rule: String {
    switch self {
    case .seriesCount: "it has 1 to 255 series"
    case .gapWidth: "the gap is 0 to 500 per cent"
    case .valueStep: "the distance between ticks is above 0"
    case .font:
      "the font has a name of 1 to 31 UTF-16 units without control characters, and 1 to 409 points"
    case .color: "colours are six hex digits"
    case .unknownSheet: "its cells lie on a sheet of the workbook; name that"
    case .range: "its cells are one row or one column of a sheet"
    case .values: "there are as many values as cells, all finite"
    case .text: "texts have at most 32,767 UTF-16 units and no control characters"
    }
  }
}
