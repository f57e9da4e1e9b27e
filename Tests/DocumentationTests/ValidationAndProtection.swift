import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct ValidationAndProtection {
  @Test func `makes a form that the reader opens`() throws {
    var styles = StyleTable()
    var sheet = Worksheet(name: "PHỤ LỤC 02") { _ in }
    let names = CellRange(rows: 2...200, columns: 2...2)
    let column = CellRange(rows: 2...200, columns: 3...3)

    var department = DataValidation(ranges: [column], rule: .listFrom(formula: "Khoa_phòng"))
    department.inputMessage = .init(title: "Khoa, phòng", text: "Chọn trong danh mục.")
    department.errorMessage = .init(text: "Khoa, phòng này không có trong danh mục.")
    department.errorStyle = .warning
    sheet.validations.append(department)

    let words = DataValidation(ranges: [names], rule: .custom(formula: "ISERROR(FIND(\"@\",B2))"))
    sheet.validations.append(words)

    let missing = ConditionalFormat(
      ranges: [column], condition: .expression(formula: "AND($B2<>\"\",$C2=\"\")"),
      style: DifferentialStyle(fill: "FFC7CE"))
    let twice = ConditionalFormat(
      ranges: [names], condition: .duplicateValues, style: DifferentialStyle(fill: "FFEB9C"))
    sheet.conditionalFormats = [missing, twice]

    var open = CellStyle()
    open.isLocked = false
    let unlocked = styles.index(of: open)
    sheet.columns = [ColumnLayout(width: 6), ColumnLayout(width: 28), ColumnLayout(width: 28)]
    sheet.columns[1].style = unlocked
    sheet.columns[2].style = unlocked
    sheet.protection = [.selectLockedCells, .selectUnlockedCells, .insertRows, .deleteRows, .sort]

    sheet.comments = [
      CellComment(cell: CellReference(row: 1, column: 2), text: "Viết đủ họ, đệm, tên.")
    ]
    let catalogue = Self.catalogue()

    var workbook = Workbook(sheets: [sheet, catalogue], styles: styles)
    workbook.definedNames = [DefinedName(name: "Khoa_phòng", formula: "'Danh mục'!$A$1:$A$2")]
    workbook.protectsStructure = true

    let reader = try WorkbookReader(written(workbook))
    #expect(reader.diagnostics == [])
    #expect(reader.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(reader.definedNames == workbook.definedNames)
  }

  private static func catalogue() -> Worksheet {
    var sheet = Worksheet(name: "Danh mục") { emit in
      var row = Row()
      for (index, name) in ["Khoa Nội", "Khoa Ngoại"].enumerated() {
        row.reset(number: index + 1)
        row.append(text: name, column: 1)
        emit(row)
      }
    }
    sheet.visibility = .hidden
    return sheet
  }
}
