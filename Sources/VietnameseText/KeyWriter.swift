/// Writes the bytes of a ``TextKey`` in one pass.
struct KeyWriter {
  private var bytes: [UInt8] = []
  private let keepsTones: Bool
  /// Where the word being written begins.
  private var wordStart = 0
  /// The tone of the word being written, until the word is complete.
  private var tone = Tone.level

  static func write(_ utf8: Span<UInt8>, keepingTones: Bool) -> [UInt8] {
    var writer = KeyWriter(capacity: utf8.count + 4, keepsTones: keepingTones)
    var reader = ScalarReader(utf8)
    while let scalar = reader.next() { writer.write(scalar) }
    return writer.finished()
  }

  private init(capacity: Int, keepsTones: Bool) {
    self.keepsTones = keepsTones
    bytes.reserveCapacity(capacity)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
    case 0x41...0x5A: bytes.append(UInt8(scalar.value | 0x20))
    case 0x20: endWord()
    case 0x26: writeAnd()
    case 0..<0x80: if !scalar.isQuote { endWord() }
    default: writeBeyondASCII(scalar)
    }
  }

  private mutating func writeAnd() {
    endWord()
    bytes += Array("va".utf8)
    if keepsTones { tone = .grave }
    endWord()
  }

  private mutating func writeBeyondASCII(_ scalar: Unicode.Scalar) {
    if let letter = VietnameseLetter(scalar) {
      write(letter)
    } else if (0x300..<0x370).contains(scalar.value) {
      write(mark: scalar)
    } else if scalar.isQuote || scalar.isInvisible {
      return
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      write(foreign: scalar)
    } else {
      endWord()
    }
  }

  private mutating func write(_ letter: VietnameseLetter) {
    guard keepsTones else {
      bytes.append(letter.base)
      return
    }
    if letter.tone != .level { put(letter.tone) }
    if let shaped = VietnameseLetter(rank: letter.rank).scalar { bytes.append(shaped) }
  }

  /// Remembers the word's tone; a second one, which no syllable has, leaves the first where it stands.
  private mutating func put(_ tone: Tone) {
    writeTone()
    self.tone = tone
  }

  /// A combining mark that text in form C has no composed letter for.
  private mutating func write(mark: Unicode.Scalar) {
    guard keepsTones else { return }
    if let tone = Tone(mark: mark) { put(tone) } else { bytes.append(mark) }
  }

  /// Another script, or a letter such as ü: `u` among words, itself in a name.
  private mutating func write(foreign scalar: Unicode.Scalar) {
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      bytes.append(keepsTones ? small : small.withoutMarks)
    }
  }

  private mutating func writeTone() {
    if let mark = tone.mark { bytes.append(mark) }
    tone = .level
  }

  private mutating func endWord() {
    guard bytes.count > wordStart else { return }
    if keepsTones {
      foldOpenY()
      writeTone()
    }
    bytes.append(UInt8(ascii: " "))
    wordStart = bytes.count
  }

  /// `kỹ` and `kĩ`, `quý` and `quí` are one word, `Thy` and `Thi` are two.
  private mutating func foldOpenY() {
    guard bytes.last == UInt8(ascii: "y") else { return }
    let onset = bytes[wordStart...].dropLast()
    let isOpen =
      onset.count == 1 ? "hklmst".utf8.contains(bytes[wordStart]) : onset.elementsEqual("qu".utf8)
    if isOpen { bytes[bytes.count - 1] = UInt8(ascii: "i") }
  }

  private consuming func finished() -> [UInt8] {
    endWord()
    if !bytes.isEmpty { bytes.removeLast() }
    return bytes
  }
}

extension Unicode.Scalar {
  /// Apostrophes and quotation marks, straight, curly and as accents: U+2018 … U+201F among them.
  fileprivate var isQuote: Bool {
    switch value {
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2B9...0x2BC, 0x2018...0x201F, 0x2032, 0x2033: true
    default: false
    }
  }
}
