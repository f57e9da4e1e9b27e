import Spreadsheet
import Testing

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("B7", 7, 2), ("$B$7", 7, 2), ("B$7", 7, 2), ("$B7", 7, 2), ("b7", 7, 2),
    ("Z9", 9, 26), ("AA10", 10, 27), ("xfd1048576", 1_048_576, 16_384), ("A0007", 7, 1),
  ])
  func `reads a cell's name`(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "7", "A0", "0", "$", "$$A1", "A$$1", "A1$", "A-1", "A1 ", " A1", "A1:B2", "XFE1",
    "A1048577", "AAAA1", "A99999999999999999999", "ZZZZZZZZZZZZZZZZZZ1", "Ă1", "[1", "@1", "`1",
    "{1",
    "1A", "A1B",
  ])
  func `knows no other cell`(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func `writes the name that it reads for every column of a sheet`() {
    for column in 1...CellReference.maximumColumn {
      let reference = CellReference(row: column, column: column)
      #expect(CellReference(reference.description) == reference)
    }
  }

  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (28, "AB"), (52, "AZ"), (702, "ZZ"), (703, "AAA"),
    (16_384, "XFD"),
  ])
  func `names a column by its letters`(column: Int, name: String) {
    #expect(CellReference.columnName(column) == name)
  }
}
