internal import Spreadsheet

/// What hangs on the sheets.
extension WorkbookWriter {
  /// Adds the parts that hang on a sheet, whose tables have columns of these names.
  static func addAttachments(
    of sheet: Worksheet, _ parts: SheetParts, _ grid: SheetGrid, columns: [[String]],
    to package: inout PackageWriter
  ) throws(WorkbookWritingError) {
    if !parts.relationships.isEmpty {
      try package.add(PackageParts.sheetRelationships(parts.number), parts.relationshipsPart())
    }
    if let number = parts.drawing {
      try add(sheet, parts, drawing: number, to: &package)
    }
    if let number = parts.comments {
      try package.add(PackageParts.comments(number), CommentsPart.xml(of: sheet.comments))
      let drawing = CommentDrawingPart.xml(
        of: sheet.comments, shapeBlocks: parts.shapeBlocks, grid)
      try package.add(PackageParts.commentDrawing(number), drawing)
    }
    for (index, number) in parts.tables.enumerated() {
      let table = TablePart.xml(of: sheet.tables[index], id: number, columns: columns[index])
      try package.add(PackageParts.table(number), table)
    }
  }

  private static func add(
    _ sheet: Worksheet, _ parts: SheetParts, drawing number: Int, to package: inout PackageWriter
  ) throws(WorkbookWritingError) {
    try package.add(PackageParts.drawing(number), DrawingPart.xml(of: sheet))
    try package.add(PackageParts.drawingRelationships(number), parts.drawingRelationshipsPart())
    for (chart, number) in zip(sheet.charts, parts.charts) {
      try package.add(PackageParts.chart(number), ChartPart(chart, number: number).xml())
    }
  }
}
