import Consolidation
import Reports
import Spreadsheet
import Testing
import XLSX

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

  @Test func `draws the units by status`() throws {
    let charts = try sheet("TỔNG HỢP").charts
    #expect(charts.map(\.title) == ["Tình trạng nộp của các đơn vị"])
    #expect(charts[0].series.map(\.values.values) == [[1, 0, 0, 1, 1, 0, 1]])
  }

  @Test func `draws what each unit registers, group by group`() throws {
    let charts = try sheet("BIỂU ĐỒ").charts
    #expect(charts.map(\.title) == ["Khối Một", "Khối Hai", "Ngoài kế hoạch"])
    #expect(charts[0].categories?.values == ["Bệnh viện Một", "Bệnh viện Hai"])
    #expect(charts[0].categories?.range == CellRange("B6:B7"))
    #expect(charts[0].series.map(\.values.values) == [[2, 0], [3, 0]])
    #expect(charts[0].series.map(\.values.range) == [CellRange("D6:D7"), CellRange("E6:E7")])
  }

  /// What a chart carries along is what stands in its cells.
  @Test(arguments: ["TỔNG HỢP", "BIỂU ĐỒ"])
  func `carries the values of its cells in every chart`(name: String) throws {
    let grid = SheetGrid(try sheet("TỔNG HỢP"))
    let charts = try sheet(name).charts
    #expect(!charts.isEmpty)
    for series in charts.flatMap(\.series) {
      #expect(series.values.sheet == "TỔNG HỢP")
      let range = series.values.range
      let places = range.rows.flatMap { row in
        range.columns.map { CellReference(row: row, column: $0) }
      }
      #expect(places.map { grid.values[$0]?.number } == series.values.values)
    }
  }

  @Test(arguments: [("1899-12-30", "30/12/1899"), ("1900-01-01", "1"), ("2022-03-25", "44645")])
  func `shows the day a list came, even one that no serial can tell`(
    received: String, shown: String
  ) throws {
    let submission = SampleReport.submission(received: received)
    let consolidation = try SampleReport.consolidation(submissions: [submission])
    let workbook = AggregateWorkbook(consolidation, context: try SampleReport.context()).workbook()
    let sheet = try #require(workbook.sheets.first { $0.name == "TỔNG HỢP" })
    #expect(SheetGrid(sheet).row(6, columns: 7).last == shown)
    _ = try WorkbookWriter.bytes(of: workbook)
  }

  @Test func `ends no page below the name of a group`() throws {
    let breaks = try sheet("TỔNG HỢP").print.rowBreaks
    #expect(!breaks.contains { [5, 9, 12].contains($0) })
  }

  /// A campaign of so many units of one khối that nobody has heard of yet.
  private func sheets(unitCount: Int) throws -> [Worksheet] {
    let units = (1...unitCount).map { number in
      Unit(
        code: "U\(number)", name: "Trung tâm Y tế của huyện thứ \(number) trong tỉnh", group: "Khối"
      )
    }
    let consolidation = try SampleReport.consolidation(of: units, submissions: [])
    return AggregateWorkbook(consolidation, context: try SampleReport.context()).workbook().sheets
  }

  /// The header that every page repeats must head something.
  @Test func `keeps the units by status on the page of the total`() throws {
    for count in 1...40 {
      let sheet = try #require(sheets(unitCount: count).first)
      let total = 5 + 1 + count + 1
      let statuses = total + 2...total + 2 + RosterLine.Status.allCases.count
      #expect(!sheet.print.rowBreaks.contains { (total..<statuses.upperBound).contains($0) })
    }
  }

  @Test(arguments: [1, 13, 14, 27, 60])
  func `parts a large group into charts of about the same size`(count: Int) throws {
    let sheet = try #require(sheets(unitCount: count).first { $0.name == "BIỂU ĐỒ" })
    let sizes = sheet.charts.map { $0.categories?.values.count ?? 0 }
    #expect(sizes.reduce(0, +) == count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    sheet.rows { row in #expect(row.height ?? 0 <= Row.greatestHeight) }
  }
}
