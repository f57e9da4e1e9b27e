import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct ReadingLimitTests {
  /// The limit that reading a package breaks.
  private func limit(
    _ package: TestPackage, _ change: (inout ReadingLimits) -> Void = { _ in }
  ) throws -> XLSXError.Kind? {
    var limits = ReadingLimits.standard
    change(&limits)
    let error = #expect(throws: XLSXError.self) { try package.reader(limits: limits).contents() }
    return error?.kind
  }

  private func sheet(_ content: String) -> TestPackage {
    TestPackage(sheet: TestPackage.worksheet(content))
  }

  @Test func `elements lie at most 256 deep`() throws {
    func nested(_ depth: Int) -> TestPackage {
      sheet(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))
    }
    #expect(try nested(255).contents() == SheetContents())
    #expect(try limit(nested(256)) == .limitExceeded(.nesting, allowed: 256))
    #expect(try limit(nested(100_000)) == .limitExceeded(.nesting, allowed: 256))
  }

  @Test func `an element has at most 256 attributes`() throws {
    func attributes(_ count: Int) -> TestPackage {
      sheet("<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>")
    }
    #expect(try attributes(256).contents() == SheetContents())
    #expect(try limit(attributes(257)) == .limitExceeded(.attributes, allowed: 256))
  }

  @Test(arguments: ["=''", "='>'", "=\"'>\"", "='\u{13C}\u{3C3C}'"])
  func `a tag of 80,000 attributes ends at the window`(value: String) throws {
    let tag = sheet("<a" + (0..<80_000).map { " a\($0)\(value)" }.joined() + "/>")
    #expect(try limit(tag) == .limitExceeded(.markupLength, allowed: 128 << 10))
    var wide = TestPackage(sheet: "")
    let units = try #require(tag["xl/worksheets/sheet1.xml"])
      .replacing("UTF-8", with: "UTF-16").utf16
    wide.set(
      "xl/worksheets/sheet1.xml",
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try limit(wide) == .limitExceeded(.markupLength, allowed: 128 << 10))
  }

  @Test func `an endless comment ends at the window`() throws {
    let package = sheet("<!--" + String(repeating: "a", count: 1 << 20) + "-->")
    #expect(try limit(package) == .limitExceeded(.markupLength, allowed: 128 << 10))
  }

  @Test func `namespace declarations are counted where they hold`() throws {
    func declarations(_ range: Range<Int>) -> String {
      range.map { " xmlns:n\($0)='urn:\($0)'" }.joined()
    }
    let beside = String(repeating: "<a\(declarations(0..<200))/>", count: 20)
    #expect(try sheet(beside).contents() == SheetContents())
    let nested = (0..<6).map { "<a\(declarations(200 * $0..<200 * $0 + 200))>" }.joined()
    #expect(
      try limit(sheet(nested + String(repeating: "</a>", count: 6)))
        == .limitExceeded(.namespaces, allowed: 1_024))
    #expect(
      try limit(sheet("<a\(declarations(0..<10_000))/>"))
        == .limitExceeded(.markupLength, allowed: 128 << 10))
  }

  @Test(arguments: [
    "<c><v>123456789</v></c>", "<c><f>ABCDEFGHI</f></c>",
    "<c t='inlineStr'><is><t>ABCDEFGHI</t></is></c>",
    "<c t='inlineStr'><is><r><t>ABCD</t></r><r><t>EFGHI</t></r></is></c>",
  ])
  func `a text has a largest size`(cell: String) throws {
    let kind = try limit(TestPackage(rows: "<row>\(cell)</row>")) { $0.textLength = 8 }
    #expect(kind == .limitExceeded(.textLength, allowed: 8))
  }

  @Test func `a sheet has at most so many rows with content`() throws {
    let rows = "<row><c><v>1</v></c></row><row/><row><c><v>1</v></c></row>"
    var limits = ReadingLimits.standard
    limits.rows = 2
    #expect(try TestPackage(rows: rows).reader(limits: limits).contents().rows == [1, 3])
    #expect(
      try limit(TestPackage(rows: rows)) { $0.rows = 1 } == .limitExceeded(.rows, allowed: 1))
  }

  @Test func `shared strings cannot blow up a row or a sheet`() throws {
    let text = String(repeating: "x", count: 1_000)
    let row = "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 100) + "</row>"
    let package = TestPackage(rows: row + row, strings: "<si><t>\(text)</t></si>")
    #expect(
      try limit(package) { $0.rowSize = 100_000 } == .limitExceeded(.rowSize, allowed: 100_000))
    #expect(
      try limit(package) { $0.sheetSize = 200_000 } == .limitExceeded(.sheetSize, allowed: 200_000))
    #expect(
      try limit(package) { $0.sharedText = 999 } == .limitExceeded(.sharedText, allowed: 999))
  }

  @Test func `there are only so many shared strings, and runs of differing fonts in them`() throws {
    let run = "<r><rPr><b/></rPr><t>a</t></r>"
    let package = TestPackage(rows: "", strings: "<si>\(run)\(run)</si><si/>")
    #expect(
      try limit(package) { $0.sharedStrings = 1 } == .limitExceeded(.sharedStrings, allowed: 1))
    #expect(try limit(package) { $0.sharedRuns = 1 } == .limitExceeded(.sharedRuns, allowed: 1))
  }

  @Test func `runs count into the size of a row`() throws {
    let run = "<r><rPr><b/></rPr><t>a</t></r>"
    let row = "<row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 100) + "</row>"
    let package = TestPackage(
      rows: row, strings: "<si>\(String(repeating: run, count: 100))</si>")
    #expect(
      try limit(package) { $0.rowSize = 100_000 } == .limitExceeded(.rowSize, allowed: 100_000))
  }

  @Test func `a row has no more cells than a sheet has columns`() throws {
    func row(_ count: Int) -> TestPackage {
      TestPackage(rows: "<row>\(String(repeating: "<c r='A1'><v>1</v></c>", count: count))</row>")
    }
    #expect(try row(16_384).contents().cells.count == 16_384)
    #expect(try limit(row(16_385)) == .outsideGrid)
  }

  @Test func `lists have a largest size`() throws {
    let merges = sheet(
      "<sheetData/><mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>")
    #expect(try limit(merges) { $0.merges = 1 } == .limitExceeded(.merges, allowed: 1))
    let columns = sheet(
      "<cols><col min='1' max='1' hidden='1'/><col min='3' max='3' hidden='1'/></cols><sheetData/>")
    #expect(
      try limit(columns) { $0.columnRanges = 1 } == .limitExceeded(.columnRanges, allowed: 1))
    let styles = TestPackage(
      rows: "", styles: "<fonts><font/><font/></fonts><cellXfs><xf/><xf/></cellXfs>")
    #expect(try limit(styles) { $0.styles = 1 } == .limitExceeded(.styles, allowed: 1))
    #expect(try limit(styles) { $0.fonts = 1 } == .limitExceeded(.fonts, allowed: 1))
    let wordy = TestPackage(
      rows: "", styles: "<fonts count='\(String(repeating: "1", count: 1_000))'/>")
    #expect(try limit(wordy) { $0.partText = 999 } == .limitExceeded(.partText, allowed: 999))
    #expect(try limit(styles) { $0.nodes = 6 } == .limitExceeded(.nodes, allowed: 6))
    #expect(try limit(styles) { $0.sheets = 0 } == .limitExceeded(.sheets, allowed: 0))
    let run = "<r><rPr><rFont val='a'/></rPr><t>a</t></r>"
    let inline = TestPackage(rows: "<row><c t='inlineStr'><is>\(run)</is></c></row>")
    #expect(try limit(inline) { $0.fonts = 0 } == .limitExceeded(.fonts, allowed: 0))
    let shared = TestPackage(rows: "", strings: "<si>\(run)</si>")
    #expect(try limit(shared) { $0.fonts = 0 } == .limitExceeded(.fonts, allowed: 0))
  }

  // MARK: Every limit by its name

  typealias LimitPath = any WritableKeyPath<ReadingLimits, Int> & Sendable

  /// A package, and what it asks for of a limit.
  struct Reach: Sendable, CustomTestStringConvertible {
    let limit: ReadingLimits.Limit
    let path: LimitPath
    let amount: Int
    let part: String
    let package: TestPackage

    var testDescription: String { "\(limit)" }
  }

  private static let sheetPart = "xl/worksheets/sheet1.xml"
  /// The memory of a row with the number 7 in it.
  private static let rowSize = 1 + MemoryLayout<Cell>.stride

  private static func reach(
    _ limit: ReadingLimits.Limit, _ path: LimitPath,
    _ amount: Int, sheet: String, part: String = sheetPart
  ) -> Reach {
    let package = TestPackage(sheet: TestPackage.worksheet(sheet))
    return Reach(limit: limit, path: path, amount: amount, part: part, package: package)
  }

  private static func rows(_ cells: String...) -> String {
    "<sheetData>\(cells.map { "<row>\($0)</row>" }.joined())</sheetData>"
  }

  private static func nested(_ depth: Int, attributes: String = "") -> String {
    "<a\(attributes)>" + String(repeating: "<a>", count: depth - 1)
      + String(repeating: "</a>", count: depth)
  }

  private static let run = "<r><rPr><rFont val='a'/></rPr><t>a</t></r>"

  static let reaches: [Reach] = [
    reach(.nesting, \.nesting, 10, sheet: nested(9)),
    reach(
      .attributes, \.attributes, 9, sheet: "<a\((0..<9).map { " a\($0)=''" }.joined())/>"),
    reach(
      .namespaces, \.namespaces, 8,
      sheet: nested(3, attributes: (0..<6).map { " xmlns:n\($0)='urn:\($0)'" }.joined())),
    reach(.textLength, \.textLength, 8, sheet: rows("<c><v>12345678</v></c>")),
    reach(.rows, \.rows, 2, sheet: rows("<c><v>7</v></c>", "", "<c><v>7</v></c>")),
    reach(.rowSize, \.rowSize, rowSize, sheet: rows("<c><v>7</v></c>")),
    reach(
      .sheetSize, \.sheetSize, 2 * rowSize, sheet: rows("<c><v>7</v></c>", "<c><v>7</v></c>")),
    reach(
      .merges, \.merges, 2,
      sheet: "<sheetData/><mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>"
    ),
    reach(
      .columnRanges, \.columnRanges, 2,
      sheet:
        "<cols><col min='1' max='1' hidden='1'/><col min='3' max='3' hidden='1'/></cols><sheetData/>"
    ),
    reach(
      .sheets, \.sheets, 1, sheet: "<sheetData/>", part: "xl/workbook.xml"),
    // Relationships: the root, and two of them with three attributes each.
    Reach(
      limit: .nodes, path: \.nodes, amount: 9, part: "xl/_rels/workbook.xml.rels",
      package: TestPackage(rows: "", styles: "")),
    Reach(
      limit: .partText, path: \.partText, amount: 1_003, part: "xl/styles.xml",
      package: TestPackage(
        rows: "",
        styles:
          "<numFmts><numFmt numFmtId='164' formatCode='\(String(repeating: "0", count: 1_000))'/></numFmts>"
      )),
    Reach(
      limit: .styles, path: \.styles, amount: 2, part: "xl/styles.xml",
      package: TestPackage(rows: "", styles: "<cellXfs><xf/><xf/></cellXfs>")),
    Reach(
      limit: .fonts, path: \.fonts, amount: 2, part: "xl/styles.xml",
      package: TestPackage(rows: "", styles: "<fonts><font/><font><b/></font></fonts>")),
    Reach(
      limit: .fonts, path: \.fonts, amount: 2, part: "xl/sharedStrings.xml",
      package: TestPackage(rows: "", strings: "<si>\(run)</si>", styles: "<fonts><font/></fonts>")),
    Reach(
      limit: .fonts, path: \.fonts, amount: 2, part: sheetPart,
      package: TestPackage(
        rows: "<row><c t='inlineStr'><is>\(run)</is></c></row>", styles: "<fonts><font/></fonts>")),
    Reach(
      limit: .sharedText, path: \.sharedText, amount: 3, part: "xl/sharedStrings.xml",
      package: TestPackage(rows: "", strings: "<si><t>ab</t></si><si><t>c</t></si>")),
    Reach(
      limit: .sharedStrings, path: \.sharedStrings, amount: 2, part: "xl/sharedStrings.xml",
      package: TestPackage(rows: "", strings: "<si/><si/>")),
    Reach(
      limit: .sharedRuns, path: \.sharedRuns, amount: 2, part: "xl/sharedStrings.xml",
      package: TestPackage(rows: "", strings: "<si>\(run)\(run)</si>")),
    Reach(
      limit: .textLength, path: \.textLength, amount: 3, part: "xl/sharedStrings.xml",
      package: TestPackage(rows: "", strings: "<si><t>abc</t></si>")),
  ]

  @Test(arguments: reaches)
  func `reads what reaches a limit, and refuses one more by the limit's name`(
    reach: Reach
  ) throws {
    var limits = ReadingLimits.standard
    limits[keyPath: reach.path] = reach.amount
    _ = try reach.package.reader(limits: limits).contents()
    limits[keyPath: reach.path] = reach.amount - 1
    let error = #expect(throws: XLSXError.self) {
      try reach.package.reader(limits: limits).contents()
    }
    #expect(error?.kind == .limitExceeded(reach.limit, allowed: reach.amount - 1))
    #expect(error?.part == reach.part)
  }

  /// A tag is measured where a bite of 64 KiB leaves it unfinished.
  @Test func `reads a tag as long as the limit, and refuses one that is a bite longer`() throws {
    func comment(_ length: Int) -> TestPackage {
      sheet("<!--\(String(repeating: "a", count: length))--><sheetData/>")
    }
    #expect(try comment(128 << 10 - 7).contents() == SheetContents())
    #expect(
      try limit(comment(192 << 10)) == .limitExceeded(.markupLength, allowed: 128 << 10))
  }

  @Test func `every limit is reached by a test`() {
    let reached = Set(Self.reaches.map(\.limit) + [.markupLength])
    #expect(Set(ReadingLimits.Limit.allCases).subtracting(reached) == [])
  }

  @Test func `submissions have closer limits`() throws {
    let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 100_001)
    let package = TestPackage(rows: rows)
    let error = #expect(throws: XLSXError.self) {
      try package.reader(limits: .submission).contents()
    }
    #expect(error?.kind == .limitExceeded(.rows, allowed: 100_000))
    #expect(error?.cell == CellReference(row: 100_001, column: 1))
  }

  @Test func `errors name the place and the remedy`() {
    let error = XLSXError(
      .limitExceeded(.rows, allowed: 5), part: "xl/worksheets/sheet1.xml", sheet: "Đơn vị",
      cell: CellReference(row: 6, column: 2), offset: 77)
    #expect(
      error.description
        == #"xl/worksheets/sheet1.xml, sheet "Đơn vị", cell B6, byte 77: rows is above the limit of 5"#
    )
    #expect(
      XLSXError(.encrypted).description
        == "this file is protected by a password; send it without one")
  }
}
