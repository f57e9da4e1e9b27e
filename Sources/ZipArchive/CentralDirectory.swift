/// The table of contents at an archive's end, the only place that is asked what the archive holds.
struct CentralDirectory {
  /// Where the directory begins; every entry ends before it.
  let start: Int
  /// What has to be added to the offsets in the records.
  let base: Int
  /// The records in their order; of exact duplicates the first.
  let records: [CentralRecord]

  /// More end records than these were made to waste time.
  private static let maximumCandidates = 16

  /// Finds the end record nearest to the end whose directory can be read whole.
  static func locate(
    in bytes: Span<UInt8>, limits: ArchiveLimits
  ) throws(ArchiveError) -> CentralDirectory {
    var failure: ArchiveError?
    var searchEnd = bytes.count
    for _ in 0..<maximumCandidates {
      guard let offset = EndOfCentralDirectory.find(in: bytes, before: searchEnd) else { break }
      do throws(ArchiveError) {
        return try CentralDirectory(bytes, EndOfCentralDirectory(bytes, at: offset), limits)
      } catch {
        failure = failure ?? error
        searchEnd = offset
      }
    }
    let isCutOff = Signature.matches(Signature.localHeader, bytes, at: 0)
    throw failure ?? ArchiveError(isCutOff ? .truncated : .notAnArchive, offset: bytes.count)
  }

  private init(
    _ bytes: Span<UInt8>, _ end: EndOfCentralDirectory, _ limits: ArchiveLimits
  ) throws(ArchiveError) {
    start = end.directory.lowerBound
    base = end.base
    var cursor = ByteCursor(bytes.extracting(..<end.directory.upperBound), at: start)
    var count = 0
    var seen: Set<CentralRecord> = []
    var records: [CentralRecord] = []
    while cursor.offset < end.directory.upperBound {
      guard count < limits.entryCount else {
        throw ArchiveError(
          .limitExceeded(.entryCount, allowed: limits.entryCount), offset: cursor.offset)
      }
      count += 1
      let record = try CentralRecord(&cursor, of: bytes, limits: limits)
      if seen.insert(record).inserted { records.append(record) }
    }
    guard end.declares(count) else {
      throw ArchiveError(.damagedDirectory, offset: end.directory.upperBound)
    }
    self.records = records
  }
}
