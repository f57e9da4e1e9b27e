/// How much an archive may ask for; sizes are in bytes after inflating.
package struct ArchiveLimits: Sendable {
  /// The limits by name, as errors tell them.
  package enum Limit: String, Sendable {
    case entryCount = "the number of entries"
    case nameLength = "the length of the name"
    case entrySize = "the size of the entry"
    case totalSize = "the size of all entries"
    case expansionRatio = "the expansion ratio"
    /// What a writer can do without zip64.
    case archiveSize = "the size of the archive"
  }

  /// How many records the central directory may have.
  package var entryCount: Int
  /// How many bytes a stored name may have.
  package var nameLength: Int
  /// The size of one entry.
  package var entrySize: Int
  /// The sum of the sizes that all entries declare.
  package var totalSize: Int
  /// How many times larger than the archive that sum may be, though it is above ``totalSize``.
  ///
  /// Sheets shrink to between a fifth and a seventeenth; far more only where cells have no references.
  package var totalRatio: Int
  /// How many times larger than its compressed data an entry may be.
  ///
  /// DEFLATE reaches at most 1032: 258 bytes for two bits (RFC 1951 3.2.5).
  package var expansionRatio: Int

  /// For files that the user names: large ones are read, as long as they are large packed too.
  package static let standard = ArchiveLimits(
    entryCount: 100_000, nameLength: 4_096, entrySize: 1 << 40, totalSize: 512 << 20,
    totalRatio: 200, expansionRatio: 1_032)

  /// For files that others send: 512 MiB in all.
  package static let submission = ArchiveLimits(
    entryCount: 100_000, nameLength: 4_096, entrySize: 512 << 20, totalSize: 512 << 20,
    totalRatio: 0, expansionRatio: 1_032)

  /// Whether data of this size can be honest; a small allowance covers tiny entries.
  func allowsExpansion(of compressedSize: Int, to uncompressedSize: Int) -> Bool {
    let (product, overflow) = compressedSize.multipliedReportingOverflow(by: expansionRatio)
    return overflow || uncompressedSize - 64 <= product
  }

  /// The sum of the sizes that the entries of an archive of `size` bytes may declare.
  func totalSize(ofArchive size: Int) -> Int {
    let (total, isOverflow) = size.multipliedReportingOverflow(by: totalRatio)
    return max(totalSize, isOverflow ? .max : total)
  }
}
