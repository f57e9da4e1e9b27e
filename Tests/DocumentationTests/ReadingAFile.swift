import CSV
import Spreadsheet
import Testing

@Suite struct ReadingAFile {
  private let bytes = Array("STT,Tên\n1,\"An, Bình\"\n2,Chi\n".utf8)

  @Test func `goes through the records`() throws {
    var lines: [String] = []
    try CSVReader(bytes).read { row in
      let fields = row.cells.map(row.string(of:))
      lines.append("\(row.number): \(fields.joined(separator: " | "))")
      return .proceed
    }
    #expect(lines == ["1: STT | Tên", "2: 1 | An, Bình", "3: 2 | Chi"])
  }

  @Test func `keeps the whole file`() throws {
    let table = try CSVReader(bytes).readTable()
    let names = table.rows.dropFirst().map { table.string(of: table.cells[$0.cells.lowerBound]) }
    #expect(names == ["1", "2"])
  }

  @Test func `reads the head only`() throws {
    var header: [String] = []
    try CSVReader(bytes).read { row in
      header = row.cells.map(row.string(of:))
      return .stop
    }
    #expect(header == ["STT", "Tên"])
  }
}
