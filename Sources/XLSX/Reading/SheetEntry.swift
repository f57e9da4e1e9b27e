public import Spreadsheet

/// A sheet as the workbook lists it.
public struct SheetEntry: Sendable {
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
  public let visibility: SheetVisibility
  /// What it is made of.
  public let kind: Kind
  /// Where it lies, or `nil` when the workbook does not say.
  let part: PartPath?
}
