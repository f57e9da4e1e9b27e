import CodecTestSupport
import Testing
import XLSX

@Suite struct Limits {
  @Test func `names the limit that is exceeded`() throws {
    let rows = (1...4).map { "<row r='\($0)'><c r='A\($0)'><v>1</v></c></row>" }.joined()
    let bytes = try TestPackage(rows: rows).bytes()
    var lines: [String] = []
    var limits = ReadingLimits.submission
    limits.rows = 3
    let workbook = try WorkbookReader(bytes, limits: limits)
    do {
      _ = try workbook.readTable(0)
    } catch {
      if case .limitExceeded(let limit, let allowed) = error.kind {
        lines.append("more \(limit) than \(allowed)")
      }
    }
    #expect(lines == ["more rows than 3"])
  }
}
