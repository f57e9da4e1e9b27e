import CSV
import Spreadsheet
import CodecTestSupport
import Testing

@Suite struct DialectsAndEncodings {
  @Test func `finds out how a file is written`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a;b\n1;2\n".utf8)
    var lines: [String] = []
    let reader = try CSVReader(bytes)
    lines.append("\(reader.encoding), delimiter \(UnicodeScalar(reader.dialect.delimiter))")
    #expect(lines == ["UTF-8 with BOM, delimiter ;"])
  }

  @Test func `believes what it is told`() throws {
    let bytes: [UInt8] = [0x61, 0xD2, 0x2C, 0x62]
    let options = CSVReadingOptions(encoding: .windows1258, delimiter: UInt8(ascii: ";"))
    let reader = try CSVReader(bytes, options: options)
    var fields: [[UInt8]] = []
    try reader.read { row in
      fields = row.cells.map { Array(row.bytes[$0.text.range]) }
      return .proceed
    }
    #expect(fields == [Array("ả,b".utf8)])
  }
}
