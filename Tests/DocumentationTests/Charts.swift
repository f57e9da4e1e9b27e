import CodecTestSupport
import Spreadsheet
import TestSupport
import Testing
import XLSX
import ZipArchive

@Suite struct Charts {
  @Test func `draws bars and images of a sheet`() throws {
    let png = try Fixtures.bytes("images/checks.png")
    var sheet = Worksheet(name: "TỔNG HỢP") { emit in
      var row = Row()
      for (index, (name, people)) in [("BV Một", 12), ("BV Hai", 31)].enumerated() {
        row.reset(number: index + 2)
        row.append(text: name, column: 1)
        row.append(number: people, column: 2)
        emit(row)
      }
    }

    let names = BarChart.Cells(
      sheet: "TỔNG HỢP", range: CellRange(rows: 2...3, columns: 1...1),
      values: ["BV Một", "BV Hai"])
    let people = BarChart.Cells(
      sheet: "TỔNG HỢP", range: CellRange(rows: 2...3, columns: 2...2), values: [12.0, 31.0])

    var chart = BarChart(
      anchor: .range(CellRange(rows: 5...20, columns: 1...6)), categories: names,
      series: [BarChart.Series(name: "Cá nhân", values: people, color: "1F4E79")])
    chart.direction = .horizontal
    chart.title = "Đăng ký theo đơn vị"
    chart.valueTitle = "Số người"
    chart.showsValues = true
    chart.gapWidth = 60
    sheet.charts = [chart]

    sheet.images = [
      Image(
        bytes: png, anchor: .cell(CellReference(row: 1, column: 4), width: 20, height: 20),
        description: "Biểu trưng")
    ]
    let bytes = try written(Workbook(sheets: [sheet], styles: StyleTable()))
    let parts = try ArchiveReader(bytes).entries.map(\.name)
    #expect(parts.contains("xl/charts/chart1.xml"))
    #expect(parts.contains("xl/media/image1.png"))
  }
}
