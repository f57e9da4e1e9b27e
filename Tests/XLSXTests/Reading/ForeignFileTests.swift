import CodecTestSupport
import Testing
import XLSX

struct ForeignFileTests {
  @Test func `a package without a workbook is none`() throws {
    var package = TestPackage(rows: "")
    package["_rels/.rels"] = TestPackage.relationships([])
    package["xl/workbook.xml"] = nil
    let error = #expect(throws: XLSXError.self) { try package.reader() }
    #expect(error == XLSXError(.notAWorkbook))
  }

  @Test func `a text document is no workbook`() throws {
    var package = TestPackage(rows: "")
    package["_rels/.rels"] = TestPackage.relationships([
      ("a", "officeDocument", "word/document.xml")
    ])
    package["word/document.xml"] =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"
    let error = #expect(throws: XLSXError.self) { try package.reader() }
    #expect(error == XLSXError(.notAWorkbook, part: "word/document.xml"))
  }

  @Test func `a binary workbook is told apart`() throws {
    var package = TestPackage(rows: "")
    package["_rels/.rels"] = TestPackage.relationships([("a", "officeDocument", "xl/book.bin")])
    package["xl/book.bin"] = "\u{83}\u{1}"
    let error = #expect(throws: XLSXError.self) { try package.reader() }
    #expect(error == XLSXError(.binaryWorkbook, part: "xl/book.bin"))
  }

  @Test(arguments: [("EncryptedPackage", XLSXError.Kind.encrypted), ("Workbook", .olderFormat)])
  func `a file with a password is told from an old workbook`(
    stream: String, kind: XLSXError.Kind
  ) throws {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let bytes =
      signature + [UInt8](repeating: 0, count: 600)
      + stream.utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    let error = #expect(throws: XLSXError.self) { try WorkbookReader(bytes) }
    #expect(error == XLSXError(kind))
  }

  @Test(arguments: ["", "name,unit", "<html><table></table></html>", "PK\u{3}\u{4}"])
  func `what is no archive is no workbook`(text: String) throws {
    let error = #expect(throws: XLSXError.self) { try WorkbookReader(Array(text.utf8)) }
    guard case .archive = error?.kind else {
      Issue.record("unexpected error: \(String(describing: error))")
      return
    }
  }
}
