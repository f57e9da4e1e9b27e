import Campaign
import Forms
import TestSupport
import Testing
import ZipArchive

/// What a file is, told by its first bytes whatever its name.
@Suite struct FileFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7\n", .foreign(.pdf)), ("{\\rtf1\\ansi", .foreign(.rtf)),
      ("GIF89a", .foreign(.gif)), ("RIFF....WEBPVP8 ", .foreign(.webp)),
      ("....ftypheic", .foreign(.heic)), ("Rar!\u{1A}\u{7}", .foreign(.rar)),
      ("STT,Tên\n1,An\n", .delimitedText), ("", .empty), ("\n", .delimitedText),
      ("BM01: BÁO CÁO TỔNG HỢP\nSTT;Tên\n", .delimitedText), ("BM", .delimitedText),
      ("\u{1}\u{2}\u{3}\u{4}", .foreign(.binary)), ("\0\0\0\0\0", .foreign(.binary)),
      ("a,b\0,c\n1,2,3\n", .delimitedText),
    ] as [(String, FileFormat)])
  func `tells texts apart`(text: String, format: FileFormat) {
    #expect(FileFormat(Array(text.utf8)) == format)
  }

  @Test(
    arguments: [
      ("<html><body><table>", .foreign(.html)),
      ("\u{FEFF}  <!DOCTYPE HTML PUBLIC", .foreign(.html)),
      ("<meta charset=utf-8><table>", .foreign(.html)), ("<Khoa Nội>,1\n", .delimitedText),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
        .foreign(.spreadsheetML)
      ),
      (
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
        .foreign(.spreadsheetML)
      ),
      (
        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>",
        .foreign(.openDocumentSheet)
      ),
      ("<?xml version=\"1.0\"?><list/>", .foreign(.xml)),
      ("MIME-Version: 1.0\nX-Document-Type: Workbook", .foreign(.mhtml)),
      ("From: <Saved by Blink>\nMIME-Version: 1.0", .foreign(.mhtml)),
    ] as [(String, FileFormat)])
  func `tells pages and other XML by their beginning`(text: String, format: FileFormat) {
    #expect(FileFormat(Array(text.utf8)) == format)
  }

  @Test(
    arguments: [
      ("ID;PWXL;N;E\r\nP;PGeneral\r\n", .foreign(.sylk)),
      ("ID;Phone\n1;0905000000\n", .delimitedText), ("ID;PWXL", .delimitedText),
      ("TABLE\r\n0,1\r\n\"EXCEL\"\r\n", .foreign(.dif)), ("TABLE\n1,2\n", .delimitedText),
    ] as [(String, FileFormat)])
  func `tells exchange formats from tables that begin alike`(text: String, format: FileFormat) {
    #expect(FileFormat(Array(text.utf8)) == format)
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], .foreign(.jpeg)), ([0x89, 0x50, 0x4E, 0x47], .foreign(.png)),
      ([0x49, 0x49, 0x2A, 0x00], .foreign(.tiff)), ([0x4D, 0x4D, 0x00, 0x2A], .foreign(.tiff)),
      ([0x42, 0x4D, 0x36, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0], .foreign(.bmp)),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .foreign(.sevenZip)),
      ([0x1F, 0x8B, 0x08], .foreign(.gzip)), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .foreign(.xz)),
      ([0x50, 0x4B, 0x03, 0x04, 0, 0], .damaged), ([0xD0, 0xCF, 0x11, 0xE0], .foreign(.office)),
      ([0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00], .foreign(.xls)),
      ([0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00], .foreign(.xls)),
      ([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00], .foreign(.xls)),
      ([0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x10, 0x00], .foreign(.xls)),
      ([0xFF, 0xFE, 0x53, 0x00, 0x54, 0x00], .delimitedText),
      ([0x53, 0x00, 0x54, 0x00, 0x54, 0x00], .delimitedText),
      // Zero bytes in every other place are no proof of UTF-16.
      ([0x01, 0x00, 0x02, 0x00, 0x03, 0x00, 0x04, 0x00], .foreign(.binary)),
    ] as [([UInt8], FileFormat)])
  func `tells signatures apart`(bytes: [UInt8], format: FileFormat) {
    #expect(FileFormat(bytes) == format)
  }

  @Test(
    arguments: [
      (["[Content_Types].xml", "xl/workbook.xml"], .workbook),
      (["_rels/.rels", "book/main.xml"], .workbook),
      (["xl/workbook.bin", "[Content_Types].xml"], .foreign(.xlsb)),
      (["word/document.xml", "[Content_Types].xml"], .foreign(.docx)),
      (["ppt/presentation.xml", "[Content_Types].xml"], .foreign(.pptx)),
      (["mimetype", "content.xml"], .foreign(.openDocumentSheet)),
      (["Index/Document.iwa"], .foreign(.numbers)), (["TTYT.xlsx"], .archive), ([], .archive),
    ] as [([String], FileFormat)])
  func `tells archives apart by what is in them`(names: [String], format: FileFormat) throws {
    #expect(FileFormat(try zip(names.map { ($0, []) })) == format)
  }

  @Test(
    arguments: [
      ("application/vnd.oasis.opendocument.spreadsheet", .foreign(.openDocumentSheet)),
      ("application/vnd.oasis.opendocument.text", .foreign(.openDocument)),
    ] as [(String, FileFormat)])
  func `tells OpenDocument files by their type`(type: String, format: FileFormat) throws {
    let bytes = try zip([("mimetype", Array(type.utf8)), ("content.xml", [])])
    #expect(FileFormat(bytes) == format)
  }

  @Test func `knows a workbook behind other bytes`() throws {
    let workbook = try zip([("[Content_Types].xml", []), ("xl/workbook.xml", [])])
    #expect(FileFormat(Array("MZ self-extracting\n".utf8) + workbook) == .workbook)
  }

  @Test func `takes no damaged archive for a text`() throws {
    let archive = try zip([("xl/workbook.xml", Array("<workbook/>".utf8))])
    #expect(FileFormat([0x50, 0x58] + archive.dropFirst(2)) == .damaged)
    #expect(FileFormat(Array("mail\r\n\r\n".utf8) + archive.dropLast(30)) == .damaged)
  }

  @Test(
    arguments: [
      (["EncryptionInfo", "EncryptedPackage"], .encryptedWorkbook),
      (["Workbook"], .foreign(.xls)), (["Book"], .foreign(.xls)),
      (["1Table", "WordDocument", "Workbook"], .foreign(.doc)),
      (["Workbook", "WordDocument"], .foreign(.xls)),
      (["PowerPoint Document"], .foreign(.ppt)), (["Contents"], .foreign(.office)),
    ] as [([String], FileFormat)])
  func `tells compound files apart by their streams`(streams: [String], format: FileFormat) {
    #expect(FileFormat(compoundFile(streams)) == format)
  }

  @Test func `takes no text in a compound file for a stream of that name`() {
    let text = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(FileFormat(compoundFile(["Workbook"]) + text) == .foreign(.xls))
  }

  @Test(
    arguments: [
      ("2024-03-22/CC Dan so.xls", .foreign(.xls)),
      ("2024-03-28/BV Tam than (mat khau).xlsx", .encryptedWorkbook),
      ("2024-03-29/BV YHCT sua.xlsx", .damaged), ("2024-03-25/TTYT Vinh Thoi.xlsx", .empty),
      ("2024-03-26/Fwd PL02 dang ky thi dua.zip", .archive),
      ("2024-03-21/BV Sản Nhi - Phụ lục 02 (bản ký).pdf", .foreign(.pdf)),
      ("2024-03-20/PL02 BVDK tinh.xlsx", .workbook), ("2024-04-01/CC Dan so.csv", .delimitedText),
    ] as [(String, FileFormat)])
  func `tells what real programs write`(file: String, format: FileFormat) throws {
    #expect(FileFormat(try Fixtures.bytes("campaign/received/\(file)")) == format)
  }
}

/// The head and the directory of a compound file with these streams ([MS-CFB] 2.6.1).
private func compoundFile(_ streams: [String]) -> [UInt8] {
  var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  bytes += [UInt8](repeating: 0, count: 504)
  for stream in streams {
    let name = (stream + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes += name + [UInt8](repeating: 0, count: 64 - name.count)
    bytes += [UInt8(name.count), 0, 2] + [UInt8](repeating: 0, count: 61)
  }
  return bytes
}

/// An archive with these entries.
func zip(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
  var writer = ArchiveWriter()
  for entry in entries { try writer.add(entry.name, entry.bytes) }
  return writer.finish()
}
