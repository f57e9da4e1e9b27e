/// One entry of a handmade archive; every field can lie.
package struct HandmadeEntry {
  package var name: [UInt8]
  /// The data as it lies in the archive.
  package var data: [UInt8]
  package var method: UInt16
  package var flags: UInt16 = 0
  package var checksum: UInt32
  package var compressedSize: UInt32
  package var uncompressedSize: UInt32
  /// Where the central directory says that the local header stands; `nil` for the truth.
  package var statedOffset: UInt32?
  package var volume: UInt16 = 0
  package var centralExtra: [UInt8] = []
  package var localExtra: [UInt8] = []
  /// The name in the local header; `nil` for the same.
  package var localName: [UInt8]?
  /// The method in the local header; `nil` for the same.
  package var localMethod: UInt16?
  /// Whether the local header leaves checksum and sizes to a descriptor.
  package var localIsBlank = false
  /// What follows the data.
  package var descriptor: [UInt8] = []
  /// Whether the entry stands in the central directory only.
  package var hasNoLocalHeader = false

  package static func stored(_ name: String, _ contents: [UInt8]) -> Self {
    Self(
      name: Array(name.utf8), data: contents, method: 0, checksum: crc32(contents),
      compressedSize: UInt32(contents.count), uncompressedSize: UInt32(contents.count))
  }

  /// Deflated into stored blocks (RFC 1951 3.2.4), for which no compressor is needed.
  package static func deflated(_ name: String, _ contents: [UInt8]) -> Self {
    let count = UInt16(contents.count)
    var entry = stored(name, contents)
    entry.method = 8
    entry.data = [1] + bytes(count) + bytes(~count) + contents
    entry.compressedSize = UInt32(entry.data.count)
    return entry
  }

  /// Leaves sizes and checksum to a descriptor behind the data (APPNOTE 4.3.9).
  package mutating func addDescriptor(signed: Bool, wide: Bool) {
    flags |= 1 << 3
    localIsBlank = true
    descriptor = (signed ? bytes(0x0807_4B50 as UInt32) : []) + bytes(checksum)
    for size in [compressedSize, uncompressedSize] {
      descriptor += wide ? bytes(UInt64(size)) : bytes(size)
    }
  }
}

/// An archive put together field by field.
package struct HandmadeArchive {
  package var prefix: [UInt8] = []
  package var entries: [HandmadeEntry]
  package var comment: [UInt8] = []
  /// What follows the comment.
  package var junk: [UInt8] = []
  /// Between the central directory and the end records.
  package var gap: [UInt8] = []
  package var statedCount: UInt16?
  package var statedDirectorySize: UInt32?
  package var statedDirectoryOffset: UInt32?
  package var volume: UInt16 = 0
  /// Whether the true numbers stand in a zip64 end record, and the plain one is full.
  package var isZip64 = false

  package init(_ entries: HandmadeEntry...) {
    self.entries = entries
  }

  package var assembled: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(body.count)
      if !entry.hasNoLocalHeader {
        body += localHeader(entry) + entry.data + entry.descriptor
      }
      directory += centralRecord(entry, offset)
    }
    return prefix + body + directory + gap + end(body.count, directory.count) + junk
  }

  private func localHeader(_ entry: HandmadeEntry) -> [UInt8] {
    let name = entry.localName ?? entry.name
    var header: [UInt8] = bytes(0x0403_4B50 as UInt32) + bytes(20 as UInt16)
    header += bytes(entry.flags) + bytes(entry.localMethod ?? entry.method)
    header += bytes(0x0021_0000 as UInt32)
    for field in [entry.checksum, entry.compressedSize, entry.uncompressedSize] {
      header += bytes(entry.localIsBlank ? 0 : field)
    }
    header += bytes(UInt16(name.count)) + bytes(UInt16(entry.localExtra.count))
    return header + name + entry.localExtra
  }

  private func centralRecord(_ entry: HandmadeEntry, _ offset: UInt32) -> [UInt8] {
    var record: [UInt8] = bytes(0x0201_4B50 as UInt32) + bytes(20 as UInt16) + bytes(20 as UInt16)
    record += bytes(entry.flags) + bytes(entry.method) + bytes(0x0021_0000 as UInt32)
    record += bytes(entry.checksum) + bytes(entry.compressedSize) + bytes(entry.uncompressedSize)
    record += bytes(UInt16(entry.name.count)) + bytes(UInt16(entry.centralExtra.count))
    record += bytes(0 as UInt16) + bytes(entry.volume) + [UInt8](repeating: 0, count: 6)
    record += bytes(entry.statedOffset ?? offset)
    return record + entry.name + entry.centralExtra
  }

  private func end(_ start: Int, _ size: Int) -> [UInt8] {
    var wide: [UInt8] = []
    if isZip64 {
      wide = bytes(0x0606_4B50 as UInt32) + bytes(44 as UInt64) + bytes(0x002D_002D as UInt32)
      wide += bytes(0 as UInt64) + bytes(UInt64(entries.count)) + bytes(UInt64(entries.count))
      wide += bytes(UInt64(size)) + bytes(UInt64(start))
      wide += bytes(0x0706_4B50 as UInt32) + bytes(0 as UInt32)
      wide += bytes(UInt64(start + size + gap.count)) + bytes(1 as UInt32)
    }
    let count = statedCount ?? (isZip64 ? .max : UInt16(entries.count))
    var record = bytes(0x0605_4B50 as UInt32) + bytes(volume) + bytes(volume)
    record += bytes(count) + bytes(count)
    record += bytes(statedDirectorySize ?? (isZip64 ? .max : UInt32(size)))
    record += bytes(statedDirectoryOffset ?? (isZip64 ? .max : UInt32(start)))
    record += bytes(UInt16(comment.count)) + comment
    return wide + record
  }
}

/// An extra field (APPNOTE 4.5).
package func extraField(_ id: UInt16, _ content: [UInt8]) -> [UInt8] {
  bytes(id) + bytes(UInt16(content.count)) + content
}

/// An integer, its lowest byte first.
package func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
  stride(from: 0, to: value.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: value >> $0) }
}

/// The CRC-32 bit by bit, as an oracle for zlib's.
package func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
