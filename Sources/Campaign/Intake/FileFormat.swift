package import Forms
internal import ZipArchive

/// What a file is, told by its content and never by its name.
package enum FileFormat: Sendable, Equatable {
  case workbook
  case delimitedText
  /// A zip that is no document: an attachment with files in it.
  case archive
  case empty
  case encryptedWorkbook
  /// A scan or photo: a signed page, perhaps.
  case scan(String)
  /// A format that is not read, by the name people know it under.
  case other(String)
  case damaged

  package init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.format
    } else if Self.isBitmap(bytes) {
      self = .scan("ảnh BMP")
    } else if bytes.starts(with: Self.zipHeader) || bytes.starts(with: Self.emptyZip) {
      self = Self.zipFormat(bytes)
    } else if bytes.starts(with: Self.compoundFile) {
      self = Self.compoundFormat(bytes)
    } else {
      self = Self.textFormat(bytes)
    }
  }

  /// Why a file of this format is not read, as people are told.
  package var refusal: Finding {
    switch self {
    case .empty: Finding(.emptyFile)
    case .encryptedWorkbook: Finding(.encryptedFile)
    case .scan(let name): Finding(.unsupportedFormat, values: [name, "scan"])
    case .other(let name): Finding(.unsupportedFormat, values: [name])
    case .archive: Finding(.unsupportedFormat, values: ["tệp nén ZIP"])
    case .damaged, .workbook, .delimitedText: Finding(.unreadableFile)
    }
  }

  private static let zipHeader: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// First bytes that leave no doubt.
  private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
    (Array("%PDF-".utf8), .scan("PDF")),
    ([0xFF, 0xD8, 0xFF], .scan("ảnh JPEG")),
    ([0x89, 0x50, 0x4E, 0x47], .scan("ảnh PNG")),
    ([0x49, 0x49, 0x2A, 0x00], .scan("ảnh TIFF")),
    ([0x4D, 0x4D, 0x00, 0x2A], .scan("ảnh TIFF")),
    (Array("Rar!".utf8), .other("tệp nén RAR")),
    ([0x37, 0x7A, 0xBC, 0xAF], .other("tệp nén 7z")),
    ([0x1F, 0x8B], .other("tệp nén gzip")),
    (Array("{\\rtf".utf8), .other("văn bản RTF")),
  ]

  /// "BM" alone begins texts too ("BM01: …"); a bitmap has four reserved zero bytes at offset 6.
  private static func isBitmap(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("BM".utf8)) && bytes.count >= 14
      && bytes[6..<10].allSatisfy { $0 == 0 }
  }

  // MARK: Zip

  private static func zipFormat(_ bytes: [UInt8]) -> FileFormat {
    guard let archive = try? ArchiveReader(bytes) else { return .damaged }
    func has(_ name: String) -> Bool { archive.entry(named: name) != nil }
    if has("xl/workbook.bin") { return .other("Excel nhị phân (.xlsb)") }
    if has("word/document.xml") { return .other("văn bản Word (.docx)") }
    if has("ppt/presentation.xml") { return .other("trình chiếu (.pptx)") }
    if has("content.xml"), has("mimetype") { return .other("bảng OpenDocument (.ods)") }
    if has("Index/Document.iwa") { return .other("Apple Numbers") }
    if has("[Content_Types].xml") || has("xl/workbook.xml") { return .workbook }
    return .archive
  }

  // MARK: Compound files

  /// Compound files name their streams in UTF-16 in a directory somewhere inside.
  private static func compoundFormat(_ bytes: [UInt8]) -> FileFormat {
    if contains(bytes, "EncryptedPackage") { return .encryptedWorkbook }
    if contains(bytes, "WordDocument") { return .other("văn bản Word cũ (.doc)") }
    if contains(bytes, "Workbook") || contains(bytes, "Book") { return .other("Excel cũ (.xls)") }
    return .other("tệp Office cũ")
  }

  private static func contains(_ bytes: [UInt8], _ streamName: String) -> Bool {
    let name = streamName.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard bytes.count >= name.count, let first = name.first else { return false }
    return (0...(bytes.count - name.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + name.count)].elementsEqual(name)
    }
  }

  // MARK: Text

  private static func textFormat(_ bytes: [UInt8]) -> FileFormat {
    let head = markup(bytes)
    if head.hasPrefix("mime-version") { return .other("trang web MHTML") }
    if head.hasPrefix("<?xml"), head.contains("excel.sheet") || head.contains("office:spreadsheet")
    {
      return .other("XML Spreadsheet 2003")
    }
    if head.hasPrefix("<"),
      ["<html", "<table", "<!doctype html", "<meta"].contains(where: head.contains)
    {
      return .other("trang web HTML")
    }
    if head.hasPrefix("<?xml") { return .other("XML") }
    return isBinary(bytes) ? .other("tệp nhị phân lạ") : .delimitedText
  }

  /// The beginning in small ASCII letters, without a byte order mark, zero bytes and leading space.
  private static func markup(_ bytes: [UInt8]) -> String {
    let head = bytes.prefix(2_048).filter { (0x20..<0x7F).contains($0) }
    return String(decoding: head.drop { $0 == 0x20 }, as: UTF8.self).lowercased()
  }

  /// Control characters that no text has, unless the zero bytes of UTF-16 or UTF-32 explain them.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4_096)
    let zeros = sample.count { $0 == 0 }
    if startsWithMark(bytes) || zeros * 5 >= sample.count { return false }
    let controls = sample.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }
    return controls * 50 > sample.count
  }

  private static func startsWithMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}
