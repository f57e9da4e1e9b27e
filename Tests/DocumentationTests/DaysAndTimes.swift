import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct DaysAndTimes {
  private let workbook: WorkbookReader

  init() throws {
    let rows = """
      <row r="1"><c r="A1" s="1"><v>44651</v></c><c r="B1" s="2"><v>0.5</v></c>\
      <c r="C1"><v>44651</v></c><c r="D1" s="1"><v>60</v></c></row>
      """
    workbook = try TestPackage(
      rows: rows,
      styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs>"
    ).reader()
  }

  @Test func `knows days`() throws {
    var days: [String] = []
    try workbook.readSheet(0) { row in
      for cell in row.cells {
        if let day = workbook.day(of: cell) { days.append(day.description) }
      }
      return .proceed
    }
    #expect(days == ["2022-03-31"])
  }

  @Test func `knows times of day`() throws {
    var minutes: [Int] = []
    try workbook.readSheet(0) { row in
      for cell in row.cells {
        let format = workbook.styles[cell.style].numberFormat.kind
        if format == .time { minutes.append(Int((cell.number * 24 * 60).rounded())) }
      }
      return .proceed
    }
    #expect(minutes == [720])
  }
}
