import CodecTestSupport
import Spreadsheet
import Testing
import XLSX
import ZipArchive

struct SampleWorkbookTests {
  /// The children of a worksheet in the order of ECMA-376 part 1, A.2 (CT_Worksheet).
  private static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects",
    "controls", "webPublishItems", "tableParts", "extLst",
  ]

  private static func sheets() throws -> [String] {
    let archive = try ArchiveReader(try written(SampleWorkbook.make()))
    return try archive.entries.filter { $0.name.hasPrefix("xl/worksheets/sheet") }.map {
      String(decoding: try archive.contents(of: $0), as: UTF8.self)
    }
  }

  /// The names of the elements right below the root.
  private static func children(of xml: String) -> [String] {
    var names: [String] = []
    var depth = 0
    for tag in xml.split(separator: "<").dropFirst() where !tag.hasPrefix("?") {
      if tag.hasPrefix("/") {
        depth -= 1
        continue
      }
      if depth == 1 { names.append(String(tag.prefix { $0 != " " && $0 != ">" && $0 != "/" })) }
      if !tag.prefix(while: { $0 != ">" }).hasSuffix("/") { depth += 1 }
    }
    return names
  }

  @Test func `writes every element in the order of the schema`() throws {
    var seen: Set<String> = []
    for xml in try Self.sheets() {
      let names = Self.children(of: xml)
      let places = names.compactMap(Self.order.firstIndex)
      #expect(places.count == names.count)
      #expect(places == places.sorted())
      seen.formUnion(names)
    }
    #expect(
      seen == [
        "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection",
        "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks",
        "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
        "drawing", "legacyDrawing", "tableParts",
      ])
  }

  @Test func `writes each part once, and leads to all`() throws {
    let names = try ArchiveReader(try written(SampleWorkbook.make())).entries.map(\.name)
    #expect(
      names.filter { !$0.hasPrefix("docProps/") && !$0.hasPrefix("_rels/") } == [
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet2.xml",
        "xl/worksheets/_rels/sheet2.xml.rels", "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart1.xml", "xl/charts/chart2.xml",
        "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml",
        "xl/worksheets/_rels/sheet4.xml.rels", "xl/tables/table1.xml", "xl/styles.xml",
        "xl/sharedStrings.xml", "xl/media/image1.png", "xl/media/image2.jpeg",
      ])
  }

  @Test func `reads back every value, name and property`() throws {
    let workbook = try SampleWorkbook.make()
    let reader = try WorkbookReader(try written(workbook))
    #expect(reader.diagnostics == [])
    #expect(reader.sheets.map(\.visibility) == [.visible, .visible, .hidden, .visible])
    let cells = try reader.contents(of: 0).cells
    #expect(cells.contains("A4 number 1 \"1\" s=1 =ROW()-3"))
    #expect(cells.contains("C41 boolean 1 s=3 =COUNTA(B4:B40)>0"))
    #expect(
      cells.contains(
        "B41 text \"TỔNG CỘNG: 37 cá nhân\" s=3 "
          + "=\"TỔNG CỘNG: \"&TEXT(COUNTA(B4:B40),\"00\")&\" cá nhân\""))
    // The first style behind the workbook's own: the default with the quote prefix.
    let quoted = workbook.styles.styles.count
    #expect(try reader.contents(of: 3).cells.contains("A2 text \"=tệp 2\" s=\(quoted)"))
    #expect(workbook.definedNames.allSatisfy(reader.definedNames.contains))
    #expect(reader.properties.creator == "Sở Y tế tỉnh Thử")
  }

  @Test func `writes the same bytes each time`() throws {
    #expect(
      try WorkbookWriter.bytes(of: SampleWorkbook.make())
        == WorkbookWriter.bytes(of: SampleWorkbook.make()))
  }
}
