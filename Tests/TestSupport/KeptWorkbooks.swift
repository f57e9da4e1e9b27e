private import Glibc

/// The workbooks that the tests have the program write, kept where `THIDUA_WORKBOOKS` names a folder.
///
/// A validator outside can judge them all then; without the variable nothing is kept.
package enum KeptWorkbooks {
  /// The folder, where there is one.
  static let folder = getenv("THIDUA_WORKBOOKS").map { String(cString: $0) }

  /// Keeps a workbook under a name that follows from its bytes.
  package static func keep(_ bytes: [UInt8]) {
    guard let folder, let stream = fopen("\(folder)/\(name(of: bytes)).xlsx", "wb")
    else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// FNV-1a, in 64 bits.
  private static func name(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}
