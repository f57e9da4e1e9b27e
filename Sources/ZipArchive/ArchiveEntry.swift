/// A file or folder in an archive.
package struct ArchiveEntry: Sendable, Hashable {
  /// The name with `/` between the parts, none in front, and one behind a folder's.
  ///
  /// It is decoded as UTF-8 where it is that, otherwise as code page 437.
  package let name: String
  /// The name as stored, for callers that know its encoding better.
  package let rawName: [UInt8]
  /// Whether ``name`` was UTF-8, so that its encoding was not guessed.
  package let isNameUTF8: Bool
  /// The bytes that the entry takes in the archive.
  package let compressedSize: Int
  /// The declared size of the contents; reading checks it.
  package let uncompressedSize: Int
  /// Whether the entry is a folder.
  package var isDirectory: Bool { name.utf8.last == UInt8(ascii: "/") }
  /// Whether a password is needed; reading such an entry throws.
  package let isEncrypted: Bool

  let method: UInt16
  let checksum: UInt32
  /// Where the local header begins.
  let start: Int
  /// Where the compressed data lies.
  let data: Range<Int>
  /// Whether it was asked for by a name that entries of other contents have too.
  var isAmbiguous = false

  /// The entry that a record of the central directory describes.
  init(_ record: CentralRecord, in bytes: Span<UInt8>, base: Int) throws(ArchiveError) {
    let name = EntryName(record)
    let header = try LocalHeader(bytes, of: record, base: base, entry: name.text)
    self.name = name.text
    rawName = record.name
    isNameUTF8 = name.isUTF8
    compressedSize = record.compressedSize
    uncompressedSize = record.uncompressedSize
    isEncrypted = record.flags & 1 != 0
    method = record.method
    checksum = record.checksum
    start = header.start
    data = header.data
  }

  /// Whether two entries hold the same, by size and checksum, which reading verifies.
  func hasSameContents(as other: ArchiveEntry) -> Bool {
    uncompressedSize == other.uncompressedSize && checksum == other.checksum
  }

  /// An error that names the entry.
  func error(_ kind: ArchiveError.Kind, offset: Int? = nil) -> ArchiveError {
    ArchiveError(kind, entry: name, offset: offset ?? start)
  }
}

/// How the data of an entry is compressed (APPNOTE 4.4.5).
enum CompressionMethod {
  static let stored: UInt16 = 0
  static let deflate: UInt16 = 8
}
