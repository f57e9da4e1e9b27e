/// The entry that ``ArchiveWriter`` is at.
struct OpenEntry: ~Copyable {
  /// Where its header stands in the output.
  let start: Int
  private let dataStart: Int
  private var header: EntryHeader
  private var deflater: Deflater
  private var checksum = Checksum()
  private var size = 0

  /// Writes a header that does not know the sizes yet.
  init(
    _ header: EntryHeader, in output: inout [UInt8], _ compression: ArchiveWriter.Compression
  ) throws(ArchiveError) {
    start = output.count
    header.appendLocal(to: &output)
    dataStart = output.count
    self.header = header
    deflater = try Deflater(compression)
  }

  /// Deflates bytes behind those before.
  mutating func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    checksum.update(bytes)
    deflater.deflate(bytes, appendingTo: &output)
    size += bytes.count
  }

  /// Ends the data, puts the true header in its place, and returns it.
  ///
  /// A header that needs zip64 turns out longer, and the data behind it moves: that is rare enough.
  mutating func finish(in output: inout [UInt8]) -> EntryHeader {
    deflater.finish(appendingTo: &output)
    header.checksum = checksum.value
    header.compressedSize = output.count - dataStart
    header.uncompressedSize = size
    var complete: [UInt8] = []
    header.appendLocal(to: &complete)
    output.replaceSubrange(start..<dataStart, with: complete)
    return header
  }
}
