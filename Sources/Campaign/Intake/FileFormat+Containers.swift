internal import Forms
internal import ZipArchive

// Containers that hold files of many formats: zip archives, and the compound files of Office 97.

extension FileFormat {
  // MARK: Zip

  /// What a zip archive is; `nil` for what is none.
  ///
  /// Bytes before the archive are allowed: the end alone tells that it is one.
  static func archiveFormat(_ bytes: [UInt8]) -> FileFormat? {
    let archive: ArchiveReader
    do {
      archive = try ArchiveReader(bytes)
    } catch {
      return error.kind == .notAnArchive ? nil : .damaged
    }
    if archive.entry(named: "mimetype") != nil, archive.entry(named: "content.xml") != nil {
      return .foreign(openDocument(archive))
    }
    return documentFormat(archive)
  }

  private static func documentFormat(_ archive: ArchiveReader) -> FileFormat {
    func has(_ name: String) -> Bool { archive.entry(named: name) != nil }
    if has("xl/workbook.bin") { return .foreign(.xlsb) }
    if has("xl/workbook.xml") { return .workbook }
    if has("word/document.xml") { return .foreign(.docx) }
    if has("ppt/presentation.xml") { return .foreign(.pptx) }
    if has("Index/Document.iwa") { return .foreign(.numbers) }
    // The workbook of a package may have any name: its relationships lead to it.
    return has("[Content_Types].xml") || has("_rels/.rels") ? .workbook : .archive
  }

  /// The entry `mimetype` tells (OpenDocument 1.2 part 3, 3.3).
  private static func openDocument(_ archive: ArchiveReader) -> ForeignFormat {
    guard let entry = archive.entry(named: "mimetype"), entry.uncompressedSize < 256,
      let type = try? archive.contents(of: entry)
    else { return .openDocumentSheet }
    let spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
    return type.isEmpty || type.starts(with: Array(spreadsheet.utf8))
      ? .openDocumentSheet : .openDocument
  }

  // MARK: Compound files

  /// What a compound file is; `nil` for what is none ([MS-CFB] 2.2).
  static func compoundFormat(_ bytes: [UInt8]) -> FileFormat? {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
    for offset in stride(from: 512, through: bytes.count - 128, by: 128) {
      if let format = streams[streamName(in: bytes, at: offset)] { return format }
    }
    return .foreign(.office)
  }

  /// Streams that tell the format.
  ///
  /// A document's own come before those of what is embedded in it.
  private static let streams: [String: FileFormat] = [
    "EncryptedPackage": .encryptedWorkbook, "Workbook": .foreign(.xls), "Book": .foreign(.xls),
    "WordDocument": .foreign(.doc), "PowerPoint Document": .foreign(.ppt),
  ]

  /// The name in an entry of the directory, "" where there is none ([MS-CFB] 2.6.1).
  ///
  /// ```
  ///   0 name in UTF-16, 64 bytes    64 length of the name in bytes, its zero included    66 type: 2 stream
  /// ```
  private static func streamName(in bytes: [UInt8], at offset: Int) -> String {
    let length = Int(bytes[offset + 64])
    guard bytes[offset + 66] == 2, bytes[offset + 65] == 0, (4...64).contains(length) else {
      return ""
    }
    let name = bytes[offset..<offset + length - 2]
    // The names that count are ASCII.
    return String(decoding: name.filter { $0 != 0 }, as: UTF8.self)
  }
}
