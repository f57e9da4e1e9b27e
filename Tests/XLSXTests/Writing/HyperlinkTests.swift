import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same links.
struct HyperlinkTests {
  private static func link(_ range: String, _ target: Hyperlink.Target, _ tooltip: String? = nil)
    throws -> Hyperlink
  {
    Hyperlink(range: try #require(CellRange(range)), target: target, tooltip: tooltip)
  }

  private static let cell = CellReference(row: 7, column: 2)

  @Test func `leads outside by relationships and inside by places`() throws {
    let links = [
      try Self.link("A1", .external("http://www.perl.org/")),
      try Self.link("A3:B3", .cell(Self.cell, sheet: "CHƯA NỘP"), "Xem \"chưa nộp\""),
      try Self.link("A5", .external("received/BV Đà Nẵng.xlsx"), "Tool Tip"),
      try Self.link("A7", .name("Đơn_vị")),
    ]
    #expect(
      xml { HyperlinkElements.append(links, to: &$0) } == """
        <hyperlinks><hyperlink ref="A1" r:id="rId1"/>\
        <hyperlink ref="A3:B3" location="'CHƯA NỘP'!B7" tooltip="Xem &quot;chưa nộp&quot;"/>\
        <hyperlink ref="A5" r:id="rId2" tooltip="Tool Tip"/>\
        <hyperlink ref="A7" location="Đơn_vị"/></hyperlinks>
        """)
    let parts = PackageParts(
      of: Workbook(sheets: [sheet { $0.hyperlinks = links }], styles: StyleTable()))
    #expect(
      try body(of: parts.sheets[0].relationshipsPart()) == """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" \
        Target="http://www.perl.org/" TargetMode="External"/>\
        <Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" \
        Target="received/BV%20Đà%20Nẵng.xlsx" TargetMode="External"/></Relationships>
        """)
  }

  // MARK: What is refused

  private static func failure(_ target: Hyperlink.Target, _ tooltip: String? = nil) throws
    -> WorkbookWritingError?
  {
    let sheet = sheet { sheet in
      sheet.hyperlinks = [Hyperlink(range: CellRange(rows: 1...1, columns: 1...1), target: target)]
      sheet.hyperlinks[0].tooltip = tooltip
    }
    let workbook = Workbook(sheets: [sheet], styles: StyleTable())
    return #expect(throws: WorkbookWritingError.self) {
      try HyperlinkRules.check(sheet, of: workbook)
    }
  }

  @Test(arguments: ["", "http://a/\n", String(repeating: "x", count: 2_080), "a\u{FFFE}"])
  func `refuses URLs that Excel does not open`(url: String) throws {
    #expect(try Self.failure(.external(url)) == refusal(.invalidURL, "A1"))
  }

  @Test func `refuses links that lead nowhere`() throws {
    #expect(
      try Self.failure(.cell(Self.cell, sheet: "Sheet2")) == refusal(.unknownLinkTarget, "A1"))
    #expect(try Self.failure(.name("x")) == refusal(.unknownLinkTarget, "A1"))
  }

  @Test func `refuses a tooltip that is too long`() throws {
    #expect(
      try Self.failure(.external("a"), String(repeating: "x", count: 256))
        == refusal(.tooltipTooLong, "A1"))
  }

  @Test func `refuses more links than Excel reads`() throws {
    let link = try Self.link("A1", .external("a"))
    let sheet = sheet { $0.hyperlinks = [Hyperlink](repeating: link, count: 65_531) }
    #expect(throws: refusal(.tooManyHyperlinks)) {
      try HyperlinkRules.check(sheet, of: Workbook(sheets: [sheet], styles: StyleTable()))
    }
  }
}
