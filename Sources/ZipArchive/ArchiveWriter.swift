/// Writes a ZIP archive into memory, front to back.
///
/// ```
///   output      [header, data][header, data] …   and in the end the directory and the end record
///   directory   [record][record] …               grows beside it
/// ```
/// The same input gives the same bytes: each entry is dated 1980-01-01, names no system, and has no extra
/// field. A header gets its sizes when the data behind it is complete, so no descriptor follows.
package struct ArchiveWriter: ~Copyable {
  /// Which of size and time counts more.
  package enum Compression: Sendable {
    /// About the size of zlib's level 6, in less than half its time.
    case small
    /// Level 2: less time still, about a fifth more bytes.
    case fast
  }

  /// The end record counts in 16 bits, where all ones would mean zip64 (APPNOTE 4.4.1.4).
  private static let maximumEntries = Int(UInt16.max) - 1
  /// Headers hold sizes and offsets in 32 bits, likewise.
  private static let maximumSize = Int(UInt32.max) - 1

  private let compression: Compression
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<[UInt8]> = []
  private var current: OpenEntry?

  /// Begins an empty archive.
  package init(compression: Compression = .small) {
    self.compression = compression
  }

  /// Begins an entry; the one before has ended.
  ///
  /// Names are relative, with `/` between their parts, and used once; others throw.
  package mutating func begin(_ name: String) throws(ArchiveError) {
    precondition(current == nil, "the entry before has not ended")
    guard Self.isAllowed(name) else { throw ArchiveError(.unsafeName, entry: name) }
    guard names.count < Self.maximumEntries else {
      throw ArchiveError(.limitExceeded(.entryCount, allowed: Self.maximumEntries), entry: name)
    }
    guard names.insert(Array(name.utf8)).inserted else {
      throw ArchiveError(.ambiguousName, entry: name)
    }
    current = try OpenEntry(EntryHeader(name: Array(name.utf8)), in: &output, compression)
  }

  /// Adds bytes to the entry that was begun.
  ///
  /// Throws when it reaches 4 GiB, which would need zip64.
  package mutating func write(_ bytes: Span<UInt8>) throws(ArchiveError) {
    guard let size = current?.append(bytes, to: &output) else {
      preconditionFailure("no entry was begun")
    }
    try check(size, .entrySize)
  }

  /// Ends the entry that was begun.
  ///
  /// Throws when the archive reaches 4 GiB, which would need zip64.
  package mutating func end() throws(ArchiveError) {
    guard var entry = current.take() else { preconditionFailure("no entry was begun") }
    let header = entry.finish(in: &output)
    header.appendCentral(to: &directory, offset: UInt32(truncatingIfNeeded: entry.start))
    try check(output.count + directory.count, .archiveSize)
  }

  /// Adds a whole entry.
  package mutating func add(_ name: String, _ contents: [UInt8]) throws(ArchiveError) {
    try begin(name)
    try write(contents.span)
    try end()
  }

  /// Ends the archive and returns its bytes; the last entry has ended.
  package consuming func finish() throws(ArchiveError) -> [UInt8] {
    precondition(current == nil, "the last entry has not ended")
    let start = output.count
    output.append(contentsOf: directory)
    appendEnd(directoryStart: start)
    return output
  }
}

// MARK: Checks and the end record

extension ArchiveWriter {
  private static func isAllowed(_ name: String) -> Bool {
    !EntryName.isUnsafe(name) && name.utf8.first != UInt8(ascii: "/")
      && !name.utf8.contains(UInt8(ascii: "\\")) && name.utf8.count <= UInt16.max
  }

  private func check(_ size: Int, _ limit: ArchiveLimits.Limit) throws(ArchiveError) {
    guard size <= Self.maximumSize else {
      throw ArchiveError(.limitExceeded(limit, allowed: Self.maximumSize), offset: output.count)
    }
  }

  /// APPNOTE 4.3.16: a single volume, no comment.
  private mutating func appendEnd(directoryStart: Int) {
    let count = UInt16(truncatingIfNeeded: names.count)
    output.append(littleEndian: Signature.end)
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: count)
    output.append(littleEndian: count)
    output.append(littleEndian: UInt32(truncatingIfNeeded: directory.count))
    output.append(littleEndian: UInt32(truncatingIfNeeded: directoryStart))
    output.append(littleEndian: UInt16(0))
  }
}
