import Consolidation
import Reports
import Spreadsheet
import Testing

/// Links and charts of TỔNG HỢP, and the links of other sheets to what was received.
@Suite struct SummarySheetTests {
  private func sheet(_ name: String) throws -> Worksheet {
    try #require(try SampleReport.workbook().sheets.first { $0.name == name })
  }

  private func links(_ name: String) throws -> [String] {
    try sheet(name).hyperlinks.map { link in
      switch link.target {
      case .external(let url): "\(link.range.topLeft) \(url)"
      case .cell(let cell, let sheet): "\(link.range.topLeft) \(sheet)!\(cell)"
      case .name(let name): "\(link.range.topLeft) \(name)"
      }
    }
  }

  @Test func `leads from a unit to its list and its people`() throws {
    #expect(
      try links("TỔNG HỢP") == [
        "A6 phu-luc-02/A1.xlsx", "D6 TẬP THỂ!B5", "E6 CÁ NHÂN!B5", "A10 phu-luc-02/B1.xlsx",
        "E10 CÁ NHÂN!B8",
      ])
  }

  @Test func `leads from a finding to the cell and from a file to the file`() throws {
    let findings = try links("CẦN RÀ SOÁT")
    #expect(findings.contains("A6 ../received/2022-03-25/a1.xlsx#'DS'!B6"))
    #expect(findings.contains("A5 ../received/scan.pdf"))
    #expect(
      try links("NGUỒN").prefix(2) == [
        "A5 ../received/2022-03-25/a1.xlsx", "A6 ../received/scan.pdf",
      ])
  }

  @Test func `draws the units by status, and what each registers group by group`() throws {
    let charts = try sheet("TỔNG HỢP").charts
    #expect(
      charts.map(\.title) == [
        "Tình trạng nộp của các đơn vị", "Số đăng ký theo đơn vị: Khối Một",
        "Số đăng ký theo đơn vị: Khối Hai", "Số đăng ký theo đơn vị: Ngoài kế hoạch",
      ])
    #expect(charts[0].series.map(\.values.values) == [[1, 0, 0, 1, 1, 0, 1]])
    #expect(charts[1].categories?.values == ["Bệnh viện Một", "Bệnh viện Hai"])
    #expect(charts[1].categories?.range == CellRange("B6:B7"))
    #expect(charts[1].series.map(\.values.values) == [[2, 0], [3, 0]])
    #expect(charts[1].series.map(\.values.range) == [CellRange("D6:D7"), CellRange("E6:E7")])
  }

  /// What a chart carries along is what stands in its cells.
  @Test func `carries the values of its cells in every chart`() throws {
    let sheet = try sheet("TỔNG HỢP")
    let grid = SheetGrid(sheet)
    for series in sheet.charts.flatMap(\.series) {
      let range = series.values.range
      let places = range.rows.flatMap { row in
        range.columns.map { CellReference(row: row, column: $0) }
      }
      #expect(places.map { grid.values[$0]?.number } == series.values.values)
    }
  }

  @Test func `ends no page below the name of a group`() throws {
    let breaks = try sheet("TỔNG HỢP").print.rowBreaks
    #expect(!breaks.contains { [5, 9, 12].contains($0) })
  }
}
