/// Reads a ZIP archive that lies in memory.
///
/// The central directory alone says what the archive holds. It is checked as a whole at once: no two
/// entries share a byte, none reaches into the directory, and their sizes stay below the limits. What
/// concerns one entry only (its method, its password, its name) is checked when that entry is read.
package struct ArchiveReader: Sendable {
  /// The entries in the order of the central directory, folders included.
  package let entries: [ArchiveEntry]

  private let bytes: [UInt8]
  private let limits: ArchiveLimits
  private let index: NameIndex

  /// Reads the table of contents.
  ///
  /// Bytes before the archive and a few behind it are allowed. Nothing is inflated yet.
  package init(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws(ArchiveError) {
    let span = bytes.span
    let directory = try CentralDirectory.locate(in: span, limits: limits)
    var entries: [ArchiveEntry] = []
    for record in directory.records {
      entries.append(try ArchiveEntry(record, in: span, base: directory.base))
    }
    try Self.checkSpans(entries, before: directory.start)
    try Self.checkTotal(entries, limits.totalSize(ofArchive: bytes.count))
    self.bytes = bytes
    self.limits = limits
    self.entries = entries
    index = NameIndex(entries)
  }

  /// The entry with exactly this name, else the only one that differs from it in ASCII case alone.
  ///
  /// Where several have the name and their contents differ, it can be described but not read.
  package func entry(named name: String) -> ArchiveEntry? {
    let matches = index.matches(name, in: entries)
    guard var first = matches.first else { return nil }
    first.isAmbiguous = !matches.allSatisfy(first.hasSameContents)
    return first
  }

  /// The contents of an entry of this archive, their size and checksum verified.
  package func contents(of entry: ArchiveEntry) throws(ArchiveError) -> [UInt8] {
    var stream = try stream(entry)
    return try stream.readAll()
  }

  /// Opens an entry of this archive for reading bit by bit.
  package func stream(_ entry: ArchiveEntry) throws(ArchiveError) -> EntryStream {
    try checkReadable(entry)
    return try EntryStream(entry, of: bytes)
  }
}

// MARK: Checks

extension ArchiveReader {
  /// Bombs let many entries share the same data (Fifield, "A better zip bomb", 2019).
  private static func checkSpans(_ entries: [ArchiveEntry], before end: Int) throws(ArchiveError) {
    var reached = 0
    for entry in entries.sorted(by: { $0.start < $1.start }) {
      guard entry.start >= reached, entry.data.upperBound <= end else {
        throw entry.error(.overlappingEntries)
      }
      reached = entry.data.upperBound
    }
  }

  private static func checkTotal(_ entries: [ArchiveEntry], _ limit: Int) throws(ArchiveError) {
    var rest = limit
    for entry in entries {
      guard entry.uncompressedSize <= rest else {
        throw entry.error(.limitExceeded(.totalSize, allowed: limit))
      }
      rest -= entry.uncompressedSize
    }
  }

  private func checkReadable(_ entry: ArchiveEntry) throws(ArchiveError) {
    if entry.isAmbiguous { throw entry.error(.ambiguousName) }
    if entry.isEncrypted { throw entry.error(.encrypted) }
    if EntryName.isUnsafe(entry.name) { throw entry.error(.unsafeName) }
    guard entry.uncompressedSize <= limits.entrySize else {
      throw entry.error(.limitExceeded(.entrySize, allowed: limits.entrySize))
    }
    guard limits.allowsExpansion(of: entry.compressedSize, to: entry.uncompressedSize) else {
      throw entry.error(.limitExceeded(.expansionRatio, allowed: limits.expansionRatio))
    }
  }
}
