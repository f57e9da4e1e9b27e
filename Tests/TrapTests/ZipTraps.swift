import CodecTestSupport
import XLSX
import ZipArchive

/// Hostile and odd ZIP archives.
enum ZipTraps {
  static let traps = files + directories + entries + headers

  static let text = Array("Khoa Cấp cứu".utf8)
  static let archive = HandmadeArchive(
    .stored("a.txt", Array("alpha".utf8)), .deflated("b.txt", Array("beta".utf8)))
  static let contents = [
    NamedContents("a.txt", Array("alpha".utf8)), NamedContents("b.txt", Array("beta".utf8)),
  ]

  /// Makes sure that the archive with a change is read like the one without.
  static func expectRead(
    line: UInt = #line, _ change: (inout HandmadeArchive) -> Void
  ) throws {
    var archive = archive
    change(&archive)
    try expect(NamedContents.all(in: archive.assembled), contents, line: line)
  }

  /// Makes sure that the archive with a change is refused, for this reason if one is given.
  static func expectRefused(
    _ kind: ArchiveError.Kind? = nil, line: UInt = #line,
    _ change: (inout HandmadeArchive) -> Void
  ) throws {
    var archive = archive
    change(&archive)
    let found = try error(ArchiveError.self, line: line) { () throws in
      try NamedContents.all(in: archive.assembled)
    }
    if let kind { try expect(found.kind, kind, line: line) }
  }

  // MARK: Whole files

  private static let files: [Trap] = [
    Trap("Z1", "what is no archive is an error, and so is an empty one that should be a workbook") {
      for text in ["", "P", "no archive, but long enough for its end"] {
        try expect(failure(Array(text.utf8))?.kind, .notAnArchive)
      }
      let empty = HandmadeArchive().assembled
      try expect(empty.count, 22)
      try expect(error(XLSXError.self) { try WorkbookReader(empty) }, XLSXError(.notAWorkbook))
    },
    Trap("Z2", "an OLE2 container is told by its streams: with a password, or older") {
      let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      for (stream, kind) in [
        ("EncryptedPackage", XLSXError.Kind.encrypted), ("Workbook", .olderFormat),
        ("Book", .olderFormat), ("WordDocument", .olderFormat),
      ] {
        let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let bytes = signature + [UInt8](repeating: 0, count: 504) + name
        try expect(error(XLSXError.self) { try WorkbookReader(bytes) }, XLSXError(kind))
      }
    },
    // The real kind is named one layer up, where files of every kind arrive (Campaign, FileFormat).
    Trap("Z3", "HTML, XML and CSV under the name of a workbook are no archive") {
      for text in ["<html><table/></html>", "<?xml version='1.0'?><Workbook/>", "STT;Tên\n1;An\n"] {
        let found = try error(XLSXError.self) { try WorkbookReader(Array(text.utf8)) }
        try expect(found.description.contains("this is no ZIP file"), true)
      }
    },
    Trap("Z4", "bytes before the archive are passed over") {
      for isZip64 in [false, true] {
        try expectRead {
          $0.prefix = Array("MIME-Version: 1.0\r\n\r\n".utf8)
          $0.isZip64 = isZip64
        }
      }
    },
    Trap("Z5", "junk behind the archive is passed over; a comment cut short is a file cut short") {
      try expectRead {
        $0.comment = [0x21]
        $0.junk = [UInt8](repeating: 0, count: 1_000)
      }
      var whole = archive
      whole.comment = Array("Phụ lục 02".utf8)
      for count in 1...whole.comment.count {
        try expect(failure(whole.assembled.dropLast(count))?.kind, .truncated)
      }
    },
    Trap("Z6", "a comment with the signature of an end record does not mislead") {
      let signature = Array("PK\u{5}\u{6}".utf8)
      for tail in [0, 18, 60] {
        try expectRead { $0.comment = signature + [UInt8](repeating: 0, count: tail) }
      }
    },
    Trap("Z7", "of several end records in the last 65,557 bytes that one counts whose table parses")
    {
      try expectRead { $0.comment = HandmadeArchive(.stored("other", [1])).assembled }
      try expectRead { $0.comment = [UInt8](repeating: 0x20, count: 65_535) }
      let tooFar = archive.assembled + [UInt8](repeating: 0, count: 65_536)
      try expect(failure(tooFar)?.kind, .truncated)
    },
  ]
}
