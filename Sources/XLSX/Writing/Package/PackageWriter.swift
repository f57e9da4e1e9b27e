internal import ZipArchive

/// The package that is being put together, and the one place where the archive's errors become ours.
struct PackageWriter: ~Copyable {
  /// How much of a part may wait before it goes into the archive.
  private static let chunk = 128 << 10

  private var archive: ArchiveWriter

  /// An empty package.
  init(compression: ArchiveWriter.Compression) {
    archive = ArchiveWriter(compression: compression)
  }

  /// Adds a whole part.
  mutating func add(_ part: String, _ xml: XMLBuffer) throws(WorkbookWritingError) {
    try add(part, xml.bytes)
  }

  /// Adds a whole part that is no XML.
  mutating func add(_ part: String, _ bytes: [UInt8]) throws(WorkbookWritingError) {
    do throws(ArchiveError) {
      try archive.add(part, bytes)
    } catch { throw Self.failure(error) }
  }

  /// Begins a part that comes piece by piece.
  mutating func begin(_ part: String) throws(WorkbookWritingError) {
    do throws(ArchiveError) {
      try archive.begin(part)
    } catch { throw Self.failure(error) }
  }

  /// Moves what waits into the part once it is worth it.
  mutating func drain(_ xml: inout XMLBuffer) {
    if xml.bytes.count >= Self.chunk { write(&xml) }
  }

  /// Moves the rest into the part and ends it.
  mutating func end(_ xml: inout XMLBuffer) {
    write(&xml)
    archive.end()
  }

  /// The package as the bytes of a file.
  consuming func finish() -> [UInt8] {
    archive.finish()
  }

  private mutating func write(_ xml: inout XMLBuffer) {
    archive.write(xml.bytes.span)
    xml.removeAll()
  }

  private static func failure(_ error: ArchiveError) -> WorkbookWritingError {
    WorkbookWritingError(.archive(error.description))
  }
}
