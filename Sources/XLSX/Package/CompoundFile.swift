/// Tells what is in a file of Microsoft's older container, which workbooks with a password are put into.
///
/// [MS-CFB] 2.2 (the signature) and [MS-OFFCRYPTO] 2.1.1 (the names of streams).
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The stream that holds an encrypted package, as directories spell it: UTF-16, low byte first.
  private static let encryptedStream: [UInt8] = "EncryptedPackage".utf8.flatMap {
    [$0, 0] as [UInt8]
  }

  /// Why such a file cannot be read; `nil` when it is none.
  static func reason(against bytes: [UInt8]) -> XLSXError.Kind? {
    guard bytes.starts(with: signature) else { return nil }
    return contains(encryptedStream, in: bytes) ? .encrypted : .olderFormat
  }

  private static func contains(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
    var start = 0
    while start + name.count <= bytes.count {
      if bytes[start] == name[0], bytes[start..<start + name.count].elementsEqual(name) {
        return true
      }
      start += 1
    }
    return false
  }
}
