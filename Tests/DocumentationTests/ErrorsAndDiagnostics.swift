import CodecTestSupport
import Spreadsheet
import Testing
import XLSX

@Suite struct ErrorsAndDiagnostics {
  private func lines(reading sheet: String) throws -> [String] {
    let workbook = try TestPackage(sheet: sheet).reader()
    var lines: [String] = []
    do {
      _ = try workbook.readTable(0)
    } catch {
      switch error.kind {
      case .notAWorksheet: lines.append("a chart")
      default: lines.append("\(error)")
      }
    }
    return lines
  }

  @Test func `tells why a sheet cannot be read`() throws {
    #expect(try lines(reading: TestPackage.root("chartsheet", "")).count == 1)
    #expect(try lines(reading: TestPackage.worksheet("<sheetData/>")) == [])
  }

  @Test func `tells what was odd`() throws {
    let workbook = try TestPackage(rows: "<row r='1'><c r='A1'><v>x</v></c></row>").reader()
    var lines: [String] = []
    let details = try workbook.readSheet(0) { _ in .proceed }
    for oddity in workbook.diagnostics + details.diagnostics {
      lines.append("\(oddity)")
    }
    let part = "xl/worksheets/sheet1.xml"
    #expect(
      lines == ["\(part), cell A1: the value cannot be read; the cell became #VALUE!"])
  }
}
