import CSV
import Spreadsheet
import Testing

struct FormulaGuardTests {
  private func guarded(_ field: String) -> (field: String, isReported: Bool) {
    var profile = CSVProfile()
    profile.guardsFormulas = true
    var writer = CSVWriter(profile: profile)
    writer.writeRecord(["x", field])
    let isReported = writer.guardedFields == [CellReference(row: 1, column: 2)]
    return (String(decoding: writer.finish().dropFirst(2).dropLast(), as: UTF8.self), isReported)
  }

  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("+84", "\"'+84\""), ("-5", "\"'-5\""), ("@a", "\"'@a\""),
    ("\ta", "\"'\ta\""), ("\ra", "\"'\ra\""), ("\na", "\"'\na\""), ("\u{0}a", "\"'\u{0}a\""),
    ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""), ("－1", "\"'－1\""), ("＠a", "\"'＠a\""),
    ("  =1", "\"'  =1\""), ("\u{A0} =1", "\"'\u{A0} =1\""),
    ("a\n=1", "\"a\n'=1\""), ("a\r\n =1\r-2", "\"a\r\n' =1\r'-2\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
  ])
  func `disarms what begins a formula and reports it`(field: String, expected: String) {
    let written = guarded(field)
    #expect(Array(written.field.utf8) == Array(expected.utf8))
    #expect(written.isReported)
  }

  @Test(arguments: [
    "", " ", "a=1", "1-2", "Khoa Nội - Nhi", "a'", "a\tb", "\u{A0}", "５", "（a）", "≠",
  ])
  func `leaves other text alone`(field: String) {
    let written = guarded(field)
    #expect(Array(written.field.utf8) == Array(field.utf8))
    #expect(!written.isReported)
  }

  @Test func `guards only text cells, and only where the profile says so`() {
    var row = Row()
    let text = row.store("-5")
    row.append(Cell(column: 1, kind: .number, number: -5))
    row.append(Cell(column: 2, kind: .text, text: text))
    var excel = CSVWriter(profile: .excelVietnamese)
    excel.write(row)
    #expect(excel.guardedFields == [CellReference(row: 1, column: 2)])
    #expect(excel.finish() == Array("\u{FEFF}-5;\"'-5\"\r\n".utf8))
    var standard = CSVWriter()
    standard.write(row)
    #expect(standard.finish() == Array("-5,-5\n".utf8))
  }
}
