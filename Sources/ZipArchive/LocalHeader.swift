/// The header directly before an entry's data (APPNOTE 4.3.7).
///
/// Its sizes and checksum may be zero, with the true ones behind the data; the central directory has
/// them in any case, so they are not read here.
struct LocalHeader {
  /// Where the header begins.
  let start: Int
  /// Where the compressed data lies.
  let data: Range<Int>

  /// Reads the header that a record of the central directory points at.
  init(
    _ bytes: Span<UInt8>, of record: CentralRecord, base: Int, entry: String
  ) throws(ArchiveError) {
    let (start, overflow) = base.addingReportingOverflow(record.headerOffset)
    guard !overflow, Signature.matches(Signature.localHeader, bytes, at: start) else {
      throw ArchiveError(.headerMismatch, entry: entry, offset: overflow ? nil : start)
    }
    self.start = start
    do throws(ArchiveError) {
      var cursor = ByteCursor(bytes, at: start + 8)  // Behind the signature, a version and flags.
      let method = try cursor.readUInt16()
      _ = try cursor.take(16)  // Time, date, checksum and sizes.
      let nameLength = Int(try cursor.readUInt16())
      let extraLength = Int(try cursor.readUInt16())
      let name = Array(copying: bytes.extracting(try cursor.take(nameLength)))
      guard method == record.method, name == record.name else {
        throw ArchiveError(.headerMismatch, offset: start)
      }
      _ = try cursor.take(extraLength)
      data = try cursor.take(record.compressedSize)
    } catch {
      throw ArchiveError(error.kind, entry: entry, offset: error.offset)
    }
  }
}
