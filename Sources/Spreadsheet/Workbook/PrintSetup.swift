/// How a sheet is printed (ECMA-376 part 1, 18.3.1.63).
public struct PrintSetup: Hashable, Sendable {
  /// A size of paper.
  public enum Paper: Int, Sendable {
    /// 297 × 420 mm.
    case a3 = 8
    /// 210 × 297 mm.
    case a4 = 9
    /// 148 × 210 mm.
    case a5 = 11
  }

  /// What it is printed on; its margins leave some of it.
  public var paper = Paper.a4
  /// Whether the paper lies on its long side.
  public var isLandscape = false
  /// In millimetres.
  public var margins = Margins()
  /// Whether the sheet stands in the middle between the left and right margins.
  public var isCenteredHorizontally = false
  /// Whether the columns are made to fit the width of one page.
  public var fitsWidth = false
  /// Whether the rows are made to fit the height of one page.
  public var fitsHeight = false
  /// The rows that every page begins with.
  public var repeatedRows: ClosedRange<Int>?
  /// What is printed, where that is less than the sheet.
  public var area: CellRange?
  /// The rows behind which a page ends, at most 1,023, none twice; Excel need not regard them where a page is
  /// fitted.
  public var rowBreaks: [Int] = []
  /// The columns behind which a page ends, likewise.
  public var columnBreaks: [Int] = []
  /// What stands above and below, or `nil` for nothing.
  public var headerFooter: HeaderFooter?

  /// Whether the pages bear numbers as ``HeaderFooter/decreePageNumbers`` says, and nothing else.
  public var numbersPages: Bool {
    get { headerFooter == .decreePageNumbers }
    set { headerFooter = newValue ? .decreePageNumbers : nil }
  }

  /// The default setup: A4, upright.
  public init() {}

  /// The paper as it lies, in millimetres.
  package var paperSize: (width: Double, height: Double) {
    let (short, long): (Double, Double) =
      switch paper {
      case .a3: (297, 420)
      case .a4: (210, 297)
      case .a5: (148, 210)
      }
    return isLandscape ? (long, short) : (short, long)
  }
}

/// The margins of a printed page, in millimetres: 0 and up, two that face each other less than the paper between
/// them.
public struct Margins: Hashable, Sendable {
  /// Left.
  public var left = 30.0
  /// Right.
  public var right = 15.0
  /// Top.
  public var top = 20.0
  /// Bottom.
  public var bottom = 20.0
  /// From the edge to the header or footer, less than half the paper.
  public var header = 10.0

  /// The smallest margins that decree 30/2020/NĐ-CP allows.
  public init() {}
}
