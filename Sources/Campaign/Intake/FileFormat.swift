package import Forms

/// What a file is, told by its content and never by its name.
package enum FileFormat: Sendable, Equatable {
  case workbook
  case delimitedText
  /// A zip that is no document: an attachment with files in it.
  case archive
  case empty
  case encryptedWorkbook
  case foreign(ForeignFormat)
  case damaged

  package init(_ bytes: [UInt8]) {
    self =
      if bytes.isEmpty { .empty } else if let known = Self.signature(of: bytes) {
        .foreign(known)
      } else if let format = Self.compoundFormat(bytes) ?? Self.archiveFormat(bytes) {
        format
      } else { Self.textFormat(bytes) }
  }

  /// Why a file of this format is not read, as people are told.
  package var refusal: Finding {
    switch self {
    case .empty: Finding(.emptyFile)
    case .encryptedWorkbook: Finding(.encryptedFile)
    case .foreign(let format): Finding(.unsupportedFormat, values: [format.rawValue])
    case .archive: Finding(.unsupportedFormat, values: [ForeignFormat.zip.rawValue])
    case .damaged, .workbook, .delimitedText: Finding(.unreadableFile)
    }
  }

  // MARK: Signatures

  private struct Signature {
    var offset = 0
    let bytes: [UInt8]
    let format: ForeignFormat

    func matches(_ file: [UInt8]) -> Bool { file.dropFirst(offset).starts(with: bytes) }
  }

  private static func signature(of bytes: [UInt8]) -> ForeignFormat? {
    if let known = signatures.first(where: { $0.matches(bytes) }) { return known.format }
    if isBitmap(bytes) { return .bmp }
    return isBareWorkbook(bytes) ? .xls : nil
  }

  /// Bytes that leave no doubt.
  private static let signatures = [
    Signature(bytes: Array("%PDF-".utf8), format: .pdf),
    Signature(bytes: [0xFF, 0xD8, 0xFF], format: .jpeg),
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47], format: .png),
    Signature(bytes: Array("GIF87a".utf8), format: .gif),
    Signature(bytes: Array("GIF89a".utf8), format: .gif),
    Signature(bytes: [0x49, 0x49, 0x2A, 0x00], format: .tiff),
    Signature(bytes: [0x4D, 0x4D, 0x00, 0x2A], format: .tiff),
    Signature(offset: 8, bytes: Array("WEBPVP8".utf8), format: .webp),
    Signature(offset: 4, bytes: Array("ftypheic".utf8), format: .heic),
    Signature(offset: 4, bytes: Array("ftypheix".utf8), format: .heic),
    Signature(offset: 4, bytes: Array("ftypmif1".utf8), format: .heic),
    Signature(bytes: Array("Rar!".utf8), format: .rar),
    Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF], format: .sevenZip),
    Signature(bytes: [0x1F, 0x8B], format: .gzip),
    Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A], format: .xz),
    Signature(bytes: Array("{\\rtf".utf8), format: .rtf),
  ]

  /// "BM" alone begins texts too ("BM01: …"); a bitmap has four reserved zero bytes at offset 6.
  private static func isBitmap(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("BM".utf8)) && bytes.count >= 14
      && bytes[6..<10].allSatisfy { $0 == 0 }
  }

  /// Workbooks of Excel 2 to 5 may stand alone: they begin with the record BOF ([MS-XLS] 2.4.21), whose
  /// number tells the version and whose length is 4 to 16.
  private static func isBareWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 8 && bytes[0] == 0x09 && [0x00, 0x02, 0x04, 0x08].contains(bytes[1])
      && [0x04, 0x06, 0x08, 0x10].contains(bytes[2]) && bytes[3] == 0
  }
}
