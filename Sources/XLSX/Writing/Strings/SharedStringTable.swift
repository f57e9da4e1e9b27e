/// The texts of a workbook, each once, in the order in which they first came.
///
/// ```
///   arena   Khoa NộiTrạm Y tế…        all texts, UTF-8, one behind the other
///   ends    [10][23]…                 where each ends
///   slots   [hash|2][0][0][hash|1]…   open addressing: upper half hash, lower half index + 1, 0 free
/// ```
/// No `String` and no dictionary: a `Dictionary<String, Int>` normalises and hashes every text scalar by
/// scalar, thirteen times slower.
package struct SharedStringTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// Differs from table to table, so that no file can be made whose texts all fall into one slot.
  ///
  /// The order of the texts does not depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  /// An empty table.
  package init() {}

  /// How many times a text was asked for, so many cells point into the table.
  package private(set) var references = 0

  /// How many texts there are.
  package var count: Int { ends.count }

  /// The text with an index, as it was given.
  @_lifetime(borrow self)
  package func text(at index: Int) -> Span<UInt8> {
    arena.span.extracting((index == 0 ? 0 : ends[index - 1])..<ends[index])
  }

  /// The index of a text, which is added when it is new; `nil` when it is not UTF-8.
  package mutating func index(of text: Span<UInt8>) -> Int? {
    references += 1
    let hash = hash(text)
    var position = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[position] != 0 {
      let slot = slots[position]
      if slot >> 32 == hash, isEqual(text, to: Self.index(in: slot)) {
        return Self.index(in: slot)
      }
      position = (position + 1) & (slots.count - 1)
    }
    return add(text, hash: hash, at: position)
  }

  private mutating func add(
    _ text: Span<UInt8>, hash: UInt64, at position: Int
  ) -> Int? {
    guard (try? UTF8Span(validating: text)) != nil else { return nil }
    // The buffer is only read, and only within the call.
    unsafe text.withUnsafeBufferPointer { unsafe arena.append(contentsOf: $0) }
    ends.append(arena.count)
    slots[position] = hash << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    var grown = [UInt64](repeating: 0, count: slots.count * 2)
    for slot in slots where slot != 0 {
      var position = Int(truncatingIfNeeded: slot >> 32) & (grown.count - 1)
      while grown[position] != 0 { position = (position + 1) & (grown.count - 1) }
      grown[position] = slot
    }
    slots = grown
  }

  private static func index(in slot: UInt64) -> Int {
    Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1
  }

  // MARK: Eight bytes at a step

  /// A hash of 32 bits, by folded multiplication as in wyhash.
  private func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
    var index = 0
    while index < text.count {
      let word = Self.word(in: text, at: index)
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
      index += 8
    }
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }

  private func isEqual(_ text: Span<UInt8>, to index: Int) -> Bool {
    let known = self.text(at: index)
    guard known.count == text.count else { return false }
    var offset = 0
    while offset < text.count {
      if Self.word(in: text, at: offset) != Self.word(in: known, at: offset) { return false }
      offset += 8
    }
    return true
  }

  /// The eight bytes from `index` on, or the last eight of a text that ends sooner, or all of a short one:
  /// at every step of eight they tell as much of the text as there is.
  @inline(__always)
  private static func word(in text: Span<UInt8>, at index: Int) -> UInt64 {
    guard text.count < 8 else {
      let start = min(index, text.count - 8)
      // Eight bytes from `start` on lie within the text.
      return unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    }
    var word: UInt64 = 0
    for index in text.indices { word = word << 8 | UInt64(text[index]) }
    return word
  }
}
