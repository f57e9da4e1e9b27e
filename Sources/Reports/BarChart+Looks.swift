internal import Forms
internal import Spreadsheet

/// How the charts of the reports look, on the screen and in grey print.
extension BarChart {
  /// Black numbers on the bars can be read on it.
  static let calm = "9DC3E6"

  /// The bars of what is registered.
  static func registered(
    collectives: Cells<Double>, individuals: Cells<Double>
  ) -> [Series] {
    [
      .init(name: "Tập thể", values: collectives, color: "E08A3C"),
      .init(name: "Cá nhân", values: individuals, color: "BDD7EE"),
    ]
  }

  /// The chart with numbers on its bars, without a frame, whose line would stand alone where a page ends above it.
  func printed(gapWidth: Int) -> BarChart {
    var chart = self
    chart.showsValues = true
    chart.labelsZeros = false
    chart.hasFrame = false
    chart.gapWidth = gapWidth
    chart.font = CellStyle.printed(size: 9).font
    return chart
  }

  /// The chart with lying bars for whole units or people; also where there are few the axis has no parts of one.
  func counting(upTo greatest: Int) -> BarChart {
    var chart = printed(gapWidth: 50)
    chart.direction = .horizontal
    chart.valueStep = greatest < 10 ? 1 : nil
    return chart
  }
}
