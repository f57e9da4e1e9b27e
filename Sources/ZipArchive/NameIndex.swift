/// Finds entries by name: bytes first, so that NFC and NFD are two names, then without ASCII case.
struct NameIndex {
  /// The positions of the entries, by name in lower case.
  private let positions: [[UInt8]: [Int]]

  init(_ entries: [ArchiveEntry]) {
    var positions: [[UInt8]: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      positions[Self.key(entry.name), default: []].append(position)
    }
    self.positions = positions
  }

  /// The entries that the name means; they have all the same name.
  ///
  /// Empty also when the name fits several others that differ in case.
  func matches(_ name: String, in entries: [ArchiveEntry]) -> [ArchiveEntry] {
    let similar = positions[Self.key(name), default: []].map { entries[$0] }
    let exact = similar.filter { $0.name.utf8.elementsEqual(name.utf8) }
    if !exact.isEmpty { return exact }
    guard let first = similar.first,
      similar.allSatisfy({ $0.name.utf8.elementsEqual(first.name.utf8) })
    else { return [] }
    return similar
  }

  private static func key(_ name: String) -> [UInt8] {
    name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
