/// The text of a file as UTF-8, with the way back to where a character stood in the file.
struct DecodedText: Sendable {
  /// How the file is encoded.
  let encoding: TextEncoding
  /// The text as valid UTF-8, behind ``start``; the file's own bytes where they are just that.
  let utf8: [UInt8]
  /// Where the text begins in ``utf8``: behind a byte order mark that was left in it.
  let start: Int
  /// How many times U+FFFD stands for bytes that mean nothing.
  let replacementCount: Int
  /// Where the first of them stand in ``utf8``.
  let replacements: [Int]
  /// The file, where ``utf8`` is not the file itself.
  private let source: [UInt8]?
  /// Where the text begins in ``source``.
  private let sourceStart: Int

  /// Decodes a file, in the given encoding or in the one it shows.
  init(_ bytes: [UInt8], encoding told: TextEncoding?) {
    let isValidUTF8 = UTF8Decoder.isValid(bytes.span)
    let detected = told ?? TextEncoding.detect(bytes.span, isValidUTF8: isValidUTF8)
    let hasMark = bytes.span.starts(with: detected.byteOrderMark)
    let isUTF8 = detected == .utf8 || detected == .utf8WithBOM
    encoding = isUTF8 ? (hasMark ? .utf8WithBOM : .utf8) : detected
    sourceStart = hasMark ? detected.byteOrderMark.count : 0
    if isUTF8, isValidUTF8 {
      (utf8, start, source) = (bytes, sourceStart, nil)
      (replacementCount, replacements) = (0, [])
    } else {
      let transcription = encoding.decoder.transcode(bytes.span, from: sourceStart)
      (utf8, start, source) = (transcription.utf8, 0, bytes)
      replacementCount = transcription.replacementCount
      replacements = transcription.replacements
    }
  }

  /// A place in the file as people and editors count it.
  struct Place {
    /// Counted from 1; CR LF, CR and LF each end a line, inside quotes too.
    var line: Int
    /// The byte in the file, counted from 0.
    var offset: Int
  }

  /// The places of rising offsets in ``utf8``.
  ///
  /// Costs one walk through the text up to the last of them.
  func places(of offsets: [Int]) -> [Place] {
    zip(lines(of: offsets), sourceOffsets(of: offsets)).map { Place(line: $0, offset: $1) }
  }

  private func sourceOffsets(of offsets: [Int]) -> [Int] {
    guard let source else { return offsets }
    return encoding.decoder.sourceOffsets(of: offsets, in: source.span, from: sourceStart)
  }

  private func lines(of offsets: [Int]) -> [Int] {
    let text = utf8.span
    var line = 1
    var position = 0
    return offsets.map { offset in
      while position < min(offset, text.count) {
        line += LineEnding.isEnd(in: text, at: position) ? 1 : 0
        position += 1
      }
      return line
    }
  }
}
