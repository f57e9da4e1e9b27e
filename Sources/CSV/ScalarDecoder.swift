/// A Unicode scalar as it was found in the bytes of a file.
struct DecodedScalar {
  /// The scalar; U+FFFD where the bytes mean nothing.
  var value: UInt32
  /// How many bytes it takes in the file, at least 1.
  var length: Int
  /// Whether U+FFFD stands for bytes that mean nothing.
  var isReplacement = false

  /// Bytes that mean nothing.
  static func invalid(length: Int) -> DecodedScalar {
    DecodedScalar(value: 0xFFFD, length: length, isReplacement: true)
  }

  /// How many bytes the scalar takes in UTF-8.
  var utf8Length: Int {
    switch value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x1_0000: 3
    default: 4
    }
  }
}

/// One way of writing Unicode scalars as bytes.
///
/// ``transcode(_:from:)`` and ``sourceOffsets(of:in:from:)`` are requirements, and not only extensions, so
/// that each decoder gets a loop of its own without a dynamic call per scalar.
protocol ScalarDecoder {
  /// The scalar that begins at `offset`, which lies before the end.
  func scalar(in bytes: Span<UInt8>, at offset: Int) -> DecodedScalar

  /// The text from `start` on as UTF-8.
  func transcode(_ bytes: Span<UInt8>, from start: Int) -> Transcription

  /// Where in the file the scalars begin that begin at these rising offsets of the transcribed text.
  func sourceOffsets(of offsets: [Int], in bytes: Span<UInt8>, from start: Int) -> [Int]
}

/// A text as UTF-8, and what had to be replaced in it.
struct Transcription {
  /// UTF-8, always valid.
  var utf8: [UInt8] = []
  /// How many times U+FFFD stands for bytes that mean nothing.
  var replacementCount = 0
  /// Where the first of them stand in ``utf8``, at most ``DiagnosticLog/capacity``.
  var replacements: [Int] = []

  /// Adds a scalar to the text.
  mutating func append(_ scalar: DecodedScalar) {
    if scalar.isReplacement { noteReplacement() }
    let value = scalar.value
    switch scalar.utf8Length {
    case 1:
      utf8.append(UInt8(truncatingIfNeeded: value))
    case 2:
      utf8.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      utf8.append(Self.continuation(value))
    case 3:
      utf8.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      utf8.append(Self.continuation(value >> 6))
      utf8.append(Self.continuation(value))
    default:
      utf8.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      utf8.append(Self.continuation(value >> 12))
      utf8.append(Self.continuation(value >> 6))
      utf8.append(Self.continuation(value))
    }
  }

  private mutating func noteReplacement() {
    replacementCount += 1
    if replacements.count < DiagnosticLog.capacity { replacements.append(utf8.count) }
  }

  private static func continuation(_ bits: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F)
  }
}

extension ScalarDecoder {
  func transcode(_ bytes: Span<UInt8>, from start: Int) -> Transcription {
    var result = Transcription()
    result.utf8.reserveCapacity(bytes.count - start)
    var offset = start
    while offset < bytes.count {
      let next = scalar(in: bytes, at: offset)
      result.append(next)
      offset += next.length
    }
    return result
  }

  func sourceOffsets(of offsets: [Int], in bytes: Span<UInt8>, from start: Int) -> [Int] {
    var source = start
    var transcribed = 0
    return offsets.map { offset in
      while transcribed < offset, source < bytes.count {
        let next = scalar(in: bytes, at: source)
        transcribed += next.utf8Length
        source += next.length
      }
      return source
    }
  }
}
