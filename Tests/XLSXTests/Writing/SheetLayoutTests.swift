import Spreadsheet
import Testing
import XLSX

struct SheetLayoutTests {
  private static let opening =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"

  /// Head and tail of a sheet, without the namespace.
  private static func frame(
    isSelected: Bool = false, styles: [CellStyle] = [.standard],
    _ change: (inout Worksheet) -> Void
  ) throws -> String {
    var sheet = Worksheet(name: "Sheet1") { _ in }
    change(&sheet)
    let part = SheetPart(sheet, isSelected: isSelected, styles: styles)
    var xml = part.head()
    part.appendTail(to: &xml)
    return try body(of: xml).replacing(opening, with: "")
  }

  private static let margins = """
    <pageMargins left="1.1811023622047245" right="0.5905511811023623" top="0.7874015748031497" \
    bottom="0.7874015748031497" header="0.3937007874015748" footer="0.3937007874015748"/>
    """

  @Test func `writes a plain sheet`() throws {
    #expect(
      try Self.frame(isSelected: true) { _ in } == """
        <sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>\
        <sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>\(Self.margins)\
        <pageSetup paperSize="9" orientation="portrait"/></worksheet>
        """)
  }

  @Test func `tells Excel which unlocked formulas are meant to be there`() throws {
    let xml = try Self.frame { sheet in
      sheet.unlockedFormulas = ["A9:A84", "F9:F84"].compactMap { CellRange($0) }
    }
    #expect(
      xml.hasSuffix(
        """
        <ignoredErrors><ignoredError sqref="A9:A84 F9:F84" unlockedFormula="1"/></ignoredErrors>\
        </worksheet>
        """))
  }

  @Test func `writes columns, filters, merges and pages`() throws {
    let xml = try Self.frame { sheet in
      sheet.columns = [6, 28, 28, 14].map { ColumnLayout(width: $0) }
      sheet.columns[3].isHidden = true
      sheet.columns[3].style = 2
      sheet.merges = ["A1:E1", "C10:C18"].compactMap { CellRange($0) }
      sheet.autoFilter = CellRange("A4:E40")
      sheet.showsGridLines = false
      sheet.print.isLandscape = true
      sheet.print.fitsWidth = true
      sheet.print.numbersPages = true
    }
    #expect(
      xml == """
        <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
        <sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>\
        <sheetFormatPr defaultRowHeight="15"/>\
        <cols><col min="1" max="1" width="6" customWidth="1"/>\
        <col min="2" max="3" width="28" customWidth="1"/>\
        <col min="4" max="4" width="14" style="2" hidden="1" customWidth="1"/></cols>\
        <sheetData></sheetData><autoFilter ref="A4:E40"/>\
        <mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="C10:C18"/></mergeCells>\
        \(Self.margins)\
        <pageSetup paperSize="9" firstPageNumber="1" fitToWidth="1" fitToHeight="0" \
        orientation="landscape" useFirstPageNumber="1"/>\
        <headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;C&amp;13&amp;"Times New Roman,Regular"\
        &amp;P</oddHeader></headerFooter></worksheet>
        """)
  }

  /// The expected XML is what Excel 2007 wrote for the same panes.
  @Test(arguments: [
    (
      1, 0,
      """
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft"/>
      """
    ),
    (
      0, 1,
      """
      <pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>\
      <selection pane="topRight"/>
      """
    ),
    (
      3, 6,
      """
      <pane xSplit="6" ySplit="3" topLeftCell="G4" activePane="bottomRight" state="frozen"/>\
      <selection pane="topRight" activeCell="G1" sqref="G1"/>\
      <selection pane="bottomLeft" activeCell="A4" sqref="A4"/><selection pane="bottomRight"/>
      """
    ),
  ])
  func `freezes panes as Excel does`(rows: Int, columns: Int, expected: String) throws {
    let xml = try Self.frame { sheet in
      sheet.frozenRows = rows
      sheet.frozenColumns = columns
    }
    #expect(xml.contains("<sheetView workbookViewId=\"0\">\(expected)</sheetView>"))
  }

  @Test(arguments: [(10.0, "13.5"), (11, "15"), (12, "16.5"), (13, "18"), (14, "18.75")])
  func `makes rows as high as the default font wants`(size: Double, height: String) throws {
    var style = CellStyle()
    style.font.size = size
    let xml = try Self.frame(styles: [style]) { _ in }
    #expect(xml.contains("<sheetFormatPr defaultRowHeight=\"\(height)\"/>"))
  }

  // MARK: What is refused

  private static func failure(_ change: (inout Worksheet) -> Void) -> WorkbookWritingError? {
    var sheet = Worksheet(name: "Sheet1") { _ in }
    change(&sheet)
    return #expect(throws: WorkbookWritingError.self) { try LayoutRules.check(sheet) }
  }

  private static func refusal(_ kind: WorkbookWritingError.Kind, _ cell: String? = nil)
    -> WorkbookWritingError
  {
    WorkbookWritingError(kind, sheet: "Sheet1", cell: cell.flatMap { CellReference($0) })
  }

  @Test(arguments: [-1, 255.5, .nan, .infinity])
  func `refuses widths that no column has`(width: Double) {
    #expect(
      Self.failure { $0.columns = [ColumnLayout(width: 8), ColumnLayout(width: width)] }
        == Self.refusal(.invalidColumnWidth, "B1"))
  }

  @Test(arguments: [-1, 2])
  func `refuses columns of a style that is not there`(style: Int) {
    var sheet = Worksheet(name: "Sheet1") { _ in }
    sheet.columns = [ColumnLayout(width: 8), ColumnLayout(width: 8)]
    sheet.columns[1].style = style
    #expect(throws: Self.refusal(.unknownStyle, "B1")) {
      try LayoutRules.check(sheet, styleCount: 2)
    }
  }

  @Test func `refuses more columns than a sheet has`() {
    #expect(
      Self.failure { $0.columns = .init(repeating: ColumnLayout(width: 8), count: 16_385) }
        == Self.refusal(.outsideSheet))
  }

  @Test(arguments: [(-1, 0), (1_048_576, 0), (0, -1), (0, 16_384)])
  func `refuses to freeze the whole sheet`(rows: Int, columns: Int) {
    #expect(
      Self.failure { sheet in
        sheet.frozenRows = rows
        sheet.frozenColumns = columns
      } == Self.refusal(.invalidFreeze))
  }

  @Test func `refuses a merged range of one cell`() {
    #expect(
      Self.failure { $0.merges = ["A1:B1", "C3"].compactMap { CellRange($0) } }
        == Self.refusal(.singleCellMerge, "C3"))
  }

  @Test(arguments: [
    (["A1:B2", "A1:B2"], "A1"), (["D1:D9", "A1:B2", "B2:C3"], "B2"),
    (["B5:C5", "A1:B9"], "B5"), (["A1:A2", "C1:C9", "A2:B2"], "A2"),
  ])
  func `refuses merged ranges that share cells`(ranges: [String], place: String) {
    #expect(
      Self.failure { $0.merges = ranges.compactMap { CellRange($0) } }
        == Self.refusal(.overlappingMerges, place))
  }

  @Test func `takes merged ranges that touch`() throws {
    var sheet = Worksheet(name: "Sheet1") { _ in }
    sheet.merges = ["A1:B2", "C1:C2", "A3:C3", "D1:D9"].compactMap { CellRange($0) }
    try LayoutRules.check(sheet)
  }

  @Test func `refuses ranges beyond the sheet`() {
    let tooLow = CellRange(rows: 5...1_048_577, columns: 2...3)
    let tooWide = CellRange(rows: 5...6, columns: 2...16_385)
    #expect(Self.failure { $0.merges = [tooLow] } == Self.refusal(.outsideSheet, "B5"))
    #expect(Self.failure { $0.autoFilter = tooWide } == Self.refusal(.outsideSheet, "B5"))
    #expect(Self.failure { $0.print.area = tooLow } == Self.refusal(.outsideSheet, "B5"))
    #expect(
      Self.failure { $0.print.repeatedRows = 7...1_048_577 } == Self.refusal(.outsideSheet, "A7"))
  }
}
