import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct WritingAWorkbook {
  private let names = ["Trần Văn An", "=Lê Thị Bình"]
  private let last = 3

  private func list() -> Worksheet {
    let names = names
    var sheet = Worksheet(name: "DANH SÁCH") { emit in
      var row = Row()
      for (index, name) in names.enumerated() {
        row.reset(number: index + 2)
        row.append(number: index + 1, column: 1)
        row.append(text: name, column: 2)
        emit(row)
      }
    }
    sheet.columns = [ColumnLayout(width: 6), ColumnLayout(width: 28)]
    sheet.frozenRows = 1
    sheet.autoFilter = CellRange(rows: 1...last, columns: 1...2)
    sheet.print.repeatedRows = 1...1
    sheet.print.fitsWidth = true
    sheet.print.headerFooter = HeaderFooter(
      footer: .init(center: [.text("Trang "), .pageNumber, .text("/"), .pageCount]))
    sheet.hyperlinks = [
      Hyperlink(
        range: CellRange(rows: 2...2, columns: 2...2), target: .external("received/BV Một.xlsx"))
    ]
    return sheet
  }

  @Test func `writes what is read back, and refuses what Excel does`() throws {
    var sheet = list()
    let styles = StyleTable()
    var workbook = Workbook(sheets: [sheet], styles: styles)
    workbook.properties.title = "Danh sách năm 2024"
    workbook.properties.custom = [.init(name: "unit", value: "BV01")]
    workbook.definedNames = [DefinedName(name: "Họ_tên", formula: "'DANH SÁCH'!$B$2:$B$\(last)")]
    let bytes = try WorkbookWriter.bytes(of: workbook)
    let reader = try WorkbookReader(bytes)
    #expect(try reader.contents().cells.last == "B3 text \"=Lê Thị Bình\" s=1")
    #expect(reader.properties.title == "Danh sách năm 2024")

    var lines: [String] = []
    sheet.name = "2023/2024"
    workbook.sheets = [sheet]
    do {
      _ = try WorkbookWriter.bytes(of: workbook)
    } catch {
      lines.append("\(error.kind) \(error.sheet ?? "")")
    }
    #expect(lines == ["invalidSheetName 2023/2024"])
  }

  @Test func `gives formulas their values`() throws {
    var row = Row()
    row.append(formula: "COUNTA(B2:B\(last))", value: names.count, column: 2)
    row.append(formula: "IF(B1>1,\"nhiều\",\"ít\")", text: "nhiều", column: 3)
    let sheet = Worksheet(name: "a") { [row] emit in emit(row) }
    let reader = try WorkbookReader(written(Workbook(sheets: [sheet], styles: StyleTable())))
    #expect(
      try reader.contents().cells == [
        "B1 number 2 \"2\" =COUNTA(B2:B3)", "C1 text \"nhiều\" =IF(B1>1,\"nhiều\",\"ít\")",
      ])
  }

  @Test func `gives a style a number`() {
    var styles = StyleTable()
    var heading = CellStyle()
    heading.font.isBold = true
    heading.fill = "DDEBF7"
    heading.hasBorder = true
    let bold = styles.index(of: heading)
    #expect(styles.styles[bold] == heading)
  }
}
