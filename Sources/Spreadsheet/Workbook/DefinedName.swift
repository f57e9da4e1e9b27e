/// A name that stands for cells or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Hashable, Sendable {
  /// The name; Excel's own begin with `_xlnm.`.
  public var name: String
  /// What it stands for, without an equals sign: `'Phụ lục 02'!$A$1:$D$51`.
  public var formula: String
  /// The index of the only sheet that knows it, or `nil` when all do.
  public var sheetIndex: Int?
  /// Whether people do not get to see it.
  public var isHidden: Bool

  /// A name and what it stands for.
  public init(name: String, formula: String, sheetIndex: Int? = nil, isHidden: Bool = false) {
    self.name = name
    self.formula = formula
    self.sheetIndex = sheetIndex
    self.isHidden = isHidden
  }
}
