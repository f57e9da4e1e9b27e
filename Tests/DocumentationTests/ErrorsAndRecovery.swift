import CSV
import Spreadsheet
import Testing

@Suite struct ErrorsAndRecovery {
  private let bytes = Array("a,b\n1\" x,2,3\n4,5\n".utf8)

  @Test func `tells what was odd, and which records differ in width`() throws {
    var lines: [String] = []
    let details = try CSVReader(bytes).read { _ in .proceed }
    for oddity in details.diagnostics { lines.append("\(oddity)") }
    #expect(
      lines == ["record 2, line 2, byte 5: a quote inside an unquoted field is kept as text"])
    let ragged = details.widths.dropFirst().map {
      "\($0.fieldCount) fields, first in record \($0.firstRecord)"
    }
    #expect(ragged == ["3 fields, first in record 2"])
  }

  @Test func `tells what is beyond a limit`() throws {
    var lines: [String] = []
    var options = CSVReadingOptions()
    options.limits.columns = 2
    do {
      try CSVReader(bytes, options: options).read { _ in .proceed }
    } catch {
      lines.append("\(error)")
    }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("record 2, line 2") == true)
  }
}
