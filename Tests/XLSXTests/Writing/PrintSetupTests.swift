import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same setups.
struct PrintSetupTests {
  private static func written(_ lines: HeaderFooter?) -> String {
    xml { HeaderFooterElement.append(lines, to: &$0) }
  }

  @Test func `writes no header where there is none`() {
    #expect(Self.written(nil) == "")
  }

  @Test func `numbers pages as the decree wants`() {
    #expect(
      Self.written(.decreePageNumbers) == """
        <headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>\
        &amp;C&amp;13&amp;"Times New Roman,Regular"&amp;P</oddHeader></headerFooter>
        """)
  }

  @Test func `writes the parts of a line in their order, ampersands doubled`() {
    let lines = HeaderFooter(
      header: .init(left: [.text("Sở Y tế & Co")], right: [.date, .text(" "), .fileName]),
      footer: .init(center: [.text("Trang "), .pageNumber, .text("/"), .pageCount, .sheetName]))
    #expect(
      Self.written(lines) == """
        <headerFooter><oddHeader>&amp;LSở Y tế &amp;&amp; Co&amp;R&amp;D &amp;F</oddHeader>\
        <oddFooter>&amp;CTrang &amp;P/&amp;N&amp;A</oddFooter></headerFooter>
        """)
  }

  @Test(
    arguments: [
      ([.pageNumber, .text("-2022")], "&amp;P&amp;S&amp;S-2022"),
      ([.pageNumber, .text("+1")], "&amp;P&amp;S&amp;S+1"),
      ([.pageCount, .text(""), .text("-x")], "&amp;N&amp;S&amp;S-x"),
      ([.pageNumber, .text(" - "), .pageCount], "&amp;P - &amp;N"),
      ([.text("&P"), .text("-1")], "&amp;&amp;P-1"), ([.sheetName, .text("-1")], "&amp;A-1"),
      ([.font(name: "Arial", size: 12), .text("2022")], "&amp;12&amp;\"Arial,Regular\"2022"),
    ] as [([HeaderFooter.Piece], String)])
  func `keeps a text from being reckoned with the number before it`(
    pieces: [HeaderFooter.Piece], expected: String
  ) {
    #expect(
      Self.written(HeaderFooter(header: .init(left: pieces)))
        == "<headerFooter><oddHeader>&amp;L\(expected)</oddHeader></headerFooter>")
  }

  @Test func `repeats on the first page what does not differ there`() {
    let lines = HeaderFooter(
      header: .init(center: [.pageNumber]), footer: .init(left: [.text("x")]),
      firstHeader: .init(center: [.text("BẢN NHÁP")]))
    #expect(
      Self.written(lines) == """
        <headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader>\
        <oddFooter>&amp;Lx</oddFooter><firstHeader>&amp;CBẢN NHÁP</firstHeader>\
        <firstFooter>&amp;Lx</firstFooter></headerFooter>
        """)
  }

  /// The tail of a sheet behind its rows.
  private static func tail(_ change: (inout PrintSetup) -> Void) -> String {
    let part = SheetPart(sheet { change(&$0.print) }, isSelected: false, styles: [.standard])
    return xml { part.appendTail(to: &$0) }
  }

  @Test func `centres, breaks and fits`() {
    let xml = Self.tail { setup in
      setup.paper = .a3
      setup.isCenteredHorizontally = true
      setup.fitsHeight = true
      setup.rowBreaks = [13, 1, 8]
      setup.columnBreaks = [3]
    }
    #expect(xml.hasPrefix("</sheetData><printOptions horizontalCentered=\"1\"/><pageMargins"))
    #expect(
      xml.hasSuffix(
        """
        <pageSetup paperSize="8" fitToWidth="0" fitToHeight="1" orientation="portrait"/>\
        <rowBreaks count="3" manualBreakCount="3"><brk id="1" max="16383" man="1"/>\
        <brk id="8" max="16383" man="1"/><brk id="13" max="16383" man="1"/></rowBreaks>\
        <colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>\
        </worksheet>
        """))
  }

  // MARK: What is refused

  private static func failure(_ change: (inout PrintSetup) -> Void) -> WorkbookWritingError? {
    let sheet = sheet { change(&$0.print) }
    return #expect(throws: WorkbookWritingError.self) { try PrintRules.check(sheet) }
  }

  @Test(arguments: [-1, 195, .nan, .infinity])
  func `refuses margins that no page has`(margin: Double) {
    #expect(Self.failure { $0.margins.left = margin } == refusal(.invalidMargins))
  }

  @Test(arguments: [
    (PrintSetup.Paper.a5, false, 133.0, 190.0), (.a4, false, 195, 277), (.a4, true, 282, 190),
    (.a3, true, 405, 277),
  ])
  func `takes margins that leave some of the paper as it lies`(
    paper: PrintSetup.Paper, isLandscape: Bool, left: Double, top: Double
  ) throws {
    func setup(_ change: @escaping (inout Margins) -> Void) -> (inout PrintSetup) -> Void {
      { setup in
        setup.paper = paper
        setup.isLandscape = isLandscape
        change(&setup.margins)
      }
    }
    try PrintRules.check(sheet { setup { $0.left = left - 0.5 }(&$0.print) })
    try PrintRules.check(sheet { setup { $0.top = top - 0.5 }(&$0.print) })
    #expect(Self.failure(setup { $0.left = left }) == refusal(.invalidMargins))
    #expect(Self.failure(setup { $0.top = top }) == refusal(.invalidMargins))
    #expect(Self.failure(setup { $0.header = (top + 20) / 2 }) == refusal(.invalidMargins))
  }

  @Test(arguments: [[0], [1_048_576], [5, 5], Array(1...1_024)])
  func `refuses breaks that Excel does not read`(breaks: [Int]) {
    #expect(Self.failure { $0.rowBreaks = breaks } == refusal(.invalidPageBreaks))
  }

  @Test func `counts the codes of a line among its 255 UTF-16 units`() throws {
    let fits = HeaderFooter(
      header: .init(left: [.text(String(repeating: "&", count: 126) + "x")]))
    try PrintRules.check(sheet { $0.print.headerFooter = fits })
    let long = HeaderFooter(footer: .init(left: [.text(String(repeating: "&", count: 127))]))
    #expect(Self.failure { $0.headerFooter = long } == refusal(.invalidHeaderFooter))
  }

  @Test(arguments: [("", 12), ("a\"b", 12), ("a,Bold", 12), ("Arial", 0)])
  func `refuses fonts that a line cannot name`(name: String, size: Int) {
    let lines = HeaderFooter(firstFooter: .init(left: [.font(name: name, size: size)]))
    #expect(Self.failure { $0.headerFooter = lines } == refusal(.invalidHeaderFooter))
  }
}
