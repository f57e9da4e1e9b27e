import Consolidation
import Reports
import Spreadsheet
import Testing

@Suite struct FormulaTests {
  @Test func `caches the true value of every formula of every sheet`() throws {
    var formulas: [String: Int] = [:]
    for sheet in try SampleReport.workbook().sheets {
      let grid = SheetGrid(sheet)
      for (place, value) in grid.values where !value.formula.isEmpty {
        formulas[sheet.name, default: 0] += 1
        #expect(grid.recomputed(place) == value.number, "\(sheet.name)!\(place) =\(value.formula)")
      }
    }
    // Four units, three groups, the total and seven statuses; four files and their total.
    #expect(formulas == ["TỔNG HỢP": 4 + 3 * 3 + 3 + 7, "NGUỒN": 4 + 6])
  }

  @Test func `sums up units by group and groups to the total`() throws {
    let grid = SheetGrid(try #require(try SampleReport.workbook().sheets.first))
    #expect(grid["A5"].text == "Khối Một")
    #expect(grid["F6"].formula == "D6+E6")
    #expect(grid["D8"].formula == "SUM(D6:D7)")
    #expect(grid["B8"].text == "Cộng 2 đơn vị")
    #expect(grid["A9"].text == "Khối Hai")
    #expect(grid["A12"].text == "Ngoài kế hoạch")
    #expect(grid["B15"].text == "TỔNG CỘNG")
    #expect(grid["F15"].formula == "F8+F11+F14")
    #expect(["D15", "E15", "F15"].map { grid[$0].number } == [2, 4, 6])
    #expect(grid.row(18, columns: 3) == ["", "Đúng hạn", "1"])
    #expect(grid["C18"].formula == "COUNTIF(I5:I14,B18)")
  }

  @Test func `calls units without a khối so`() throws {
    let units = [Unit(code: "A", name: "Bệnh viện", group: "")]
    let consolidation = try SampleReport.consolidation(of: units, submissions: [])
    var context = try SampleReport.context()
    context.hasSheetPerGroup = true
    let sheets = AggregateWorkbook(consolidation, context: context).workbook().sheets
    #expect(SheetGrid(sheets[0])["A5"].text == "Đơn vị chưa xếp khối")
    #expect(SheetGrid(sheets[3]).values.values.contains { $0.text == "ĐƠN VỊ CHƯA XẾP KHỐI" })
  }

  @Test func `is whole without units, files and findings`() throws {
    var context = try SampleReport.context()
    context.groups = []
    let empty = AggregateWorkbook(try SampleReport.empty(), context: context).workbook()
    for sheet in empty.sheets {
      let grid = SheetGrid(sheet)
      for (place, value) in grid.values where !value.formula.isEmpty {
        #expect(grid.recomputed(place) == value.number, "\(sheet.name)!\(place) =\(value.formula)")
      }
    }
    #expect(empty.sheets.count == 7)
  }
}
