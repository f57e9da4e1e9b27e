/// A sheet as the workbook lists it.
public struct SheetEntry: Sendable {
  /// Who gets to see a sheet (ECMA-376 part 1, 18.18.68).
  public enum Visibility: Sendable {
    /// Everybody.
    case visible
    /// Who asks Excel to unhide it.
    case hidden
    /// Nobody but macros.
    case veryHidden
  }

  /// What a sheet is made of.
  public enum Kind: Sendable {
    /// Cells: the only kind that has rows.
    case worksheet
    /// A chart.
    case chartsheet
    /// A dialog of Excel 5.
    case dialogsheet
    /// A macro of Excel 4.
    case macrosheet
  }

  /// The name on its tab, as stored.
  public let name: String
  /// Who gets to see it.
  public let visibility: Visibility
  /// What it is made of.
  public let kind: Kind
  /// Where it lies, or `nil` when the workbook does not say.
  let part: PartPath?
}
