import CSV
import CodecTestSupport
import Spreadsheet
import TestSupport
import Testing

/// Damage of every kind to CSV files: what is read of them is consistent, or refused with a place.
struct DamageTests {
  private static let telling: [UInt8] =
    Array("\",;\t|\r\n=\u{0} sep=".utf8) + [0xEF, 0xFF, 0xFE, 0xCC]

  @Test func `holds whatever becomes of the files of other programs`() throws {
    var damage = Damage(seed: 1258)
    for path in try Fixtures.files(".csv", ".txt").filter({ !$0.contains("-truth/") }) {
      let whole = try Fixtures.bytes(ofFile: path)
      for round in 0..<3 {
        var bytes = whole
        switch round % 3 {
        case 0: damage.flipBits(&bytes)
        case 1: damage.moveStretch(&bytes)
        default: damage.replaceByte(&bytes, with: Self.telling)
        }
        #expect(CodecClaims.violations(byCSV: bytes) == [], "\(path), round \(round)")
      }
    }
  }

  private static let text =
    "STT,\"Tên \"\"tập thể\"\",\r\ncá nhân\",\r\n1,Khoa Nội,\"\"\r\n,\"a\"b,5\" x\r\n"

  @Test(arguments: [
    TextEncoding.utf8, .utf8WithBOM, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian,
  ])
  func `a file that is cut off anywhere keeps the records before`(encoding: TextEncoding) throws {
    let bytes = Self.encoded(encoding)
    let options = CSVReadingOptions(encoding: encoding, delimiter: UInt8(ascii: ","))
    let whole = try readFields(bytes, options)
    for count in 0...bytes.count {
      do throws(CSVError) {
        let cut = Array(bytes.prefix(count))
        let diagnostics = try CSVReader(cut, options: options).read { _ in .proceed }.diagnostics
        let isTold = diagnostics.contains { $0.kind == .unterminatedQuote }
        let found = try readFields(cut, options)
        #expect(isTold || whole.starts(with: found.dropLast()), "the first \(count) bytes")
      } catch {
        #expect(error.kind == .unterminatedQuote, "the first \(count) bytes")
      }
      #expect(CodecClaims.violations(byCSV: Array(bytes.prefix(count))) == [])
    }
  }

  private static func encoded(_ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32LittleEndian: text.unicodeScalars.flatMap { bytes($0.value) }
    case .utf8WithBOM: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    default: Array(text.utf8)
    }
  }
}
