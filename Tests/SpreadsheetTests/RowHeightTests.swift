import Spreadsheet
import Testing

@Suite struct RowHeightTests {
  private static let font: Font = {
    var font = Font()
    font.name = "Times New Roman"
    font.size = 10
    return font
  }()

  private func lines(_ text: String, _ width: Double, bold: Bool = false) -> Int {
    var font = Self.font
    font.isBold = bold
    return font.lineCount(of: text.utf8Span.span, width: width)
  }

  /// The Adobe font metrics of Times-Roman: n is half as wide as the font is high, a blank a quarter.
  @Test(arguments: [
    ("", 10.0, 1), ("nn", 10, 1), ("nnn", 10, 2), ("nn nn", 22.5, 1), ("nn nn", 22.4, 2),
    ("n nn nnn", 16, 3), ("n\nn\nn", 100, 3), ("nnnnnnnnn", 10, 5), ("n nnnnn", 10, 4),
  ])
  func `breaks between words, and within a word that is longer than a line`(
    text: String, width: Double, lines: Int
  ) {
    #expect(self.lines(text, width) == lines)
  }

  @Test(arguments: [
    ("ồồồồ", "oooo"), ("ẤĂÂÀ", "AAAA"), ("đĐ", "dD"), ("ỹýÝỸ", "yyYY"), ("ĩịÍỈ", "iiII"),
    ("ềÊ", "eE"), ("ũụỦÚ", "uuUU"), ("o\u{302}\u{301}", "o"),
  ])
  func `takes a letter with marks as wide as the letter`(marked: String, plain: String) {
    for width in stride(from: 1.0, to: 40, by: 0.5) {
      #expect(lines(marked, width) == lines(plain, width))
    }
  }

  @Test func `gives the horns of ơ and ư some room, and what it does not know more than enough`() {
    #expect(lines("oo", 10) == 1)
    #expect(lines("ởợ", 10) == 2)
    #expect(lines("ứứ", 10) == 2)
    #expect(lines("你你", 19) == 2)
    #expect(lines("ßß", 15) == 2)
  }

  @Test func `takes bold letters as wider`() {
    #expect(lines("nnnn", 20) == 1)
    #expect(lines("nnnn", 20, bold: true) == 2)
  }

  @Test func `is as high as the highest cell that wraps, with room around it`() {
    var wrapped = CellStyle()
    wrapped.font = Self.font
    wrapped.alignment.wrapsText = true
    var large = CellStyle()
    large.font.size = 20
    let styles = [CellStyle.standard, wrapped, large]
    let columns = [ColumnLayout(width: 10), ColumnLayout(width: 10)]
    func height(_ fill: (inout Row) -> Void) -> Double? {
      var row = Row()
      row.height = 99
      fill(&row)
      row.fitHeight(columns: columns, styles: styles, padding: 2)
      return row.height
    }
    #expect(height { _ in } == 16)
    #expect(height { $0.append(text: "a\nb\nc", column: 1, style: 1) } == 38)
    #expect(height { $0.append(text: "a\nb\nc", column: 1) } == 16)
    #expect(height { $0.append(text: "a", column: 2, style: 2) } == 26)
    #expect(height { $0.append(text: "a\nb\nc", column: 9, style: 1) } == 16)
    let long = String(repeating: "a\n", count: 100)
    #expect(height { $0.append(text: long, column: 1, style: 1) } == Row.greatestHeight)
  }

  @Test(arguments: [(11.0, 5.25), (12, 6), (10, 4.5)])
  func `counts column widths in whole pixels`(size: Double, width: Double) {
    var font = Self.font
    font.size = size
    #expect(font.digitWidth == width)
    #expect(ColumnLayout(width: 10).textWidth(in: font) == width * 10 - 4)
  }
}
