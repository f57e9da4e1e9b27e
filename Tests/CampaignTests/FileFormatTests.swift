import Campaign
import TestSupport
import Testing
import ZipArchive

/// What a file is, told by its first bytes whatever its name.
@Suite struct FileFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7\n", .scan("PDF")), ("{\\rtf1\\ansi", .other("văn bản RTF")),
      ("Rar!\u{1A}\u{7}", .other("tệp nén RAR")), ("STT,Tên\n1,An\n", .delimitedText),
      ("BM01: BÁO CÁO TỔNG HỢP\nSTT;Tên\n", .delimitedText), ("BM", .delimitedText),
      ("<html><body><table>", .other("trang web HTML")),
      ("\u{FEFF}  <!DOCTYPE HTML PUBLIC", .other("trang web HTML")),
      ("<meta charset=utf-8><table>", .other("trang web HTML")),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
        .other("XML Spreadsheet 2003")
      ),
      ("<?xml version=\"1.0\"?><list/>", .other("XML")),
      ("MIME-Version: 1.0\nX-Document-Type: Workbook", .other("trang web MHTML")),
      ("<Khoa Nội>,1\n", .delimitedText), ("\u{1}\u{2}\u{3}\u{4}", .other("tệp nhị phân lạ")),
      ("", .empty),
    ] as [(String, FileFormat)])
  func `tells texts apart`(text: String, format: FileFormat) {
    #expect(FileFormat(Array(text.utf8)) == format)
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], .scan("ảnh JPEG")), ([0x89, 0x50, 0x4E, 0x47], .scan("ảnh PNG")),
      ([0x49, 0x49, 0x2A, 0x00], .scan("ảnh TIFF")), ([0x4D, 0x4D, 0x00, 0x2A], .scan("ảnh TIFF")),
      ([0x42, 0x4D, 0x36, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0], .scan("ảnh BMP")),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other("tệp nén 7z")),
      ([0x1F, 0x8B, 0x08], .other("tệp nén gzip")), ([0x50, 0x4B, 0x03, 0x04, 0, 0], .damaged),
      ([0xD0, 0xCF, 0x11, 0xE0], .other("tệp Office cũ")),
      ([0xFF, 0xFE, 0x53, 0x00, 0x54, 0x00], .delimitedText),
      ([0x53, 0x00, 0x54, 0x00, 0x54, 0x00], .delimitedText),
    ] as [([UInt8], FileFormat)])
  func `tells signatures apart`(bytes: [UInt8], format: FileFormat) {
    #expect(FileFormat(bytes) == format)
  }

  @Test(
    arguments: [
      (["[Content_Types].xml", "xl/workbook.xml"], .workbook),
      (["xl/workbook.bin", "[Content_Types].xml"], .other("Excel nhị phân (.xlsb)")),
      (["word/document.xml", "[Content_Types].xml"], .other("văn bản Word (.docx)")),
      (["ppt/presentation.xml", "[Content_Types].xml"], .other("trình chiếu (.pptx)")),
      (["mimetype", "content.xml"], .other("bảng OpenDocument (.ods)")),
      (["Index/Document.iwa"], .other("Apple Numbers")), (["TTYT.xlsx"], .archive), ([], .archive),
    ] as [([String], FileFormat)])
  func `tells archives apart by what is in them`(names: [String], format: FileFormat) throws {
    #expect(FileFormat(try zip(names.map { ($0, []) })) == format)
  }

  @Test(
    arguments: [
      ("EncryptedPackage", .encryptedWorkbook), ("Workbook", .other("Excel cũ (.xls)")),
      ("Book", .other("Excel cũ (.xls)")), ("WordDocument", .other("văn bản Word cũ (.doc)")),
      ("PowerPoint Document", .other("tệp Office cũ")),
    ] as [(String, FileFormat)])
  func `tells compound files apart by their streams`(stream: String, format: FileFormat) {
    let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 60) + name
    #expect(FileFormat(bytes) == format)
  }

  @Test(
    arguments: [
      ("2024-03-22/CC Dan so.xls", .other("Excel cũ (.xls)")),
      ("2024-03-28/BV Tam than (mat khau).xlsx", .encryptedWorkbook),
      ("2024-03-29/BV YHCT sua.xlsx", .damaged), ("2024-03-25/TTYT Vinh Thoi.xlsx", .empty),
      ("2024-03-26/Fwd PL02 dang ky thi dua.zip", .archive),
      ("2024-03-21/BV Sản Nhi - Phụ lục 02 (bản ký).pdf", .scan("PDF")),
      ("2024-03-20/PL02 BVDK tinh.xlsx", .workbook), ("2024-04-01/CC Dan so.csv", .delimitedText),
    ] as [(String, FileFormat)])
  func `tells what real programs write`(file: String, format: FileFormat) throws {
    #expect(FileFormat(try Fixtures.bytes("campaign/received/\(file)")) == format)
  }
}

/// An archive with these entries.
func zip(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
  var writer = ArchiveWriter()
  for entry in entries { try writer.add(entry.name, entry.bytes) }
  return try writer.finish()
}
