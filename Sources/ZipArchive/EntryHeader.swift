/// What a local header (APPNOTE 4.3.7) and its record in the central directory (4.3.12) both tell, as
/// ``ArchiveWriter`` writes it.
struct EntryHeader {
  /// DEFLATE and folders need version 2.0 (APPNOTE 4.4.3).
  private static let version: UInt16 = 20
  /// Marks a name as UTF-8 (APPNOTE 4.4.4, bit 11), which ASCII does not need.
  private static let utf8Flag: UInt16 = 1 << 11
  /// 1980-01-01, the first day there is (APPNOTE 4.4.6).
  private static let date: UInt16 = 1 << 5 | 1

  let name: [UInt8]
  var checksum: UInt32 = 0
  var compressedSize: UInt32 = 0
  var uncompressedSize: UInt32 = 0

  init(name: [UInt8]) {
    self.name = name
  }

  /// Writes the local header.
  func appendLocal(to bytes: inout [UInt8]) {
    bytes.append(littleEndian: Signature.localHeader)
    appendCommon(to: &bytes)
    bytes.append(contentsOf: name)
  }

  /// Writes the record of the central directory for an entry whose local header stands at `offset`.
  func appendCentral(to bytes: inout [UInt8], offset: UInt32) {
    bytes.append(littleEndian: Signature.centralHeader)
    bytes.append(littleEndian: Self.version)
    appendCommon(to: &bytes)
    bytes.append(contentsOf: repeatElement(0, count: 10))  // Comment, volume and attributes.
    bytes.append(littleEndian: offset)
    bytes.append(contentsOf: name)
  }

  private func appendCommon(to bytes: inout [UInt8]) {
    bytes.append(littleEndian: Self.version)
    bytes.append(littleEndian: name.allSatisfy { $0 < 0x80 } ? 0 : Self.utf8Flag)
    bytes.append(littleEndian: CompressionMethod.deflate)
    bytes.append(littleEndian: UInt16(0))  // Midnight.
    bytes.append(littleEndian: Self.date)
    bytes.append(littleEndian: checksum)
    bytes.append(littleEndian: compressedSize)
    bytes.append(littleEndian: uncompressedSize)
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    bytes.append(littleEndian: UInt16(0))  // No extra fields.
  }
}

extension [UInt8] {
  /// Adds an integer, its lowest byte first.
  mutating func append(littleEndian value: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
