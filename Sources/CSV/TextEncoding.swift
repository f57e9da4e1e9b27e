/// How a text file writes its characters as bytes.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8, plain ASCII among it.
  case utf8
  /// UTF-8 behind the mark `EF BB BF`, as Excel's "CSV UTF-8".
  case utf8WithBOM
  /// UTF-16, low byte first, as Excel's "Unicode Text".
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// UTF-32, low byte first.
  case utf32LittleEndian
  /// UTF-32, high byte first.
  case utf32BigEndian
  /// The "ANSI" page of a Vietnamese Windows: tones are combining marks.
  case windows1258
  /// The "ANSI" page of a Western Windows.
  case windows1252
}

extension TextEncoding: CustomStringConvertible {
  /// The encoding's usual name.
  public var description: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithBOM: "UTF-8 with BOM"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .windows1258: "Windows-1258"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextEncoding {
  /// U+FEFF in this encoding, which stands before the text and is no part of it; empty in a code page.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8, .utf8WithBOM: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    case .windows1258, .windows1252: []
    }
  }

  /// What reads the encoding one scalar at a time.
  var decoder: any ScalarDecoder {
    switch self {
    case .utf8, .utf8WithBOM: UTF8Decoder()
    case .utf16LittleEndian: UTF16Decoder(isLittleEndian: true)
    case .utf16BigEndian: UTF16Decoder(isLittleEndian: false)
    case .utf32LittleEndian: UTF32Decoder(isLittleEndian: true)
    case .utf32BigEndian: UTF32Decoder(isLittleEndian: false)
    case .windows1258: CodePage.windows1258
    case .windows1252: CodePage.windows1252
    }
  }
}
