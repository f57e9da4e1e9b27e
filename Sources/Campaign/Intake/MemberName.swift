internal import VietnameseText
internal import ZipArchive

/// The name of a file in an archive.
///
/// A name that is not UTF-8 may be in any code page, and no archiver says which. Vietnamese Windows writes its own,
/// Windows-1258; the format's is code page 437 (APPNOTE appendix D). What reads as Vietnamese decides.
enum MemberName {
  /// The name, NFC, with `/` between the parts.
  static func text(of entry: ArchiveEntry) -> String {
    let name = entry.isNameUTF8 ? nil : windows1258(entry.rawName)
    return CleanText.composed(name ?? entry.name)
  }

  /// The name as Windows-1258, if that makes it Vietnamese.
  private static func windows1258(_ stored: [UInt8]) -> String? {
    let parts = stored.split { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "/") }
    return TextRepairer().text(windows1258: Array(parts.joined(separator: [UInt8(ascii: "/")])))
  }
}
