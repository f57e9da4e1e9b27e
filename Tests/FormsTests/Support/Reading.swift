import FormTestSupport
import Forms
import Spreadsheet
import Testing

/// Phụ lục 02 of 2022.
private let reader = Result {
  FormReader(
    layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
}

/// Reads a file by Phụ lục 02 of 2022.
func read(_ document: FormDocument) throws -> FormReading {
  try reader.get().read(document)
}

/// Reads drawn sheets by Phụ lục 02 of 2022 and holds what comes out to the ledger's law.
func read(
  _ grids: [Grid], sourceLocation: SourceLocation = #_sourceLocation
) throws -> FormReading {
  let document = FormDocument(tables: grids.map(\.table))
  let reading = try read(document)
  #expect(ReadingLaw.violations(of: reading, document) == [], sourceLocation: sourceLocation)
  return reading
}

/// Expects what is made of every row of the sheets.
func expect(
  _ grids: Grid..., reads expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let reading = try read(grids, sourceLocation: sourceLocation)
  let dump = ReadingDump(reading, showsSheets: grids.count > 1)
  #expect(dump.text == expected, sourceLocation: sourceLocation)
}

/// The header of the blank form, in row 1 of every ``expect(list:merges:reads:)``.
let header = "STT | Tên tập thể, cá nhân đăng ký tham gia thi đua | Tên cơ quan đơn vị | Ghi chú"

/// Expects what is made of the rows below the form's own header; the first of them is row 2.
func expect(
  list: String, merges: [String] = [], reads expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let reading = try read(
    [Grid(header + "\n" + list, merges: merges)], sourceLocation: sourceLocation)
  let dump = ReadingDump(reading, showsSheets: false)
  #expect(
    dump.text == (expected.isEmpty ? "1 header" : "1 header\n" + expected),
    sourceLocation: sourceLocation)
}
