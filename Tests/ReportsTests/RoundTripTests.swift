import CodecTestSupport
import Reports
import Spreadsheet
import Testing
import XLSX

/// The workbook as a value against the same workbook written and read back.
@Suite struct RoundTripTests {
  @Test func `reads back every value, formula and merge of every sheet`() throws {
    let workbook = try SampleReport.workbook()
    let reader = try WorkbookReader(written(workbook))
    #expect(reader.sheets.map(\.name) == workbook.sheets.map(\.name))
    for (index, sheet) in workbook.sheets.enumerated() {
      var grid = SheetGrid()
      let details = try reader.readSheet(index) { row in
        grid.add(row)
        return .proceed
      }
      #expect(grid.values == SheetGrid(sheet).values, "\(sheet.name)")
      #expect(Set(details.merges) == Set(sheet.merges))
    }
    #expect(reader.properties.title == "Tổng hợp đăng ký thi đua năm 2022")
    #expect(reader.properties.creator == "Sở Y tế tỉnh Thử")
  }

  @Test func `shows days as days and keeps a text that begins like a formula a text`() throws {
    let reader = try WorkbookReader(written(SampleReport.workbook()))
    var kinds: [NumberFormat.Kind] = []
    _ = try reader.readSheet(0) { row in
      for cell in row.cells where cell.column == 7 && cell.kind == .number {
        kinds.append(reader.styles[cell.style].numberFormat.kind)
      }
      return .proceed
    }
    #expect(kinds == [.date, .date, .date])
    var formulas = 0
    _ = try reader.readSheet(2) { row in
      formulas += row.cells.count(where: \.hasFormula)
      return .proceed
    }
    #expect(formulas == 0)
  }

  @Test func `repeats the headers of every sheet on every page`() throws {
    let reader = try WorkbookReader(written(SampleReport.workbook()))
    let titles = reader.definedNames.filter { $0.name == "_xlnm.Print_Titles" }
    #expect(titles.count == 7)
  }
}
