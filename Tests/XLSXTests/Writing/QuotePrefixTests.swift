import CodecTestSupport
import Spreadsheet
import Testing
import XLSX
import ZipArchive

/// Texts that a person's edit would make formulas of.
struct QuotePrefixTests {
  private static let bold: CellStyle = {
    var style = CellStyle()
    style.font.isBold = true
    return style
  }()

  private static func sheet(
    _ name: String, _ fill: @escaping @Sendable (inout Row) -> Void
  ) -> Worksheet {
    Worksheet(name: name) { emit in emit(Row(number: 1, fill)) }
  }

  private static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try ArchiveReader(bytes)
    let entry = try #require(archive.entry(named: name))
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  /// The styles of the cells of a sheet, `A1=2`.
  private static func styles(ofSheet number: Int, in bytes: [UInt8]) throws -> [String] {
    try part("xl/worksheets/sheet\(number).xml", of: bytes).split(separator: "<c r=\"").dropFirst()
      .map { cell in
        let tag = cell.prefix { $0 != ">" }.split(separator: "\"")
        return tag[0] + (tag.contains(" s=") ? "=\(tag[2])" : "=0")
      }
  }

  @Test func `adds one twin for each style that needs it, behind the table, for all sheets`() throws
  {
    var table = StyleTable()
    let bold = table.index(of: Self.bold)
    var italic = Font()
    italic.isItalic = true
    var first = Self.sheet("a") { row in
      row.add(1, "=1", style: bold)
      row.add(2, "a", style: bold)
      row.add(3, "-", style: 0)
      row.add(4, "@x", style: bold)
      row.add(5, "=1", style: bold, formula: "\"=1\"")
      row.add(6, -5, style: bold)
      row.append(richText: [("+", 0), ("1", nil)], column: 7)
    }
    first.fonts = [italic]
    let second = Self.sheet("b") { $0.add(1, "+84", style: bold) }
    let bytes = try written(Workbook(sheets: [first, second], styles: table))
    #expect(
      try Self.styles(ofSheet: 1, in: bytes)
        == ["A1=2", "B1=1", "C1=3", "D1=2", "E1=1", "F1=1", "G1=3"])
    #expect(try Self.styles(ofSheet: 2, in: bytes) == ["A1=2"])
    #expect(
      try Self.part("xl/styles.xml", of: bytes).contains(
        """
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" \
        applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" \
        quotePrefix="1"/></cellXfs>
        """))
  }

  @Test func `takes the twin that the table has`() throws {
    var table = StyleTable()
    var quoted = CellStyle()
    quoted.hasQuotePrefix = true
    let style = table.index(of: quoted)
    let sheet = Self.sheet("a") { row in
      row.add(1, "=1")
      row.add(2, "=1", style: style)
    }
    let bytes = try written(Workbook(sheets: [sheet], styles: table))
    #expect(try Self.styles(ofSheet: 1, in: bytes) == ["A1=1", "B1=1"])
    #expect(try Self.part("xl/styles.xml", of: bytes).contains("<cellXfs count=\"2\">"))
  }

  @Test func `grows no twins of twins where a workbook is read and written again`() throws {
    let sheet = Self.sheet("a") { row in
      row.add(1, "a")
      row.add(2, "=1")
    }
    let once = try written(Workbook(sheets: [sheet], styles: StyleTable()))
    let reader = try WorkbookReader(once)
    var table = StyleTable(standard: reader.styles[0])
    let indexes = reader.styles.map { table.index(of: $0) }
    #expect(reader.styles.map(\.hasQuotePrefix) == [false, true])
    let again = Worksheet(name: "a") { emit in
      _ = try? reader.readSheet(0) { row in
        emit(
          Row(number: row.number) { copy in
            for cell in row.cells {
              copy.add(cell.column, row.string(of: cell), style: indexes[cell.style])
            }
          })
        return .proceed
      }
    }
    #expect(try written(Workbook(sheets: [again], styles: table)) == once)
  }

  @Test func `refuses the twin that would be one style too many`() throws {
    var table = StyleTable()
    for color in 1..<65_489 {
      var style = CellStyle()
      let digits = String(color, radix: 16)
      style.fill = String(repeating: "0", count: 6 - digits.count) + digits
      _ = table.index(of: style)
    }
    let sheet = Self.sheet("Sheet1") { row in
      row.add(1, "=1", style: 1)
      row.add(2, "=1", style: 2)
    }
    let refused = Workbook(sheets: [sheet], styles: table)
    #expect(throws: refusal(.tooManyStyles, "B1")) { try WorkbookWriter.bytes(of: refused) }
  }
}
