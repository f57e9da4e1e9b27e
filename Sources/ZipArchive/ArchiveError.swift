/// Why an archive could not be read or written, and where.
package struct ArchiveError: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// The bytes hold no ZIP archive.
    case notAnArchive
    /// The archive, or the data of an entry, ends too early.
    case truncated
    /// A field of the central directory, or of the records at the end, cannot be true.
    case damagedDirectory
    /// An entry's local header is missing, or its name or method differ from the central directory's.
    case headerMismatch
    /// Two entries share bytes, or an entry reaches into the central directory: a bomb, or damage.
    case overlappingEntries
    /// The compressed data of an entry is no DEFLATE stream.
    case damagedData
    /// An entry's size, in bytes, is not the declared one. A reader stops one byte past it.
    case sizeMismatch(declared: Int, found: Int)
    /// The contents of an entry are not those that were stored (CRC-32).
    case checksumMismatch(declared: UInt32, found: UInt32)
    /// A limit was exceeded; `allowed` is in the limit's own unit.
    case limitExceeded(ArchiveLimits.Limit, allowed: Int)
    /// An entry is compressed by a method other than stored (0) and DEFLATE (8) (APPNOTE 4.4.5).
    case unsupportedMethod(Int)
    /// An entry is protected by a password.
    case encrypted
    /// The archive is one of several volumes.
    case multipleVolumes
    /// Several entries of different contents have the name.
    case ambiguousName
    /// A name is empty, holds a NUL or a `..`, or, when written, is not relative with `/`.
    case unsafeName
    /// zlib got no memory.
    case outOfMemory
  }

  /// What is wrong.
  package let kind: Kind
  /// The name of the entry, where one is concerned.
  package let entry: String?
  /// The byte of the archive, counted from 0, where it was noticed.
  package let offset: Int?

  init(_ kind: Kind, entry: String? = nil, offset: Int? = nil) {
    self.kind = kind
    self.entry = entry
    self.offset = offset
  }
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    let place = entry.map { "\"\($0)\" in the archive" } ?? "the archive"
    return place + (offset.map { ", byte \($0): " } ?? ": ") + kind.description
  }
}

extension ArchiveError.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnArchive: "this is no ZIP file; ask for the original"
    case .truncated: "the end is missing; copy or send it again"
    case .damagedDirectory: "the table of contents is damaged; ask for the original"
    case .headerMismatch: "the entry and the table of contents disagree; ask for the original"
    case .overlappingEntries: "entries overlap; the file is damaged or harmful"
    case .damagedData: "the compressed data is damaged; ask for the original"
    case .sizeMismatch(let declared, let found):
      "\(found) bytes were found where \(declared) are declared; ask for the original"
    case .checksumMismatch(let declared, let found):
      "the checksum is \(String(found, radix: 16)), not \(String(declared, radix: 16));"
        + " ask for the original"
    case .limitExceeded(let limit, let allowed):
      "\(limit.rawValue) is above the limit of \(allowed)"
    case .unsupportedMethod(let method):
      "compression method \(method) is not supported; pack it again as a plain ZIP file"
    case .encrypted: "it is protected by a password; send it without one"
    case .multipleVolumes: "it is one of several volumes; pack it as a single file"
    case .ambiguousName: "several entries of different contents have this name"
    case .unsafeName: "the name is not allowed in an archive"
    case .outOfMemory: "not enough memory to (de)compress"
    }
  }
}
