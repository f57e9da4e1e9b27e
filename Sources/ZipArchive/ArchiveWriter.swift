/// Writes a ZIP archive into memory, front to back.
///
/// ```
///   output      [header, data][header, data] …   and in the end the directory and the end record
///   directory   [record][record] …               grows beside it
/// ```
/// The same input gives the same bytes: each entry is dated 1980-01-01, names no system, and has no extra
/// field but that of zip64 where a size or offset needs it. A header gets its sizes when the data behind it
/// is complete, so no descriptor follows.
package struct ArchiveWriter: ~Copyable {
  /// Which of size and time counts more.
  package enum Compression: Sendable {
    /// About the size of zlib's level 6, in less than half its time.
    case small
    /// Level 2: less time still, about a fifth more bytes.
    case fast
  }

  private let compression: Compression
  private let threshold: Zip64Threshold
  private var output: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<[UInt8]> = []
  private var current: OpenEntry?

  /// Begins an empty archive.
  package init(compression: Compression = .small, zip64From threshold: Zip64Threshold = .standard) {
    self.compression = compression
    self.threshold = threshold
  }

  /// Begins an entry; the one before has ended.
  ///
  /// Names are relative, with `/` between their parts, and used once; others throw.
  package mutating func begin(_ name: String) throws(ArchiveError) {
    precondition(current == nil, "the entry before has not ended")
    guard Self.isAllowed(name) else { throw ArchiveError(.unsafeName, entry: name) }
    guard names.insert(Array(name.utf8)).inserted else {
      throw ArchiveError(.ambiguousName, entry: name)
    }
    let header = EntryHeader(name: Array(name.utf8), threshold: threshold)
    current = try OpenEntry(header, in: &output, compression)
  }

  /// Adds bytes to the entry that was begun.
  package mutating func write(_ bytes: Span<UInt8>) {
    precondition(current != nil, "no entry was begun")
    current?.append(bytes, to: &output)
  }

  /// Ends the entry that was begun.
  package mutating func end() {
    guard var entry = current.take() else { preconditionFailure("no entry was begun") }
    let header = entry.finish(in: &output)
    header.appendCentral(to: &directory, offset: entry.start)
  }

  /// Adds a whole entry.
  package mutating func add(_ name: String, _ contents: [UInt8]) throws(ArchiveError) {
    try begin(name)
    write(contents.span)
    end()
  }

  /// Ends the archive and returns its bytes; the last entry has ended.
  package consuming func finish() -> [UInt8] {
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

  /// APPNOTE 4.3.16: a single volume, no comment.
  private mutating func appendEnd(directoryStart: Int) {
    let count = threshold.field(count: names.count)
    let size = threshold.field(directory.count)
    let start = threshold.field(directoryStart)
    if count == .max || size == .max || start == .max {
      appendZip64End(directoryStart: directoryStart)
    }
    output.append(littleEndian: Signature.end)
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: count)
    output.append(littleEndian: count)
    output.append(littleEndian: size)
    output.append(littleEndian: start)
    output.append(littleEndian: UInt16(0))
  }

  /// APPNOTE 4.3.14 and 4.3.15: the record with all values in 64 bits, and where it stands.
  private mutating func appendZip64End(directoryStart: Int) {
    let start = output.count
    output.append(littleEndian: Signature.zip64End)
    output.append(littleEndian: UInt64(44))  // The size of what follows.
    output.append(littleEndian: Zip64Threshold.version)
    output.append(littleEndian: Zip64Threshold.version)
    output.append(littleEndian: UInt64(0))  // Volumes.
    for value in [names.count, names.count, directory.count, directoryStart] {
      output.append(littleEndian: UInt64(value))
    }
    output.append(littleEndian: Signature.zip64Locator)
    output.append(littleEndian: UInt32(0))
    output.append(littleEndian: UInt64(start))
    output.append(littleEndian: UInt32(1))
  }
}
