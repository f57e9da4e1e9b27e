/// Damage to files, the same on every run.
package struct Damage {
  private var random: SeededRandom

  package init(seed: UInt64) {
    random = SeededRandom(state: seed)
  }

  /// An index of something that has so many.
  package mutating func index(below count: Int) -> Int {
    Int.random(in: 0..<max(count, 1), using: &random)
  }

  // MARK: Bytes

  /// Changes one to three bits.
  package mutating func flipBits(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    for _ in 0...index(below: 3) { bytes[index(below: bytes.count)] ^= 1 << index(below: 8) }
  }

  /// Puts one of these bytes in the place of another.
  package mutating func replaceByte(_ bytes: inout [UInt8], with telling: [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[index(below: bytes.count)] = telling[index(below: telling.count)]
  }

  /// Cuts a stretch out, or repeats it.
  package mutating func moveStretch(_ bytes: inout [UInt8]) {
    let start = index(below: bytes.count)
    let stretch = bytes[start..<min(start + index(below: 64), bytes.count)]
    if index(below: 2) == 0 {
      bytes.removeSubrange(stretch.indices)
    } else {
      bytes.insert(contentsOf: stretch, at: index(below: bytes.count))
    }
  }

  // MARK: ZIP

  /// Changes a number in one of an archive's records: a size, a checksum, an offset, a count, a flag.
  package mutating func changeField(_ archive: inout [UInt8]) {
    let records = archive.indices.filter { archive[$0...].starts(with: [0x50, 0x4B]) }
    guard let record = records.randomElement(using: &random) else { return }
    let width = [2, 4].randomElement(using: &random) ?? 2
    let start = record + 4 + index(below: 42)
    guard start + width <= archive.count else { return }
    let value = value(archive[start..<start + width].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    for offset in 0..<width {
      archive[start + offset] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(offset)))
    }
  }

  /// One beside the number, or one that is extreme.
  private mutating func value(_ current: UInt64) -> UInt64 {
    [current &+ 1, current &- 1, 0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF, current << 8]
      .randomElement(using: &random) ?? 0
  }

  // MARK: XML

  /// Bytes that matter in XML.
  private static let telling = Array("<>/\"'= &;-0919:AZ[]!?x\u{0}\u{7F}".utf8)

  /// Exchanges two tags with the text behind them, takes one out, repeats one, or changes a byte.
  ///
  /// Tags stay whole in three of four cases, so that many of the results are well-formed.
  package mutating func editXML(_ xml: inout [UInt8]) {
    var pieces = xml.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return flipBits(&xml) }
    let (from, to) = (1 + index(below: pieces.count - 1), 1 + index(below: pieces.count - 1))
    switch index(below: 4) {
    case 0: pieces.swapAt(from, to)
    case 1: pieces.remove(at: from)
    case 2: pieces.insert(pieces[from], at: to)
    default: return replaceByte(&xml, with: Self.telling)
    }
    xml = Array(pieces.joined(separator: [UInt8(ascii: "<")]))
  }
}
