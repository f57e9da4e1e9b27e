package import ZipArchive

/// An entry's name and contents, as tests compare them; names by their bytes.
package struct NamedContents: Equatable, CustomStringConvertible {
  package let name: [UInt8]
  package let contents: [UInt8]

  package init(_ name: String, _ contents: [UInt8]) {
    self.name = Array(name.utf8)
    self.contents = contents
  }

  package var description: String {
    "\(String(decoding: name, as: UTF8.self)): \(String(decoding: contents, as: UTF8.self))"
  }

  /// Reads every entry of an archive.
  package static func all(
    in bytes: [UInt8], limits: ArchiveLimits = .standard
  ) throws(ArchiveError) -> [Self] {
    let reader = try ArchiveReader(bytes, limits: limits)
    var all: [Self] = []
    for entry in reader.entries { all.append(Self(entry.name, try reader.contents(of: entry))) }
    return all
  }
}

/// Why an archive cannot be read whole; `nil` when it can.
package func failure(_ bytes: [UInt8], limits: ArchiveLimits = .standard) -> ArchiveError? {
  do throws(ArchiveError) {
    _ = try NamedContents.all(in: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

/// Why a handmade archive cannot be read whole; `nil` when it can.
package func failure(_ archive: HandmadeArchive, limits: ArchiveLimits = .standard) -> ArchiveError?
{
  failure(archive.assembled, limits: limits)
}
