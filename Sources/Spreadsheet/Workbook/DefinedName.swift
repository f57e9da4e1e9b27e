/// A name that stands for cells or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Hashable, Sendable {
  /// The name, unlike any other of its scope, letter case apart.
  ///
  /// It has at most 255 UTF-16 units, begins with a letter, `_` or `\`, goes on with these, digits, `.` and `?`,
  /// and looks like no cell (`B7`, `R1C1`). Excel's own, which begin with `_xlnm.`, are read but not taken to be
  /// written: a writer makes them of ``Worksheet/autoFilter`` and ``Worksheet/print``.
  public var name: String
  /// What it stands for, without an equals sign: `'Phụ lục 02'!$A$1:$D$51`; at most 8,192 UTF-16 units, no control
  /// characters.
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
