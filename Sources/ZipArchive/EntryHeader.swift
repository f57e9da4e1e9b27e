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
  let threshold: Zip64Threshold
  var checksum: UInt32 = 0
  var compressedSize = 0
  var uncompressedSize = 0

  init(name: [UInt8], threshold: Zip64Threshold) {
    self.name = name
    self.threshold = threshold
  }

  /// Writes the local header.
  func appendLocal(to bytes: inout [UInt8]) {
    let extra = needsZip64 ? Self.zip64Field([uncompressedSize, compressedSize]) : []
    bytes.append(littleEndian: Signature.localHeader)
    appendCommon(extra, to: &bytes)
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: extra)
  }

  /// Writes the record of the central directory for an entry whose local header stands at `offset`.
  func appendCentral(to bytes: inout [UInt8], offset: Int) {
    let wide =
      (needsZip64 ? [uncompressedSize, compressedSize] : [])
      + (offset < threshold.size ? [] : [offset])
    let extra = wide.isEmpty ? [] : Self.zip64Field(wide)
    bytes.append(littleEndian: Signature.centralHeader)
    bytes.append(littleEndian: Self.version(extra))
    appendCommon(extra, to: &bytes)
    bytes.append(contentsOf: repeatElement(0, count: 10))  // Comment, volume and attributes.
    bytes.append(littleEndian: threshold.field(offset))
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: extra)
  }

  private func appendCommon(_ extra: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(littleEndian: Self.version(extra))
    bytes.append(littleEndian: name.allSatisfy { $0 < 0x80 } ? 0 : Self.utf8Flag)
    bytes.append(littleEndian: CompressionMethod.deflate)
    bytes.append(littleEndian: UInt16(0))  // Midnight.
    bytes.append(littleEndian: Self.date)
    bytes.append(littleEndian: checksum)
    bytes.append(littleEndian: needsZip64 ? .max : UInt32(truncatingIfNeeded: compressedSize))
    bytes.append(littleEndian: needsZip64 ? .max : UInt32(truncatingIfNeeded: uncompressedSize))
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: extra.count))
  }

  // MARK: zip64

  /// Whether one of the sizes is too large for its plain field; both stand in zip64 fields then, which the
  /// local header wants (APPNOTE 4.5.3).
  private var needsZip64: Bool {
    max(compressedSize, uncompressedSize) >= threshold.size
  }

  /// The extra field that holds the values of full fields.
  private static func zip64Field(_ values: [Int]) -> [UInt8] {
    var field: [UInt8] = []
    field.append(littleEndian: ExtraFields.zip64)
    field.append(littleEndian: UInt16(truncatingIfNeeded: values.count * 8))
    for value in values { field.append(littleEndian: UInt64(value)) }
    return field
  }

  private static func version(_ extra: [UInt8]) -> UInt16 {
    extra.isEmpty ? version : Zip64Threshold.version
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
