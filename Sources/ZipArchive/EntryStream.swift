/// Reads the contents of one entry, a window at a time, in bounded memory.
///
/// ```
///   bytes    … header | compressed data           | …
///                       consumed ^ position        end
///   window   [ up to 256 KiB ]        produced counts all windows, and never passes the declared size
/// ```
package struct EntryStream: ~Copyable {
  /// The most bytes that one read delivers: larger ones inflate no faster and leave the cache.
  private static let window = 256 << 10
  /// How much larger than its data an entry may be for memory to be taken at once because it says so.
  private static let trustedRatio = 8

  private let entry: ArchiveEntry
  private let bytes: [UInt8]
  /// `nil` for a stored entry.
  private var inflater: Inflater?
  private var position: Int
  private var produced = 0
  private var checksum = Checksum()
  private var isFinished = false

  init(_ entry: ArchiveEntry, of bytes: [UInt8]) throws(ArchiveError) {
    switch entry.method {
    case CompressionMethod.stored:
      guard entry.compressedSize == entry.uncompressedSize else {
        throw entry.error(
          .sizeMismatch(declared: entry.uncompressedSize, found: entry.compressedSize))
      }
      inflater = nil
    case CompressionMethod.deflate: inflater = try Inflater()
    default: throw entry.error(.unsupportedMethod(Int(entry.method)))
    }
    self.entry = entry
    self.bytes = bytes
    position = entry.data.lowerBound
  }

  /// Replaces the buffer's content with the next bytes, at most 256 KiB, in its own storage.
  ///
  /// The size and the checksum are verified before the last bytes are delivered.
  ///
  /// - Returns: `false` after the last bytes.
  /// - Throws: ``ArchiveError`` naming the entry and the byte of the archive.
  package mutating func read(into buffer: inout [UInt8]) throws(ArchiveError) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    while buffer.isEmpty, !isFinished { try appendWindow(to: &buffer) }
    return !buffer.isEmpty
  }

  /// The contents from here to the end.
  mutating func readAll() throws(ArchiveError) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(min(entry.uncompressedSize, entry.data.count * Self.trustedRatio) + 1)
    while !isFinished { try appendWindow(to: &contents) }
    return contents
  }
}

// MARK: One window

extension EntryStream {
  private mutating func appendWindow(to buffer: inout [UInt8]) throws(ArchiveError) {
    let start = buffer.count
    let hasEnded = inflater == nil ? copyWindow(to: &buffer) : try inflateWindow(to: &buffer)
    checksum.update(buffer.span.extracting(start...))
    produced += buffer.count - start
    guard hasEnded || produced > entry.uncompressedSize else { return }
    try verify()
    isFinished = true
  }

  /// Copies stored bytes, and says whether they were the last.
  private mutating func copyWindow(to buffer: inout [UInt8]) -> Bool {
    let end = min(position + Self.window, entry.data.upperBound)
    buffer.append(contentsOf: bytes[position..<end])
    position = end
    return end == entry.data.upperBound
  }

  /// Inflates, and says whether the stream has ended.
  private mutating func inflateWindow(to buffer: inout [UInt8]) throws(ArchiveError) -> Bool {
    // One byte more than is declared shows a lie, and lets zlib see that nothing follows.
    let room = min(entry.uncompressedSize - produced, Self.window - 1) + 1
    let bytes = bytes  // A span of the property would borrow the whole stream.
    let input = bytes.span.extracting(position..<entry.data.upperBound)
    guard let step = inflater?.inflate(input, appendingTo: &buffer, atMost: room) else {
      return true
    }
    position += step.consumed
    switch step.outcome {
    case .progress: return false
    case .end: return true
    case .inputMissing: throw entry.error(.truncated, offset: position)
    case .damaged: throw entry.error(.damagedData, offset: position)
    case .outOfMemory: throw entry.error(.outOfMemory, offset: position)
    }
  }

  private func verify() throws(ArchiveError) {
    guard produced == entry.uncompressedSize else {
      throw entry.error(
        .sizeMismatch(declared: entry.uncompressedSize, found: produced), offset: position)
    }
    guard checksum.value == entry.checksum else {
      throw entry.error(
        .checksumMismatch(declared: entry.checksum, found: checksum.value), offset: position)
    }
  }
}
