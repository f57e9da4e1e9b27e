/// Finds the bytes that end a stretch of plain text, eight bytes at a time.
///
/// It stops at the wanted bytes and at everything below 0x20: the line ends, and the control characters that
/// deserve a note. A byte `b` of a word is below `n` when `(b - n) & ~b` has its high bit set; a borrow can
/// only spoil bytes above a true hit, so the lowest hit is always right.
struct StopSearch {
  private let first: UInt8
  private let second: UInt8
  private let firstInWord: UInt64
  private let secondInWord: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// A search for two bytes and all control characters.
  init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
    firstInWord = Self.ones &* UInt64(first)
    secondInWord = Self.ones &* UInt64(second)
  }

  /// The first such byte at or behind `start`, or the end of the text.
  @inline(__always)
  func next(in text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position &+ 8 <= text.count {
      // The loop's condition keeps the eight bytes inside the span.
      let word = unsafe UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(
          fromByteOffset: position, as: UInt64.self))
      let hits = stops(in: word)
      if hits != 0 { return position &+ hits.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < text.count, !isStop(text[position]) { position &+= 1 }
    return position
  }

  @inline(__always)
  private func stops(in word: UInt64) -> UInt64 {
    let firsts = word ^ firstInWord
    let seconds = word ^ secondInWord
    let controls = (word &- Self.ones &* 0x20) & ~word
    let hits = controls | (firsts &- Self.ones) & ~firsts | (seconds &- Self.ones) & ~seconds
    return hits & Self.highBits
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == first || byte == second
  }
}
