import CSV
import Spreadsheet
import Testing

struct WriterTests {
  private func text(_ profile: CSVProfile = .standard, _ records: [[String]]) -> String {
    var writer = CSVWriter(profile: profile)
    for record in records { writer.writeRecord(record) }
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test(arguments: [
    ([["a", "b"], ["c"]], "a,b\nc\n"),
    ([["", ""], [""], []], ",\n\"\"\n\n"),
    ([["a,b", "c\"d", "e\nf", "g\rh"]], "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\"\n"),
    ([[" a ", "b;c", "d\te", "=1"]], " a ,b;c,d\te,=1\n"),
    ([["sep=", "x"], ["sep=;"]], "\"sep=\",x\nsep=;\n"),
    ([["\u{FEFF}a"]], "\"\u{FEFF}a\"\n"),
    ([], ""),
  ])
  func `quotes only where it must`(records: [[String]], expected: String) {
    #expect(Array(text(records).utf8) == Array(expected.utf8))
  }

  private func text(_ records: [[String]]) -> String { text(.standard, records) }

  @Test func `writes what a Vietnamese Excel opens well`() {
    let records = [["STT", "Tên, chức vụ"], ["1", "LĐTT; CSTĐCS"], ["2", "=1+1"]]
    #expect(
      Array(text(.excelVietnamese, records).utf8)
        == Array("\u{FEFF}STT;Tên, chức vụ\r\n1;\"LĐTT; CSTĐCS\"\r\n2;\"'=1+1\"\r\n".utf8))
    #expect(Array(text(.excelVietnamese, []).utf8) == [0xEF, 0xBB, 0xBF])
  }

  private func row(_ fill: (inout Row) -> Void) -> Row {
    var row = Row()
    fill(&row)
    return row
  }

  private func text(_ row: Row, _ profile: CSVProfile = .standard) -> String {
    var writer = CSVWriter(profile: profile)
    writer.write(row)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `puts each cell of a row into its column`() {
    let cells = row {
      let error = $0.store("#N/A")
      let name = $0.store("Khoa Nội, Nhi")
      $0.append(Cell(column: 5, kind: .error, text: error))
      $0.append(Cell(column: 2, kind: .text, text: name))
      $0.append(Cell(column: 3, kind: .number, number: -1.5))
      $0.append(Cell(column: 4, kind: .boolean, number: 1))
      $0.append(Cell(column: 7, kind: .blank))
    }
    #expect(text(cells) == ",\"Khoa Nội, Nhi\",-1.5,TRUE,#N/A,,\n")
    #expect(text(cells, .excelVietnamese) == "\u{FEFF};Khoa Nội, Nhi;-1,5;TRUE;#N/A;;\r\n")
  }

  @Test func `keeps the first of two cells in one column`() {
    let cells = row {
      $0.append(Cell(column: 1, kind: .number, number: 1))
      $0.append(Cell(column: 1, kind: .number, number: 2))
      $0.append(Cell(column: 0, kind: .number, number: 3))
    }
    #expect(text(cells) == "1\n")
  }

  @Test func `tells a blank line from an empty text`() {
    #expect(text(row { _ in }) == "\n")
    #expect(text(row { $0.append(Cell(column: 1, kind: .blank)) }) == "\n")
    #expect(text(row { $0.append(Cell(column: 1, kind: .text)) }) == "\"\"\n")
  }

  @Test func `quotes a decimal comma where the comma separates`() {
    var profile = CSVProfile()
    profile.usesDecimalComma = true
    let cells = row { $0.append(Cell(column: 1, kind: .number, number: 0.5)) }
    #expect(text(cells, profile) == "\"0,5\"\n")
  }

  @Test func `gives the same bytes drained in parts`() throws {
    var whole = CSVWriter(profile: .excelVietnamese)
    var parts = CSVWriter(profile: .excelVietnamese)
    var drained: [UInt8] = []
    for index in 0..<20 {
      whole.writeRecord(["\(index)", "-\(index)"])
      parts.writeRecord(["\(index)", "-\(index)"])
      if index % 3 == 0 {
        parts.drain { bytes in for byte in bytes.indices { drained.append(bytes[byte]) } }
      }
    }
    #expect(parts.guardedFields == whole.guardedFields)
    #expect(drained + parts.finish() == whole.finish())
  }
}
