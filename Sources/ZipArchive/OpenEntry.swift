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

  /// Deflates bytes behind those before, and returns the size so far.
  mutating func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) -> Int {
    checksum.update(bytes)
    deflater.deflate(bytes, appendingTo: &output)
    size += bytes.count
    return size
  }

  /// Ends the data, puts the true header in its place, and returns it.
  mutating func finish(in output: inout [UInt8]) -> EntryHeader {
    deflater.finish(appendingTo: &output)
    header.checksum = checksum.value
    header.compressedSize = UInt32(truncatingIfNeeded: output.count - dataStart)
    header.uncompressedSize = UInt32(truncatingIfNeeded: size)
    var complete: [UInt8] = []
    header.appendLocal(to: &complete)
    output.replaceSubrange(start..<dataStart, with: complete)
    return header
  }
}
