import Spreadsheet
import Testing
import XLSX

struct CommentTests {
  private static func comment(_ cell: String, _ text: String = "x", author: String = "")
    throws -> CellComment
  {
    CellComment(cell: try #require(CellReference(cell)), text: text, author: author)
  }

  /// Columns of 28 characters are 196 pixels wide, rows of 15 points 20 pixels high.
  private static let grid = SheetGrid(columns: [ColumnLayout(width: 28)], defaultRowHeight: 15)

  @Test func `writes the texts as Excel does, from the top left on`() throws {
    let comments = [
      try Self.comment("C9", " hai \n & ", author: "Sở"), try Self.comment("B2", "Some text"),
      try Self.comment("C2", "ba", author: "Sở"),
    ]
    func item(_ cell: String, _ author: Int, _ text: String) -> String {
      """
      <comment ref="\(cell)" authorId="\(author)"><text><r><rPr><sz val="9"/>\
      <color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>\(text)</r></text></comment>
      """
    }
    #expect(
      try body(of: CommentsPart.xml(of: comments)) == """
        <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <authors><author></author><author>Sở</author></authors><commentList>\
        \(item("B2", 0, "<t>Some text</t>"))\(item("C2", 1, "<t>ba</t>"))\
        \(item("C9", 1, "<t xml:space=\"preserve\"> hai \n &amp; </t>"))</commentList></comments>
        """)
  }

  @Test func `draws a box for each comment`() throws {
    var shown = try Self.comment("A1")
    shown.isVisible = true
    let part = CommentDrawingPart.xml(
      of: [shown, try Self.comment("B2")], shapeBlocks: 3...3, Self.grid)
    func shape(_ number: Int, _ visibility: String, _ data: String) -> String {
      """
      <v:shape id="_x0000_s\(3072 + number)" type="#_x0000_t202" style="position:absolute;\
      margin-left:0;margin-top:0;width:96pt;height:55.5pt;z-index:\(number);\
      visibility:\(visibility)" fillcolor="#ffffe1" o:insetmode="auto">\
      <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
      <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">\
      <div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">\
      <x:MoveWithCells/><x:SizeWithCells/>\(data)</x:ClientData></v:shape>
      """
    }
    #expect(
      String(decoding: part.bytes, as: UTF8.self) == """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
        xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
        <o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shapetype id="_x0000_t202" \
        coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
        <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\
        \(shape(1, "visible", """
          <x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor><x:AutoFill>False</x:AutoFill>\
          <x:Row>0</x:Row><x:Column>0</x:Column><x:Visible/>
          """))\
        \(shape(2, "hidden", """
          <x:Anchor>2, 15, 0, 10, 4, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
          <x:Row>1</x:Row><x:Column>1</x:Column>
          """))</xml>
        """)
  }

  /// The first and the last cell of a sheet are where Excel 2007 put the boxes as well.
  @Test(arguments: [
    ("A1", "1, 15, 0, 2, 3, 15, 3, 16"), ("B2", "2, 15, 0, 10, 4, 15, 4, 4"),
  ])
  func `puts the box where Excel does`(cell: String, anchor: String) throws {
    let grid = SheetGrid(columns: [], defaultRowHeight: 15)
    let part = CommentDrawingPart.xml(of: [try Self.comment(cell)], shapeBlocks: 1...1, grid)
    #expect(
      String(decoding: part.bytes, as: UTF8.self).contains("<x:Anchor>\(anchor)</x:Anchor>"))
  }

  @Test func `keeps the box inside the sheet and as wide as it should be`() throws {
    let columns = [28.0, 2, 2, 28].map { ColumnLayout(width: $0) }
    let grid = SheetGrid(columns: columns, defaultRowHeight: 15)
    let comments = [try Self.comment("A5"), try Self.comment("XFD1048576")]
    let part = CommentDrawingPart.xml(of: comments, shapeBlocks: 1...1, grid)
    let xml = String(decoding: part.bytes, as: UTF8.self)
    // 128 pixels from 15 into B lie 115 into D, behind two columns of 14 pixels.
    #expect(xml.contains("<x:Anchor>1, 15, 3, 10, 3, 115, 7, 4</x:Anchor>"))
    #expect(xml.contains("<x:Anchor>16380, 15, 1048571, 10, 16382, 15, 1048575, 4</x:Anchor>"))
  }

  @Test func `numbers shapes on where a sheet has more than a block of them`() throws {
    let many = (1...1_024).map { CellComment(cell: CellReference(row: $0, column: 1), text: "x") }
    let sheets = [sheet { $0.comments = many }, sheet { $0.comments = [many[0]] }]
    let parts = PackageParts(of: Workbook(sheets: sheets, styles: StyleTable()))
    #expect(parts.sheets.map(\.shapeBlocks) == [1...2, 3...3])
  }

  // MARK: What is refused

  private static func failure(_ comments: [CellComment]) -> WorkbookWritingError? {
    let sheet = sheet { $0.comments = comments }
    return #expect(throws: WorkbookWritingError.self) { try CommentRules.check(sheet) }
  }

  @Test func `refuses a second comment on a cell`() throws {
    let comments = [try Self.comment("B2"), try Self.comment("B3"), try Self.comment("B2")]
    #expect(Self.failure(comments) == refusal(.duplicateComment, "B2"))
  }

  @Test func `refuses comments beyond the sheet, too long, or without a box`() throws {
    let beyond = CellComment(cell: CellReference(row: 0, column: 1), text: "x")
    #expect(Self.failure([beyond])?.kind == .outsideSheet)
    let long = try Self.comment("B2", String(repeating: "x", count: 32_768))
    #expect(Self.failure([long]) == refusal(.textTooLong, "B2"))
    var flat = try Self.comment("B2")
    flat.height = .nan
    #expect(Self.failure([flat]) == refusal(.invalidCommentSize, "B2"))
  }
}
