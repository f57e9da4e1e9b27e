import Spreadsheet

/// A workbook with everything that a writer writes, and what its parts are made of.
extension WritingTraps {
  /// A workbook that has everything once.
  static func fullWorkbook() -> Workbook {
    var style = CellStyle()
    style.numberFormat = .day
    style.alignment.horizontal = .center
    style.isLocked = false
    var styles = StyleTable()
    _ = styles.index(of: style)
    var workbook = holding { row in
      row.append(text: "=a", column: 1)
      row.append(text: "b", column: 2, style: 1)
    } changed: { workbook in
      workbook.styles = styles
      workbook.protectsStructure = true
      workbook.definedNames = [DefinedName(name: "x", formula: "1")]
      workbook.properties.custom = [.init(name: "a", value: "b")]
    }
    fill(&workbook.sheets[0])
    return workbook
  }

  private static func fill(_ sheet: inout Worksheet) {
    let cell = CellReference(row: 1, column: 1)
    sheet.columns = [ColumnLayout(width: 9)]
    sheet.frozenRows = 1
    sheet.protection = .standard
    sheet.autoFilter = CellRange("D1:E2")
    sheet.merges = ranges("A5:B5")
    sheet.tables = [TableDefinition(name: "t", range: CellRange(rows: 1...2, columns: 1...2))]
    sheet.validations = [DataValidation(ranges: ranges("A1"), rule: .list(["a"]))]
    sheet.hyperlinks = [
      Hyperlink(range: CellRange(rows: 1...1, columns: 1...1), target: .external("a"))
    ]
    sheet.unlockedFormulas = ranges("A1")
    sheet.comments = [CellComment(cell: cell, text: "a")]
    sheet.images = [Image(bytes: [0xFF, 0xD8, 0xFF], anchor: .cell(cell, width: 9, height: 9))]
    sheet.charts = [
      BarChart(
        anchor: .range(CellRange(rows: 1...9, columns: 3...9)),
        series: [
          .init(
            name: "a",
            values: .init(
              sheet: "Sheet1", range: CellRange(rows: 2...2, columns: 1...1), values: [1]))
        ])
    ]
    var look = DifferentialStyle(color: "FF0000", fill: "FFFF00")
    (look.isBold, look.isItalic, look.isStruck, look.border) = (true, true, false, "FF0000")
    sheet.conditionalFormats = [
      ConditionalFormat(ranges: ranges("A1"), condition: .duplicateValues, style: look)
    ]
    sheet.print.isCenteredHorizontally = true
    sheet.print.fitsWidth = true
    sheet.print.repeatedRows = 1...1
    sheet.print.area = CellRange("A1:E9")
    sheet.print.rowBreaks = [1]
    sheet.print.columnBreaks = [1]
    sheet.print.numbersPages = true
  }

  /// The names of the elements right below the one that a path of names leads to, the root's without a path, in
  /// their order; those of several such elements one behind the other.
  static func children(of xml: String, at path: [Substring] = []) -> [Substring] {
    var open: [Substring] = []
    var names: [Substring] = []
    for tag in xml.split(separator: "<").dropFirst(xml.hasPrefix("<?") ? 1 : 0) {
      let markup = tag.prefix { $0 != ">" }
      guard !markup.hasPrefix("/") else {
        open.removeLast()
        continue
      }
      let name = markup.prefix { $0 != " " && $0 != "/" }
      if open.count == 1 && path.isEmpty || !path.isEmpty && open == path { names.append(name) }
      if !markup.hasSuffix("/") { open.append(name) }
    }
    return names
  }
}
