/// A bar or column chart of cells, which carries their values along (ECMA-376 part 1, 21.2.2.16).
public struct BarChart: Hashable, Sendable {
  /// Which way the bars grow.
  public enum Direction: Sendable {
    /// To the right; the first category is at the top.
    case horizontal
    /// Up; the first category is at the left.
    case vertical
  }

  /// How the series of a category stand to each other.
  public enum Grouping: String, Sendable {
    /// Side by side.
    case clustered
    /// On top of each other.
    case stacked
    /// On top of each other, as shares of a hundred per cent.
    case percentStacked
  }

  /// Where the legend stands.
  public enum LegendPosition: Sendable {
    /// Right of the bars.
    case right
    /// Above them.
    case top
    /// Below them.
    case bottom
  }

  /// The cells of one row or column of a sheet, and what is in them.
  public struct Cells<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The sheet's name.
    public var sheet: String
    /// One row or one column.
    public var range: CellRange
    /// What is in each cell, which a reader shows until it works out the sheet itself.
    public var values: [Value]

    /// Cells with their values, as many as the range has.
    public init(sheet: String, range: CellRange, values: [Value]) {
      self.sheet = sheet
      self.range = range
      self.values = values
    }
  }

  /// Bars of one colour.
  public struct Series: Hashable, Sendable {
    /// What the legend says.
    public var name: String
    /// How long the bars are.
    public var values: Cells<Double>
    /// The colour as `RRGGBB`, or `nil` for the reader's choice.
    public var color: String?

    /// A series with a name.
    public init(name: String, values: Cells<Double>, color: String? = nil) {
      self.name = name
      self.values = values
      self.color = color
    }
  }

  /// Where it lies.
  public var anchor: DrawingAnchor
  /// What the bars are named, or `nil` to number them.
  public var categories: Cells<String>?
  /// 1 to 255 series.
  public var series: [Series]
  /// Which way the bars grow.
  public var direction = Direction.vertical
  /// How the series stand to each other.
  public var grouping = Grouping.clustered
  /// The title, or `nil` for none.
  public var title: String?
  /// What stands along the categories.
  public var categoryTitle: String?
  /// What stands along the values.
  public var valueTitle: String?
  /// The distance between ticks of the values, above 0, or `nil` for the reader's choice.
  public var valueStep: Double?
  /// Whether each bar bears its value.
  public var showsValues = false
  /// Whether a bar of no length bears its zero, where bars bear their values.
  public var labelsZeros = true
  /// Whether a thin line runs around the chart.
  public var hasFrame = true
  /// The legend, or `nil` for none.
  public var legend: LegendPosition?
  /// The space between categories in per cent of a bar's width, 0 … 500.
  public var gapWidth = 150
  /// The family and size of all texts; the title is larger.
  public var font = Font()

  /// A chart of some series.
  public init(anchor: DrawingAnchor, categories: Cells<String>? = nil, series: [Series]) {
    self.anchor = anchor
    self.categories = categories
    self.series = series
  }
}
