/// What people may do on a protected sheet besides typing into unlocked cells (ECMA-376 part 1, 18.3.1.85).
///
/// There is no password: protection keeps people from slips, and anybody can lift it.
public struct SheetProtection: OptionSet, Hashable, Sendable {
  /// One bit for each action.
  public let rawValue: Int

  /// The actions of these bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Select cells that are locked.
  public static let selectLockedCells = SheetProtection(rawValue: 1 << 0)
  /// Select cells that are not.
  public static let selectUnlockedCells = SheetProtection(rawValue: 1 << 1)
  /// Change the look of cells.
  public static let formatCells = SheetProtection(rawValue: 1 << 2)
  /// Change the width of columns.
  public static let formatColumns = SheetProtection(rawValue: 1 << 3)
  /// Change the height of rows.
  public static let formatRows = SheetProtection(rawValue: 1 << 4)
  /// Insert columns.
  public static let insertColumns = SheetProtection(rawValue: 1 << 5)
  /// Insert rows.
  public static let insertRows = SheetProtection(rawValue: 1 << 6)
  /// Insert hyperlinks.
  public static let insertHyperlinks = SheetProtection(rawValue: 1 << 7)
  /// Delete columns, where none of their cells is locked.
  public static let deleteColumns = SheetProtection(rawValue: 1 << 8)
  /// Delete rows, where none of their cells is locked.
  public static let deleteRows = SheetProtection(rawValue: 1 << 9)
  /// Sort, where no cell of the range is locked.
  public static let sort = SheetProtection(rawValue: 1 << 10)
  /// Use the filter buttons that are there.
  public static let autoFilter = SheetProtection(rawValue: 1 << 11)
  /// Use pivot tables.
  public static let pivotTables = SheetProtection(rawValue: 1 << 12)
  /// Change pictures, charts and comments.
  public static let editObjects = SheetProtection(rawValue: 1 << 13)
  /// Change scenarios.
  public static let editScenarios = SheetProtection(rawValue: 1 << 14)

  /// What Excel allows unless told otherwise: selecting cells, and nothing else.
  public static let standard: SheetProtection = [.selectLockedCells, .selectUnlockedCells]
}
