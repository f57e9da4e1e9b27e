package import Spreadsheet

/// What images and charts may be.
package enum DrawingRules {
  /// How wide and high they are, in millimetres.
  private static let sizes = 1.0...2_000

  /// Checks the images and charts of a sheet.
  package static func check(_ sheet: Worksheet, of workbook: Workbook)
    throws(WorkbookWritingError)
  {
    for image in sheet.images {
      try check(image.anchor, of: sheet)
      guard ImageFormat(of: image.bytes) != nil else {
        throw failure(.unknownImageFormat, image.anchor, sheet)
      }
      guard TextRules.isWritable(image.description) else {
        throw failure(.unwritableCharacter, image.anchor, sheet)
      }
    }
    let names = Set(workbook.sheets.map { $0.name.lowercased() })
    for chart in sheet.charts {
      try check(chart.anchor, of: sheet)
      if let reason = fault(of: chart, among: names) {
        throw failure(.invalidChart(reason), chart.anchor, sheet)
      }
    }
  }

  private static func failure(
    _ kind: WorkbookWritingError.Kind, _ anchor: DrawingAnchor, _ sheet: Worksheet
  ) -> WorkbookWritingError {
    WorkbookWritingError(kind, sheet: sheet.name, cell: anchor.topLeft)
  }

  private static func check(_ anchor: DrawingAnchor, of sheet: Worksheet)
    throws(WorkbookWritingError)
  {
    switch anchor {
    case .range(let range):
      try LayoutRules.checkInside(range, of: sheet)
    case .cell(let cell, let width, let height):
      try LayoutRules.checkInside(
        CellRange(rows: cell.row...cell.row, columns: cell.column...cell.column), of: sheet)
      guard sizes.contains(width), sizes.contains(height) else {
        throw failure(.invalidDrawingSize, anchor, sheet)
      }
    }
  }

  // MARK: Charts

  private static func fault(of chart: BarChart, among sheets: Set<String>)
    -> WorkbookWritingError.ChartFault?
  {
    guard (1...255).contains(chart.series.count) else { return .seriesCount }
    guard (0...500).contains(chart.gapWidth) else { return .gapWidth }
    if let step = chart.valueStep, !(step.isFinite && step > 0) { return .valueStep }
    guard StyleRules.isValid(chart.font), TextRules.isWritable(chart.font.name) else {
      return .font
    }
    if let categories = chart.categories, let fault = fault(of: categories, among: sheets) {
      return fault
    }
    for series in chart.series {
      if let fault = fault(of: series.values, among: sheets) { return fault }
      guard series.values.values.allSatisfy(\.isFinite) else { return .values }
      guard StyleRules.isColor(series.color) else { return .color }
    }
    return texts(of: chart).allSatisfy(isText) ? nil : .text
  }

  private static func fault<Value>(
    of cells: BarChart.Cells<Value>, among sheets: Set<String>
  ) -> WorkbookWritingError.ChartFault? {
    guard sheets.contains(cells.sheet.lowercased()) else { return .unknownSheet }
    let (rows, columns) = (cells.range.rows.count, cells.range.columns.count)
    guard rows == 1 || columns == 1, LayoutRules.isInside(cells.range) else { return .range }
    return cells.values.count == max(rows, columns) ? nil : .values
  }

  private static func texts(of chart: BarChart) -> [String] {
    [chart.title, chart.categoryTitle, chart.valueTitle].compactMap(\.self)
      + chart.series.map(\.name) + (chart.categories?.values ?? [])
  }

  /// Drawings and charts have no escape for what XML cannot hold.
  private static func isText(_ text: String) -> Bool {
    text.utf16.count <= TextRules.maximumText && TextRules.isWritable(text)
  }
}

extension DrawingAnchor {
  /// The cell where it begins.
  fileprivate var topLeft: CellReference {
    switch self {
    case .cell(let cell, _, _): cell
    case .range(let range): range.topLeft
    }
  }
}
